import Register

extension Fault {
  static let openness =
    [6, 5, 0, -1].map(unposted) + [posted(late: 3), posted(late: 0), posted(days: 4), posted(days: 5)]
    + [8, 7, 0, -1].flatMap { [unmade($0), unanswered($0)] } + [
      made(late: 2), answered(late: 9), unreported("上半年", month: 6), unreported("年度", month: 12),
      reportedLate, notInspected,
      drawnInstead, drawnInVain("void", ["Void"]), drawnInVain("sealed", []),
    ]

  /// Due so many days after the day of the check, and not posted.
  private static func unposted(_ left: Int) -> Fault {
    Fault("PUB-1 due in \(left) days, not posted") { branch, _ in
      let due = branch.asOf + left
      let id = branch.disclose(on: branch.asOf - 10, ["Due": "\(due)", "Proposed": "\(branch.asOf - 10)"])
      return branch.deadline("PUB-1", due, notice: 5, "local", id, nil)
    }
  }

  private static func posted(late days: Int) -> Fault {
    Fault("PUB-1 posted \(days) days late") { branch, _ in
      let day = branch.asOf - 30
      let id = branch.disclose(on: day, ["Due": "\(day - days)", "Posted": "\(day)"])
      return days == 0 ? [] : [Expected("PUB-1", "overdue", "local", record: id, days: days)]
    }
  }

  /// Posted for so many days where five are asked for.
  private static func posted(days: Int) -> Fault {
    Fault("PUB-1 posted for \(days) days") { branch, _ in
      let day = branch.asOf - 30
      let id = branch.disclose(on: day, ["Posted": "\(day)", "Until": "\(day + days - 1)", "Days": "5"])
      return days >= 5 ? [] : [Expected("PUB-1", "violated", "local", record: id)]
    }
  }

  private static func unmade(_ left: Int) -> Fault {
    Fault("REP-1 due in \(left) days, not made") { branch, _ in
      let due = branch.asOf + left
      let id = branch.report(on: due, ["Kind": "报告", "Due": "\(due)"])
      return branch.deadline("REP-1", due, notice: 7, "local", id, nil)
    }
  }

  private static func unanswered(_ left: Int) -> Fault {
    Fault("REP-1 an answer due in \(left) days") { branch, _ in
      let (made, due) = (branch.asOf - 20, branch.asOf + left)
      let id = branch.report(on: made, ["Kind": "请示", "Made": "\(made)", "AnswerDue": "\(due)"])
      return branch.deadline("REP-1", due, notice: 7, "local", id, nil)
    }
  }

  private static func made(late days: Int) -> Fault {
    Fault("REP-1 made \(days) days late") { branch, _ in
      let made = branch.asOf - 20
      let id = branch.report(on: made, ["Kind": "报告", "Due": "\(made - days)", "Made": "\(made)"])
      return [Expected("REP-1", "overdue", "local", record: id, days: days)]
    }
  }

  private static func answered(late days: Int) -> Fault {
    Fault("REP-1 answered \(days) days late") { branch, _ in
      let (made, due) = (branch.asOf - 50, branch.asOf - 30)
      let id = branch.report(
        on: made, ["Kind": "请示", "Made": "\(made)", "AnswerDue": "\(due)", "Answered": "\(due + days)"])
      return [Expected("REP-1", "overdue", "local", record: id, days: days)]
    }
  }

  static func unreported(_ term: String, month: Int) -> Fault {
    Fault("REP-1 no report for the \(term)", "reports") { branch, chance in
      let year = branch.year(&chance)
      guard branch.hasWhole(year) else { return nil }
      branch.remove("\(year)/reports.rec") { $0["Term"] == term && $0["Year"] == "\(year)" }
      let last = Month(year, month).last
      guard branch.asOf >= last - 7 else { return [] }
      let state = branch.asOf > last ? "overdue" : "due-soon"
      let period = month == 6 ? "\(year)-Q2" : "\(year)"
      return [Expected("REP-1", state, "local", period: period, days: branch.asOf - last)]
    }
  }

  private static let reportedLate = Fault("REP-1 the report of the year made in January", "reports") {
    branch, _ in
    let made = Month(2026, 1).day(20)
    guard branch.shape.firstYear == 2025, branch.hasWhole(2025), branch.asOf >= made else { return nil }
    branch.remove("2025/reports.rec") { $0["Term"] == "年度" }
    _ = branch.report(on: made, ["Kind": "报告", "Term": "年度", "Year": "2025", "Made": "\(made)"])
    return [Expected("REP-1", "overdue", "local", period: "2025", days: 20)]
  }

  static let notInspected = Fault("CHK-1 not inspected", "inspected") { branch, chance in
    let year = branch.year(&chance)
    guard branch.hasWhole(year) else { return nil }
    branch.inspections["inspections/\(year)-1/sheets/ZB001.rec"] = nil
    let last = Month(year, 12).last
    guard branch.asOf >= Month(year, 10).first else { return [] }
    let state = branch.asOf > last ? "overdue" : "due-soon"
    return [Expected("CHK-1", state, "local", period: "\(year)", days: branch.asOf - last)]
  }

  /// Drawn, but the draw was declared void, or nobody has revealed it yet.
  private static func drawnInVain(_ words: String, _ records: [String]) -> Fault {
    Fault("CHK-1 drawn, but the draw is \(words)", "inspected") { branch, chance in
      let year = branch.year(&chance)
      let (day, last) = (Month(year, 1).first, Month(year, 12).last)
      guard branch.hasWhole(year), branch.asOf >= Month(year, 10).first else { return nil }
      branch.inspections["inspections/\(year)-1/sheets/ZB001.rec"] = nil
      let result = Slip(
        "Result", ["Round": "\(year)-2", "On": "\(day) 09:00", "Nonce": records.isEmpty ? "5f3a" : nil])
      let further = records.map { Slip($0, ["Round": "\(year)-2", "On": "\(day) 10:00", "Reason": "名单有误"]) }
      branch.inspections["inspections/\(year)-2/draw.rec"] =
        [result, Slip("Pick", ["Order": "1", "Branch": "ZB001"])] + further
      let state = branch.asOf > last ? "overdue" : "due-soon"
      return [Expected("CHK-1", state, "local", period: "\(year)", days: branch.asOf - last)]
    }
  }

  private static let drawnInstead = Fault("CHK-1 drawn, no sheet yet", "inspected") { branch, chance in
    let year = branch.year(&chance)
    let day = Month(year, 1).first
    branch.inspections["inspections/\(year)-1/sheets/ZB001.rec"] = nil
    branch.inspections["inspections/\(year)-2/draw.rec"] = [
      Slip("Result", ["Round": "\(year)-2", "On": "\(day) 09:00"]),
      Slip("Pick", ["Order": "1", "Branch": "ZB001"]),
    ]
    return []
  }
}

extension PlantedBranch {
  fileprivate mutating func disclose(on day: Day, _ fields: KeyValuePairs<String, String?>) -> String {
    let id = "\(day.compact)-gk-\(all("disclosures.rec").count + 5)"
    var slip = Slip("Disclosure", ["Id": id, "Title": "工作计划", "Kind": "工作计划"])
    slip.fields += Slip("", fields).fields
    add(slip, to: "\(folder(day))/disclosures.rec")
    return id
  }

  fileprivate mutating func report(on day: Day, _ fields: KeyValuePairs<String, String?>) -> String {
    let id = "\(day.compact)-hb-\(all("reports.rec").count + 5)"
    var slip = Slip("Report", ["Id": id, "Title": "专题汇报", "To": "云杉里社区党委"])
    slip.fields += Slip("", fields).fields
    add(slip, to: "\(folder(min(day, asOf)))/reports.rec")
    return id
  }
}
