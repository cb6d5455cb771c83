import Register

/// The branch keeps in touch with its mobile members, here at least every ninety days (our default: no central number
/// is known; 党员教育管理工作条例 art. 32), and with members who study abroad at least every half year (art. 34).
///
/// Counted from the last contact, or from the day the member left if there was none since.
struct KeptInTouch: Rule {
  static let id = "MEM-4"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day) else { return [] }
    let abroad = book.studyingAbroad(on: day)
    var contacts: [Person: Day]?
    var told: Set<Person> = []
    var findings: [Finding] = []
    for index in book.members.indices {
      let isMobile = !book.members[index].mobile.isEmpty && book.members[index].isMobile(on: day)
      guard isMobile || abroad[book.members[index].person] != nil, book.members[index].belongs(on: day) else {
        continue
      }
      let member = book.members[index]
      contacts = contacts ?? book.lastContacts(until: day)
      let last = contacts?[member.person]
      let both =
        [studying(member, abroad[member.person], last, in: book, on: day)]
        + [mobile(member, last, in: book, on: day)]
      let found = both.compactMap(\.self)
      guard let finding = found.first(where: { $0.state == .overdue }) ?? found.first else { continue }
      if told.insert(member.person).inserted { findings.append(finding) }
    }
    return findings
  }

  private func mobile(_ member: Member, _ last: Day?, in book: Book, on day: Day) -> Finding? {
    guard let start = member.mobile.filter({ $0.covers(day) }).map(\.from).min() else { return nil }
    let since = max(start, last ?? start)
    let due = since + provision.number("days")
    return finding(member, since, due, "", in: book, on: day)
  }

  private func studying(_ member: Member, _ stay: Away?, _ last: Day?, in book: Book, on day: Day) -> Finding?
  {
    guard let stay else { return nil }
    let since = max(stay.leftOn, last ?? stay.leftOn)
    let due = since.adding(months: provision.number("months"))
    return finding(member, since, due, "-abroad", in: book, on: day)
  }

  private func finding(
    _ member: Member, _ since: Day, _ due: Day, _ which: String, in book: Book, on day: Day
  ) -> Finding? {
    let sentences = DueDay.Sentences(
      soon: "due-soon\(which)", past: "overdue\(which)", late: "overdue\(which)")
    return DueDay(due: due, done: nil).finding(on: day, near: provision.number("near"), sentences) {
      state, sentence in
      var finding = book.finding(provision, state, sentence, at: member.place)
      finding.member = member.name
      finding.facts = [
        "member": member.name, "since": since.description, "silent": "\(day - since)",
      ]
      return finding
    }
  }
}

extension Book {
  /// The day each person was last reached.
  fileprivate func lastContacts(until day: Day) -> [Person: Day] {
    var last: [Person: Day] = [:]
    for contact in records(Contact.self) where contact.date <= day && !contact.isBroken {
      let person = identity(contact.with)
      last[person] = max(contact.date, last[person] ?? contact.date)
    }
    return last
  }

  /// The stays of those who study abroad; of several the first that lasts.
  fileprivate func studyingAbroad(on day: Day) -> [Person: Away] {
    var stays: [Person: Away] = [:]
    for stay in records(Away.self) where stay.kind == .studyAbroad && stay.lasts(on: day) && !stay.isBroken {
      let person = identity(stay.member)
      if stays[person].map({ stay.leftOn < $0.leftOn }) ?? true { stays[person] = stay }
    }
    return stays
  }
}
