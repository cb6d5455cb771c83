import Rec

/// Everything one branch has recorded.
package struct Book: Sendable {
  package let code: String

  /// The year folders, in order.
  package let years: [Int]

  /// The files read, by the number in each `Place`.
  package private(set) var leaves: [Leaf] = []
  package private(set) var names = Names()
  package private(set) var misreads: [Misread] = []

  package private(set) var branches: [Branch] = []
  package private(set) var terms: [Term] = []
  package private(set) var posts: [Post] = []
  package private(set) var groups: [Group] = []
  package private(set) var members: [Member] = []
  package private(set) var meetings: [Meeting] = []
  package private(set) var votes: [Vote] = []
  package private(set) var dues: [DuesMonth] = []
  package private(set) var assessments: [Assessment] = []
  package private(set) var plan: [PlanItem] = []
  package private(set) var talks: [Talk] = []
  package private(set) var trainings: [Training] = []

  /// The records of every further kind, by kind.
  private(set) var further: [ObjectIdentifier: [any RecordKind]] = [:]

  /// For each person, which member that is by name or alias; -1 for those who are none.
  private var memberOfPerson: [Int32] = []

  /// For each person, whom that spelling stands for: themselves, unless it is an alias.
  private var identities: [Person] = []

  /// - Parameters:
  ///   - code: the branch's code, which is also the name of its folder.
  ///   - sources: its files; one that holds nothing a book knows is kept as a leaf.
  ///   - years: its year folders.
  package init(code: String, sources: [Source], years: [Int], depth: Reading.Depth = .whole) {
    self.code = code
    self.years = years.sorted()
    // Members first: their names then have the smallest numbers.
    let order = sources.map { (rank: Book.rank($0), source: $0) }
      .sorted { ($0.rank, $0.source.path) < ($1.rank, $1.source.path) }
    for (_, source) in order { take(source, depth) }
    memberOfPerson = memberNumbers()
    identities = memberOfPerson.indices.map { number in
      memberOfPerson[number] < 0
        ? Person(number: Int32(number)) : members[Int(memberOfPerson[number])].person
    }
  }

  package var branch: Branch? { branches.first }

  /// The member spelled so, by name or alias.
  package func member(_ person: Person) -> Member? {
    let number = Int(person.number)
    guard number < memberOfPerson.count, memberOfPerson[number] >= 0 else { return nil }
    return members[Int(memberOfPerson[number])]
  }

  /// Whoever an alias stands for; anyone else is themselves.
  package func identity(_ person: Person) -> Person { identities[Int(person.number)] }

  package func isKnown(_ person: Person) -> Bool { memberOfPerson[Int(person.number)] >= 0 }
  package func path(of place: Place) -> String { leaves[Int(place.file)].path }

  /// The year folder a record lies in; nil for the branch's own files.
  package func year(of place: Place) -> Int? { leaves[Int(place.file)].year }
}

extension Book {
  private static func rank(_ source: Source) -> Int {
    switch source.name {
    case "members.rec": 0
    case "branch.rec": 1
    default: 2
    }
  }

  private mutating func take(_ source: Source, _ depth: Reading.Depth) {
    let file = RecFile(source.bytes)
    var roll = Roll(
      file, number: leaves.count, ownType: Book.ownType(source.name), names: names, depth: depth)
    names = Names()  // moved into the roll until it is done
    takeRecords(of: source.name, &roll)
    names = roll.reading.names
    misreads += roll.reading.misreads
    leaves.append(
      Leaf(
        path: source.path, year: source.year, problems: file.problems, file: depth == .whole ? file : nil))
  }

  private mutating func takeRecords(of name: String, _ roll: inout Roll) {
    switch name {
    case "branch.rec":
      branches += roll.all()
      terms += roll.all()
      posts += roll.all()
      groups += roll.all()
    case "members.rec": members += roll.all()
    case "meetings.rec": meetings += roll.all()
    case "votes.rec": votes += roll.all()
    case "dues.rec": dues += roll.all()
    case "assessments.rec": assessments += roll.all()
    case "plan.rec": plan += roll.all()
    case "talks.rec": talks += roll.all()
    case "training.rec": trainings += roll.all()
    default: for kind in Book.furtherKinds[name] ?? [] { roll.add(kind, to: &further) }
    }
  }

  /// What a file of that name holds where no descriptor says it.
  private static func ownType(_ name: String) -> String? { ownTypes[name] ?? furtherKinds[name]?.first?.type }

  private static let ownTypes = [
    "members.rec": Member.type, "meetings.rec": Meeting.type, "votes.rec": Vote.type,
    "dues.rec": DuesMonth.type, "assessments.rec": Assessment.type, "plan.rec": PlanItem.type,
    "talks.rec": Talk.type, "training.rec": Training.type,
  ]

  private func memberNumbers() -> [Int32] {
    var numbers = Array(repeating: Int32(-1), count: names.count)
    for (index, member) in members.enumerated().reversed() {
      for alias in member.aliases {
        if let person = names.person(named: alias) { numbers[Int(person.number)] = Int32(index) }
      }
    }
    // After all aliases: a name is stronger than someone else's alias.
    for (index, member) in members.enumerated().reversed() {
      numbers[Int(member.person.number)] = Int32(index)
    }
    return numbers
  }
}
