/// What a column of a member list holds, whatever it is called there.
package enum MemberColumn: String, CaseIterable, Sendable {
  case name = "Name"
  case sex = "Sex"
  case born = "Born"
  case joined = "Joined"
  case full = "Full"
  case from = "From"
  case group = "Group"
  case duesClass = "DuesClass"
  case phone = "Phone"

  /// 正式党员 or 预备党员: compared with the day of conversion, not stored.
  case category

  /// Numbers of identity cards: never looked at further.
  case identity

  /// 序号
  case number

  /// The field a value of the column goes to.
  package var field: String? {
    switch self {
    case .category, .identity, .number: nil
    default: rawValue
    }
  }

  /// The column called so, and how far from its usual name that is: of two columns of one kind the nearer counts.
  static func named(_ heading: String) -> (column: MemberColumn, distance: Int)? {
    let plain = plain(heading)
    for column in allCases {
      if let distance = column.names.firstIndex(of: plain) { return (column, distance) }
    }
    return nil
  }

  /// A heading without blanks, marks and what stands in brackets.
  private static func plain(_ heading: String) -> String {
    var depth = 0
    var plain = ""
    for character in CellText(heading).text.halfWidth.lowercased() {
      switch character {
      case "(", "[", "【", "〔": depth += 1
      case ")", "]", "】", "〕": depth -= 1
      case " ", "*", "※", ":", "★", "▲", "\"": break
      default: if depth <= 0 { plain.append(character) }
      }
    }
    return plain
  }
}

extension MemberColumn {
  /// What the column is called, the usual name first.
  private var names: [String] {
    switch self {
    case .name: ["姓名", "党员姓名", "名字", "登记名", "name"]
    case .sex: ["性别", "sex", "gender"]
    case .born:
      ["出生日期", "出生年月", "出生年月日", "出生时间", "出生", "生日", "出生年", "出生年份", "born", "birthday"]
    case .joined:
      [
        "入党日期", "入党时间", "加入党组织日期", "加入党组织时间", "加入党组织的日期", "加入党组织的时间", "加入中国共产党日期",
        "加入中国共产党时间", "入党年月", "入党年月日", "入党", "接收预备党员日期", "接收为预备党员日期", "成为预备党员日期",
        "加入中共组织日期", "加入中共组织的时间", "joined",
      ]
    case .full:
      [
        "转正日期", "转正时间", "转为正式党员日期", "转为正式党员时间", "转为正式党员的日期", "转为正式党员的时间", "成为正式党员日期",
        "转正年月", "转正年月日", "预备党员转正日期", "转正", "full", "fullmember",
      ]
    default: furtherNames
    }
  }

  private var furtherNames: [String] {
    switch self {
    case .from:
      [
        "进入支部日期", "进入支部时间", "进入党支部日期", "进入党支部时间", "进入本支部日期", "进入本支部时间", "进入当前党支部日期",
        "进入支部", "转入日期", "转入时间", "转入支部日期", "转入支部时间", "转入本支部日期", "转入本支部时间", "组织关系转入日期",
        "组织关系转入时间", "from", "inbranchfrom",
      ]
    case .group: ["党小组", "所在党小组", "所属党小组", "党小组名称", "所在小组", "小组", "group"]
    case .duesClass:
      ["党费类别", "党费类型", "党费交纳类别", "交纳党费类别", "党费缴纳类别", "缴纳党费类别", "收入类别", "duesclass"]
    case .phone:
      [
        "手机", "手机号", "手机号码", "本人手机", "联系手机", "移动电话", "联系电话", "联系方式", "本人电话", "电话", "电话号码",
        "phone", "mobile",
      ]
    case .category: ["人员类别", "党员类别", "党员类型", "人员类型", "党员身份", "正式/预备", "正式或预备"]
    case .identity:
      [
        "身份证号", "身份证号码", "身份证", "公民身份号码", "公民身份证号码", "公民身份证号", "公民身份证", "居民身份证号码",
        "居民身份证号", "居民身份证", "身份证件号码", "身份证件号", "证件号码", "证件号", "idcard", "idnumber",
      ]
    default: ["序号", "编号", "no", "no.", "#"]
    }
  }
}
