import Register

/// In a year every two officers have talked with each other, every other member with an officer, and every other
/// member with one who is none (谈心谈话, 支部工作条例 art. 19, number not confirmed; that each talk counts once for both
/// is our default).
///
/// Who counts belongs to the branch on the year's last day, or on the day looked at. Officers are the committee, or
/// the secretary where there is none; whoever was one on the day of a talk was one in it. One finding for a year.
struct TalksCovered: Rule {
  static let id = "MTG-8"

  /// So many are named; the rest are counted.
  private static let named = 5

  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    book.judgedPeriods(.year, until: day).compactMap { period in
      guard provision.isInForce(on: period.first),
        day >= Month(period.first.year, provision.number("from")).first
      else { return nil }
      let talked = Talked(in: book, period.first...min(period.last, day))
      return talked.isEveryone ? nil : finding(talked, period, in: book, on: day)
    }
  }

  private func finding(_ talked: Talked, _ period: Period, in book: Book, on day: Day) -> Finding {
    var finding = book.finding(
      provision, day > period.last ? .overdue : .dueSoon, missingFrom: "talks.rec", of: period.first.year)
    finding.period = period
    finding.days = day - period.last
    finding.facts = [
      "period": period.description, "days": "\(day - period.last)", "left": "\(period.last - day)",
      "pairs": "\(talked.pairs.count)", "members": "\(talked.withoutOfficer.count)",
      "others": "\(talked.withoutMember.count)", "names": names(talked, in: book),
    ]
    return finding
  }

  private func names(_ talked: Talked, in book: Book) -> String {
    var names: [String] = []
    let people = talked.pairs.flatMap { [$0.one, $0.other] } + talked.withoutOfficer + talked.withoutMember
    for person in people where !names.contains(book.names[person]) { names.append(book.names[person]) }
    return names.prefix(Self.named).joined(separator: "、")
  }
}

/// Who has not talked with whom.
private struct Talked {
  /// Officers who have not talked with each other.
  private(set) var pairs: [Pair] = []

  /// Other members who have talked with no officer, and with no one like themselves.
  private(set) var withoutOfficer: [Person] = []
  private(set) var withoutMember: [Person] = []

  var isEveryone: Bool { pairs.isEmpty && withoutOfficer.isEmpty && withoutMember.isEmpty }

  init(in book: Book, _ days: ClosedRange<Day>) {
    let offices = Offices(of: book, on: days.upperBound)
    var members: [Person] = []
    for member in book.members(on: days.upperBound) where !members.contains(member.person) {
      members.append(member.person)
    }
    let officers = members.filter(offices.now.contains)
    let others = members.filter { !offices.now.contains($0) }
    let heard = Heard(in: book, days, offices, Set(others))
    if offices.isCommittee { pairs = Pair.all(of: officers).filter { !heard.pairs.contains($0) } }
    if !offices.now.isEmpty { withoutOfficer = others.filter { !heard.withOfficer.contains($0) } }
    if others.count > 1 { withoutMember = others.filter { !heard.withMember.contains($0) } }
  }
}

/// Two people, in either order.
private struct Pair: Hashable {
  let one: Person
  let other: Person

  init(_ one: Person, _ other: Person) {
    (self.one, self.other) = one.number <= other.number ? (one, other) : (other, one)
  }

  static func all(of people: [Person]) -> [Pair] {
    people.indices.flatMap { place in people[(place + 1)...].map { Pair(people[place], $0) } }
  }
}

/// Who counts as an officer: the committee, or the secretary where there is none.
private struct Offices {
  let isCommittee: Bool
  let now: Set<Person>
  private let posts: [Post]
  private let book: Book

  init(of book: Book, on day: Day) {
    let isCommittee = book.hasCommittee(on: day)
    self.book = book
    self.isCommittee = isCommittee
    posts = book.posts.filter { isCommittee || $0.office == .secretary }
    now = Set(posts.filter { $0.isHeld(on: day) }.map { book.identity($0.holder) })
  }

  func hold(_ person: Person, on day: Day) -> Bool {
    now.contains(person) || posts.contains { $0.isHeld(on: day) && book.identity($0.holder) == person }
  }
}

/// The talks of a year, by what they count for.
private struct Heard {
  var pairs: Set<Pair> = []
  var withOfficer: Set<Person> = []
  var withMember: Set<Person> = []

  init(in book: Book, _ days: ClosedRange<Day>, _ offices: Offices, _ others: Set<Person>) {
    for talk in book.talks where days.contains(talk.date) {
      let (one, other) = (book.identity(talk.from), book.identity(talk.with))
      guard one != other else { continue }
      pairs.insert(Pair(one, other))
      if offices.hold(one, on: talk.date) { withOfficer.insert(other) }
      if offices.hold(other, on: talk.date) { withOfficer.insert(one) }
      if others.contains(one) && others.contains(other) { withMember.formUnion([one, other]) }
    }
  }
}
