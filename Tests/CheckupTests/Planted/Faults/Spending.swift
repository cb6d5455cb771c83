import Register

extension Fault {
  static let spending = [
    unpublished, publishedLate(on: Month(2026, 1).day(15)), publishedLate(on: Month(2026, 3).day(31)),
    publishedLate(on: Month(2026, 4).day(1)), undecided, decided(by: "主题党日", onDay: 0),
    decided(by: "支委会", onDay: 1),
    decided(by: "支委会", onDay: 0), decided(by: "党员大会", onDay: 0),
  ]

  static let unpublished = Fault("DUE-6 not published", "disclosures") { branch, chance in
    let year = branch.year(&chance)
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

  /// Published after the year; more than ninety days after it that is no longer the old year's account.
  private static func publishedLate(on late: Day) -> Fault {
    Fault("DUE-6 published on \(late)", "disclosures") { branch, _ in
      guard branch.shape.firstYear == 2025, branch.hasWhole(2025), branch.asOf >= late else { return nil }
      branch.remove("2025/disclosures.rec") { $0["Kind"] == "党费收支" }
      branch.add(
        Slip(
          "Disclosure",
          ["Id": "\(late.compact)-gk-2", "Title": "上年党费收支", "Kind": "党费收支", "Posted": "\(late)"]),
        to: "2026/disclosures.rec")
      let days = late - Month(2025, 12).last
      return [
        Expected(
          "DUE-6", "overdue", "hard", period: "2025",
          days: days > 90 ? branch.asOf - Month(2025, 12).last : days)
      ]
    }
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
