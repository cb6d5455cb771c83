import Register

extension Fault {
  static let settings = [
    waived("MTG-2", "支委会", until: nil, holds: true), waived("MTG-2", "支委会", until: -1, holds: false),
    waived("MTG-2", "支委会", until: 0, holds: true), switchedOff("ZB001"), switchedOff("ZB002"),
    switchedOff(nil),
    hardSwitchedOff, waivedRecord,
  ]

  /// A month without a committee meeting that was waived, for ever or until so many days from now.
  private static func waived(_ rule: String, _ kind: String, until days: Int?, holds: Bool) -> Fault {
    Fault("\(rule) waived until \(days.map(String.init) ?? "ever")", kind) { branch, chance in
      guard let month = chance.one(of: branch.closedMonths), branch.shape.hasCommittee else { return nil }
      branch.drop(branch.number(kind, month.day(3)))
      let until = days.map { "\(branch.asOf + $0)" }
      branch.set(rule, ["Branch": "ZB001", "Waive": "\(month)", "Until": until])
      return holds
        ? [] : [Expected(rule, "overdue", "usual", period: "\(month)", days: branch.asOf - month.last)]
    }
  }

  /// A quarter without a lecture, where that branch (or none in particular) need not hold any.
  private static func switchedOff(_ code: String?) -> Fault {
    Fault("MTG-5 switched off for \(code ?? "all")", "党课") { branch, chance in
      let closed = Set(branch.closedMonths.map(\.quarter)).filter { $0.last < branch.asOf }.sorted()
      guard let quarter = chance.one(of: closed), branch.months.contains(quarter.first.month) else {
        return nil
      }
      branch.drop(branch.number("党课", quarter.first.month.day(5)))
      branch.set("MTG-5", ["Branch": code, "Off": "yes"])
      guard code == "ZB002" else { return [] }
      return [Expected("MTG-5", "overdue", "local", period: "\(quarter)", days: branch.asOf - quarter.last)]
    }
  }

  /// What a central text demands cannot be switched off.
  private static let hardSwitchedOff = Fault("MTG-4 switched off in vain", "主题党日") { branch, chance in
    guard let month = chance.one(of: branch.closedMonths) else { return nil }
    branch.drop(branch.number("主题党日", month.day(8)))
    branch.set("MTG-4", ["Branch": "ZB001", "Off": "yes"])
    return [Expected("MTG-4", "overdue", "hard", period: "\(month)", days: branch.asOf - month.last)]
  }

  private static let waivedRecord = Fault("MIN-3 waived for one record") { branch, chance in
    guard let day = branch.quietDay(&chance) else { return nil }
    let id = branch.extra(on: day)
    branch.session(id) { $0["Expected"] = "40" }
    branch.set("MIN-3", ["Branch": "ZB001", "Waive": id])
    return []
  }
}

extension PlantedBranch {
  fileprivate mutating func set(_ rule: String, _ fields: KeyValuePairs<String, String?>) {
    var slip = Slip("RuleSetting", ["Rule": rule, "Reason": "党工委会议决定", "By": "霍清和", "On": "2025-12-20"])
    slip.fields += Slip("", fields).fields
    settings.append(slip)
  }
}
