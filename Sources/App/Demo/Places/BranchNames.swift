import Register

/// Names of branches: invented places, no two branches alike however many there are.
enum BranchNames {
  private static let places = [
    "听雨台", "麦穗里", "松针弄", "半亩塘", "灯芯巷", "柳絮湾", "白鹭埠", "枇杷院", "萤火坪", "竹篱门", "棉花坊", "糖水弄", "风车坳", "木鱼桥",
    "芦花渡", "橘子院", "鹅卵巷", "草籽坡", "砚池里", "铜铃街", "桑葚园", "晒谷场", "雁翎里", "豆荚弄", "梨花墩", "渔网巷", "茶树坞", "南瓜地",
    "蜻蜓塘", "小满里", "谷雨台", "墨香院", "陶罐弄", "棋盘坊", "银杏里", "纺车巷", "荠菜园",
  ]

  static func place(_ index: Int) -> String { places[index * 5 % places.count] }

  /// The name of the branch with that index.
  static func name(_ index: Int, kind: Branch.Kind, form: Branch.Form) -> String {
    let round = index / places.count
    let ordinal = round == 0 ? "" : "第\(numeral(round + 1))"
    return place(index) + body(kind, form) + ordinal + "支部"
  }

  private static func body(_ kind: Branch.Kind, _ form: Branch.Form) -> String {
    if form == .joint { return "联合" }
    if form == .temporary { return "工地临时" }
    return switch kind {
    case .community: "社区"
    case .village: "村"
    case .office: "办事处"
    case .school: "小学"
    case .enterprise: "食品厂"
    case .newOrganization: "商圈"
    case .retired: "离退休"
    case .mobile: "流动党员"
    case .other: ""
    }
  }

  /// A number from 1 to 9999 in Chinese: 十二, 一百零三.
  static func numeral(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    var isGap = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      if digit == 0 {
        isGap = isGap || !text.isEmpty
        continue
      }
      text += isGap ? "零" : ""
      text += digits[digit] + name
      isGap = false
    }
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }
}
