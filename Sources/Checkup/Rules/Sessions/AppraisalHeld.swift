import Register

/// 民主评议党员 is held once for every 年度 (支部工作条例 art. 18, 党员教育管理工作条例 art. 18), and of all members of the
/// branch usually no more than a third, rounded down, are graded 优秀 (yearly notices of the Central Organization
/// Department).
///
/// All members are those of the day of the appraisal, on probation too: `probationary` 0 counts only full ones, and
/// `share` says which part.
struct AppraisalHeld: RecurringDuty {
  static let id = "MTG-7"
  private let provision: Provision
  private let session: YearlySession

  init(_ provision: Provision) {
    self.provision = provision
    session = YearlySession(provision: provision, kind: .appraisal)
  }

  var kind: Meeting.Kind { session.kind }

  func deadline(of period: Period) -> Day { session.deadline(of: period) }
  func obligations(in book: Book, on day: Day) -> [Obligation] { session.obligations(in: book, on: day) }

  func findings(in book: Book, on day: Day) -> [Finding] {
    session.findings(in: book, on: day)
      + book.records(Appraisal.self).compactMap { appraisal in
        guard !appraisal.isBroken, appraisal.date <= day, provision.isInForce(on: appraisal.date) else {
          return nil
        }
        return tooManyExcellent(appraisal, in: book)
      }
  }

  private func tooManyExcellent(_ appraisal: Appraisal, in book: Book) -> Finding? {
    let excellent = Set(
      appraisal.grades.filter { $0.grade == .excellent }.map { book.identity($0.person) }
    ).count
    let everyone =
      provision.number("probationary") == 0
      ? book.fullMembers(on: appraisal.date) : book.members(on: appraisal.date)
    let members = Set(everyone.map(\.person)).count
    let most = members / max(1, provision.number("share"))
    guard excellent > most else { return nil }
    var finding = book.finding(provision, .violated, at: appraisal.place)
    finding.record = appraisal.id
    finding.facts = [
      "date": appraisal.date.description, "excellent": "\(excellent)", "members": "\(members)",
      "most": "\(most)",
    ]
    return finding
  }
}
