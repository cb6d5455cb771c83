import Register

/// A member away for six months has the affiliation transferred or is registered as a mobile member (党员教育管理工作条例
/// art. 25, 32).
///
/// Members abroad keep their affiliation at home and are passed over.
struct AwayTransferred: Rule {
  static let id = "MEM-3"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let stays = book.records(Away.self).filter { $0.lasts(on: day) && !$0.isBroken && !isAbroad($0) }
    guard !stays.isEmpty, book.isActive(on: day) else { return [] }
    let sent = book.records(Transfer.self).filter { $0.direction == .outward && $0.sent <= day }
    var told: Set<Person> = []
    return stays.sorted { $0.leftOn < $1.leftOn }.compactMap { stay in
      let person = book.identity(stay.member)
      guard let member = book.member(person), member.belongs(on: day), !member.isMobile(on: day),
        !sent.contains(where: { book.identity($0.member) == person && $0.sent >= stay.leftOn }),
        told.insert(person).inserted
      else { return nil }
      return finding(stay, member, in: book, on: day)
    }
  }

  private func isAbroad(_ stay: Away) -> Bool { stay.kind?.isAbroad ?? false }

  private func finding(_ stay: Away, _ member: Member, in book: Book, on day: Day) -> Finding? {
    let limit = stay.leftOn.adding(months: provision.number("months"))
    let last = limit - 1
    let warning = stay.leftOn.adding(months: provision.number("warning"))
    return DueDay(due: last, done: nil).finding(
      on: day, near: last - warning, DueDay.Sentences(late: "overdue")
    ) { state, sentence in
      var finding = book.finding(provision, state, sentence, at: stay.place)
      finding.member = member.name
      finding.facts = [
        "member": member.name, "since": stay.leftOn.description, "away": "\(day - stay.leftOn)",
        "limit": limit.description,
      ]
      return finding
    }
  }
}
