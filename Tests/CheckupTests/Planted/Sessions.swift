import Register

/// The sessions a branch in good order holds.
extension PlantedBranch {
  /// The letters in a session's number.
  static let letters = [
    "党员大会": "dydh", "支委会": "zwh", "党小组会": "dxzh", "党课": "dk", "主题党日": "ztdr", "组织生活会": "zzshh",
    "民主评议党员": "mzpy", "其他": "qt",
  ]

  mutating func writeSessions(in month: Month) {
    if shape.hasCommittee { hold("支委会", on: month.day(3)) }
    if month.ofYear % 3 == 1 { hold("党课", on: month.day(5)) }
    if month.ofYear % 3 == 2 { hold("党员大会", on: month.day(6)) }
    for (number, group) in Shape.groupNames.prefix(shape.groups).enumerated() {
      hold("党小组会", on: month.day(7), group: group, suffix: number == 0 ? "" : "-\(number + 1)")
    }
    hold("主题党日", on: month.day(8))
  }

  mutating func writeYearlySessions(of year: Int) {
    hold("组织生活会", on: Month(year, 9).day(10), year: year)
    let day = Month(year, 9).day(11)
    hold("民主评议党员", on: day, year: year)
    appraise(year, number("民主评议党员", day), on: day)
  }

  /// The sheet of an appraisal: as many are excellent as may be.
  mutating func appraise(_ year: Int, _ meeting: String, on day: Day) {
    let there = present(on: day)
    var appraisal = Slip(
      "Appraisal",
      [
        "Id": "\(day.compact)-py", "Year": "\(year)", "Date": "\(day)", "Meeting": meeting,
        "Issued": "\(there.count)", "Returned": "\(there.count)", "Opinion": "同意",
      ])
    for (number, resident) in there.enumerated() {
      appraisal.add("Grade", "\(resident.name) \(number < there.count / 3 ? "优秀" : "合格")")
    }
    enter(appraisal, in: "appraisals.rec", on: day)
  }

  /// The members of that day.
  func present(on day: Day) -> [Resident] { residents.filter { $0.from <= day } }

  func number(_ kind: String, _ day: Day, _ suffix: String = "") -> String {
    "\(day.compact)-\(PlantedBranch.letters[kind] ?? "qt")\(suffix)"
  }

  /// Writes down a session with everything a record needs, unless its day is still to come.
  mutating func hold(
    _ kind: String, on day: Day, group: String? = nil, year: Int? = nil, suffix: String = "", start: Int = 9
  ) {
    guard day <= asOf else { return }
    let circle = present(on: day).filter { resident in
      kind == "支委会" ? resident.post != nil : group == nil || resident.group == group
    }
    let chair = group.flatMap { group in circle.first { $0.leads == group } } ?? secretary
    let recorder = circle.first { $0.name != chair.name } ?? chair
    var slip = Slip(
      "Meeting",
      [
        "Id": number(kind, day, suffix), "Kind": kind, "Date": "\(day)", "Start": clock(start),
        "End": clock(start + 1), "Year": year.map(String.init), "Group": group, "Place": "会议室",
        "Chair": chair.name, "Recorder": recorder.name, "State": "已开", "Title": "会议", "Agenda": "学习党章",
        "Lecturer": kind == "党课" ? secretary.name : nil, "Resolution": "同意",
        "Minutes": kind == "组织生活会" ? "会前学习文件，谈心谈话，征求意见；会上查摆问题，列出整改清单。" : "学习文件，讨论工作。",
        "Recorded": "\(day) \(clock(start + 2)) \(recorder.name)",
      ])
    mark(circle, in: &slip, allAttend: kind == "支委会")
    add(slip, to: "\(folder(day))/meetings.rec")
  }

  private func clock(_ hour: Int) -> String { (hour < 10 ? "0\(hour)" : "\(hour)") + ":00" }

  /// One ordinary member in turn is on leave, so that no two rolls of a year are alike.
  private mutating func mark(_ circle: [Resident], in slip: inout Slip, allAttend: Bool) {
    let expected = circle.filter { !$0.isExempt }
    let candidates = allAttend ? [] : circle.filter(\.isOrdinary)
    turn += 1
    let away = candidates.count < 3 ? nil : candidates[turn % candidates.count].name
    let there = expected.filter { $0.name != away && !$0.isMobile }.map(\.name)
    let elsewhere = expected.filter { $0.isMobile && $0.name != away }.map(\.name)
    slip["Expected"] = "\(expected.count)"
    slip["Voters"] = "\(circle.filter { $0.full != nil }.count)"
    slip["Present"] = there.joined(separator: " ")
    if !elsewhere.isEmpty { slip["Elsewhere"] = elsewhere.joined(separator: " ") }
    let exempt = circle.filter(\.isExempt).map(\.name)
    if !exempt.isEmpty { slip["Exempt"] = exempt.joined(separator: " ") }
    if let away { slip["Leave"] = "\(away) 看病 \(secretary.name)" }
  }
}
