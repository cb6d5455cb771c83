import Register

/// 组织生活会 is held once for every 年度, usually in its last quarter (支部工作条例 art. 17, 党员教育管理工作条例 art. 17).
struct LifeMeetingHeld: RecurringDuty {
  static let id = "MTG-6"
  private let session: YearlySession

  init(_ provision: Provision) { session = YearlySession(provision: provision, kind: .organizationalLife) }

  var kind: Meeting.Kind { session.kind }

  func deadline(of period: Period) -> Day { session.deadline(of: period) }
  func obligations(in book: Book, on day: Day) -> [Obligation] { session.obligations(in: book, on: day) }
  func findings(in book: Book, on day: Day) -> [Finding] { session.findings(in: book, on: day) }
}
