import Register

/// A record that is known by a key.
struct Keyed {
  var type: String
  var key: String
  var place: Place
}

extension Book {
  /// Every record of the branch with its key, in the order of the files.
  var keyed: [Keyed] {
    var all: [Keyed] = []
    all += branches.map { Keyed(type: Branch.type, key: $0.code, place: $0.place) }
    all += terms.map { Keyed(type: Term.type, key: $0.elected.description, place: $0.place) }
    all += posts.map {
      Keyed(type: Post.type, key: "\($0.office.rawValue) \(names[$0.holder]) \($0.from)", place: $0.place)
    }
    all += groups.map { Keyed(type: Group.type, key: "\($0.name) \($0.from)", place: $0.place) }
    all += members.map { Keyed(type: Member.type, key: $0.name, place: $0.place) }
    for index in meetings.indices {
      all.append(Keyed(type: Meeting.type, key: meetings[index].id, place: meetings[index].place))
    }
    all += votes.map { Keyed(type: Vote.type, key: $0.id, place: $0.place) }
    all += dues.map { Keyed(type: DuesMonth.type, key: $0.month.description, place: $0.place) }
    all += assessments.map {
      Keyed(type: Assessment.type, key: "\(names[$0.member]) \($0.from)", place: $0.place)
    }
    all += plan.map { Keyed(type: PlanItem.type, key: $0.id, place: $0.place) }
    all += talks.map { Keyed(type: Talk.type, key: $0.id, place: $0.place) }
    all += trainings.map { Keyed(type: Training.type, key: $0.id, place: $0.place) }
    return all
  }
}

/// Every key stands once in its file; a second record still counts, but is found.
struct KeysUnique: Rule {
  static let id = "REF-2"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    /// A key within its file.
    struct Address: Hashable {
      let file: Int32
      let type: String
      let key: String
    }
    let keyed = book.keyed
    var first: [Address: Int32] = [:]
    first.reserveCapacity(keyed.count)
    return keyed.compactMap { record in
      guard !record.key.isEmpty else { return nil }
      let address = Address(file: record.place.file, type: record.type, key: record.key)
      guard let line = first[address] else {
        first[address] = record.place.line
        return nil
      }
      var finding = book.finding(provision, .violated, at: record.place)
      finding.record = record.key
      finding.facts = ["type": record.type, "record": record.key, "first": "\(line)"]
      return finding
    }
  }
}
