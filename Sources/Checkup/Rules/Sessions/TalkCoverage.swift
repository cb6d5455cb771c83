package import Register

/// Who has not talked with whom in a stretch of days, by what rule MTG-8 asks for.
package struct TalkCoverage: Sendable {
  /// Two people, in either order.
  package struct Pair: Hashable, Sendable {
    package let one: Person
    package let other: Person
  }

  /// Officers who have not talked with each other.
  package private(set) var pairs: [Pair] = []

  /// Other members who have talked with no officer, and with no one like themselves.
  package private(set) var withoutOfficer: [Person] = []
  package private(set) var withoutMember: [Person] = []

  package var isEveryone: Bool { pairs.isEmpty && withoutOfficer.isEmpty && withoutMember.isEmpty }

  /// Looks at the talks of `days`; who belongs to the branch and who is an officer is as of their last.
  package init(in book: Book, _ days: ClosedRange<Day>) {
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

extension TalkCoverage.Pair {
  fileprivate init(_ one: Person, _ other: Person) {
    (self.one, self.other) = one.number <= other.number ? (one, other) : (other, one)
  }

  fileprivate static func all(of people: [Person]) -> [Self] {
    people.indices.flatMap { place in people[(place + 1)...].map { Self(people[place], $0) } }
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
  var pairs: Set<TalkCoverage.Pair> = []
  var withOfficer: Set<Person> = []
  var withMember: Set<Person> = []

  init(in book: Book, _ days: ClosedRange<Day>, _ offices: Offices, _ others: Set<Person>) {
    for talk in book.talks where days.contains(talk.date) {
      let (one, other) = (book.identity(talk.from), book.identity(talk.with))
      guard one != other else { continue }
      pairs.insert(TalkCoverage.Pair(one, other))
      if offices.hold(one, on: talk.date) { withOfficer.insert(other) }
      if offices.hold(other, on: talk.date) { withOfficer.insert(one) }
      if others.contains(one) && others.contains(other) { withMember.formUnion([one, other]) }
    }
  }
}
