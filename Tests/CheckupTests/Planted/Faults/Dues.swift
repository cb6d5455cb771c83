import Register

extension Fault {
  static let dues =
    [unassessed] + [
      rated("离退休", 500_000, 2_499, "violated", "hard"), rated("离退休", 500_001, 2_500, "violated", "hard"),
      rated("工资", 300_001, 1_500, "violated", "hard"), rated("工资", 456_750, 4_567, "violated", "hard"),
      rated("工资", 456_750, 4_569, "violated", "hard"), rated("工资", 6_000_000, 120_000, "violated", "usual"),
      rated("工资", 5_000_000, 100_000, nil, ""),
      rated("工资", 5_002_500, 100_050, "violated", "usual"), rated("学生", nil, 21, "violated", "hard"),
      rated("无收入", nil, 50, "violated", "hard"), rated("农民", nil, 19, "violated", "hard"),
      rated("农民", nil, 101, "violated", "hard"), rated("农民", nil, 100, nil, ""),
      rated("年薪", 1_000_000, 15_000, nil, ""),
      rated("无固定收入", 300_000, 1_500, nil, ""), rated("年薪", 1_000_100, 15_002, "violated", "hard"),
    ]

  private static let unassessed = Fault("DUE-1 no assessment", "~dues") { branch, chance in
    let year = branch.year(&chance)
    guard let member = branch.spare() else { return nil }
    branch.remove("\(year)/assessments.rec") { $0["Member"] == member.name }
    let limit = Month(year, 1).last
    let state = branch.asOf > limit ? "overdue" : "due-soon"
    return [
      Expected("DUE-1", state, "hard", period: "\(year)", member: member.name, days: branch.asOf - limit)
    ]
  }

  /// Assessed, and paid, so much for such a base.
  private static func rated(
    _ duesClass: String, _ base: Int?, _ monthly: Int, _ state: String?, _ severity: String
  ) -> Fault {
    Fault("DUE-2 \(duesClass) \(base.map(yuan) ?? "-") at \(yuan(monthly))", "~dues") { branch, _ in
      guard let member = branch.spare() else { return nil }
      let year = branch.asOf.year
      branch.edit("\(year)/assessments.rec", "Member", member.name) { slip in
        (slip["Class"], slip["Base"], slip["Monthly"]) = (duesClass, base.map(yuan), yuan(monthly))
      }
      branch.pay(member.name, in: year) { "\(member.name) \(yuan(monthly)) \($0)" }
      return state.map { [Expected("DUE-2", $0, severity, period: "\(year)-01", member: member.name)] } ?? []
    }
  }
}

extension PlantedBranch {
  /// Writes a member's payments of a year anew, from the day of each.
  mutating func pay(_ name: String, in year: Int, _ line: (Substring) -> String) {
    let path = "\(year)/dues.rec"
    guard var months = slips[path] else { return }
    for index in months.indices {
      for field in months[index].fields.indices where months[index].fields[field].name == "Paid" {
        let words = months[index].fields[field].value.split(separator: " ")
        if words[0] == name { months[index].fields[field].value = line(words[2]) }
      }
    }
    slips[path] = months
  }

  /// Takes out a member's payment for a month.
  mutating func owe(_ name: String, _ month: Month) {
    edit("\(month.year)/dues.rec", "Month", "\(month)") { $0.remove("Paid", startingWith: name) }
  }

  /// The months of the year folders that are over, the latest last.
  var closedMonths: [Month] { months.filter { $0.last < asOf } }
}
