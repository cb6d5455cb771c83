import Register

extension Fault {
  static let spending = [
    unpublished, publishedLate, undecided, decided(by: "主题党日", onDay: 0), decided(by: "支委会", onDay: 1),
    decided(by: "支委会", onDay: 0), decided(by: "党员大会", onDay: 0),
  ]

  private static let unpublished = Fault("DUE-6 not published", "disclosures") { branch, chance in
    let year = chance.within(branch.years)
    guard branch.hasWhole(year) else { return nil }
    branch.remove("\(year)/disclosures.rec") { $0["Kind"] == "党费收支" }
    let last = Month(year, 12).last
    guard branch.asOf >= Month(year, 12).first else { return [] }
    return [
      Expected(
        "DUE-6", branch.asOf > last ? "overdue" : "due-soon", "hard", period: "\(year)",
        days: branch.asOf - last)
    ]
  }

  private static let publishedLate = Fault("DUE-6 published after the year", "disclosures") { branch, _ in
    let late = Month(2026, 1).day(15)
    guard branch.shape.firstYear == 2025, branch.hasWhole(2025), branch.asOf >= late else { return nil }
    branch.remove("2025/disclosures.rec") { $0["Kind"] == "党费收支" }
    branch.add(
      Slip(
        "Disclosure",
        ["Id": "\(late.compact)-gk-2", "Title": "上年党费收支", "Kind": "党费收支", "Posted": "\(late)"]),
      to: "2026/disclosures.rec")
    return [Expected("DUE-6", "overdue", "hard", period: "2025", days: 15)]
  }

  private static let undecided = Fault("DUE-7 nobody decided") { branch, chance in
    guard let day = branch.quietDay(&chance) else { return nil }
    return [Expected("DUE-7", "incomplete", "hard", record: branch.spend(on: day, decided: nil))]
  }

  /// Spent so many days before the session that decided it.
  private static func decided(by kind: String, onDay days: Int) -> Fault {
    Fault("DUE-7 decided by a \(kind) \(days) days after", kind) { branch, chance in
      let held = branch.all("meetings.rec") { $0["Kind"] == kind && $0["State"] == "已开" }
      guard let session = chance.one(of: held), let day = Day(session["Date"] ?? "") else { return nil }
      let id = branch.spend(on: day - days, decided: session["Id"])
      return kind != "主题党日" && days == 0 ? [] : [Expected("DUE-7", "violated", "hard", record: id)]
    }
  }
}

extension PlantedBranch {
  /// Spends dues; the number of the expense.
  mutating func spend(on day: Day, decided: String?) -> String {
    let id = "\(day.compact)-zc-5"
    let expense = Slip(
      "Expense",
      ["Id": id, "Date": "\(day)", "Amount": "80.00", "Use": "书报资料设备", "Source": "下拨", "Decided": decided])
    add(expense, to: "\(folder(day))/expenses.rec")
    return id
  }
}
