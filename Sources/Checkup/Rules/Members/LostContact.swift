import Register

/// A member with whom contact is lost for six months, in spite of searching, is suspended (停止党籍), and one who is
/// still lost two years later removed (党员教育管理工作条例 art. 24).
struct LostContact: Rule {
  static let id = "MEM-5"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let cases = book.records(Handling.self).filter { $0.from <= day && !$0.isBroken }
    guard !cases.isEmpty, book.isActive(on: day) else { return [] }
    var worst: [Person: Finding] = [:]
    for step in cases where step.isOpen(on: day) {
      let person = book.identity(step.member)
      let later = cases.filter { book.identity($0.member) == person && $0.from >= step.from }.map(\.kind)
      guard let member = book.member(person),
        let finding = judged(step, of: member, followedBy: later, in: book, on: day)
      else { continue }
      if let known = worst[person], known.days ?? 0 >= finding.days ?? 0 { continue }
      worst[person] = finding
    }
    return Array(worst.values)
  }

  private func judged(
    _ step: Handling, of member: Member, followedBy later: [Handling.Kind], in book: Book, on day: Day
  ) -> Finding? {
    switch step.kind {
    case .lost:
      if later.contains(.suspended) || later.contains(.removed) || !member.belongs(on: day) { return nil }
      let limit = step.from.adding(months: provision.number("months"))
      let warning = step.from.adding(months: provision.number("warning"))
      return finding(step, member, limit, from: warning, "", in: book, on: day)
    case .suspended:
      // Suspended members may be off the roster already, but those known to be gone for good are nobody's duty.
      let isGone = member.hasLeft(by: day) && member.left != .other
      if later.contains(.removed) || isGone { return nil }
      let limit = step.from.adding(months: 12 * provision.number("years"))
      return finding(
        step, member, limit, from: limit - provision.number("near"), "-removal", in: book, on: day)
    case .correction, .persuadedWithdrawal, .removed: return nil
    }
  }

  private func finding(
    _ step: Handling, _ member: Member, _ limit: Day, from warning: Day, _ which: String, in book: Book,
    on day: Day
  ) -> Finding? {
    let last = limit - 1
    let sentences = DueDay.Sentences(
      soon: "due-soon\(which)", past: "overdue\(which)", late: "overdue\(which)")
    return DueDay(due: last, done: nil).finding(on: day, near: last - warning, sentences) { state, sentence in
      var finding = book.finding(provision, state, sentence, at: step.place)
      finding.member = member.name
      finding.facts = [
        "member": member.name, "since": step.from.description, "passed": "\(day - step.from)",
        "limit": limit.description,
      ]
      return finding
    }
  }
}

extension Member {
  /// Whether the last day in the branch lies before `day`.
  func hasLeft(by day: Day) -> Bool { to.map { $0 < day } ?? false }
}
