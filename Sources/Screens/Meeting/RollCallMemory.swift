import Register

/// What a branch wrote beside names in earlier sessions, for offering it again.
struct RollCallMemory {
  private let book: Book

  /// The sessions, the latest first.
  private let sessions: [Meeting]

  init(_ book: Book) {
    self.book = book
    sessions = book.meetings.sorted { $0.date > $1.date }
  }

  /// Why people were on leave: first why this one was, then the others.
  func reasons(of name: String) -> [String] {
    let leaves = sessions.flatMap(\.leaves)
    let own = leaves.filter { book.names[$0.person] == name }
    return (own + leaves).map(\.reason).distinct
  }

  /// Who allowed it, then those in office on that day, then every member; nobody allows their own.
  func approvers(besides name: String, on day: Day) -> [String] {
    let earlier = sessions.flatMap(\.leaves).map(\.approver)
    let officers = book.posts(on: day).map { book.names[$0.holder] }
    return (earlier + officers + book.members(on: day).map(\.name)).distinct.filter { $0 != name }
  }

  /// Who sat in, without those on the list already.
  func observers(besides names: [String]) -> [String] {
    let known = Set(names)
    return sessions.flatMap { $0.people(.observer) }.map { book.names[$0] }.distinct.filter {
      !known.contains($0)
    }
  }
}

extension [String] {
  /// Each once where it comes first, the empty ones left out.
  fileprivate var distinct: [String] {
    var seen: Set = [""]
    return filter { seen.insert($0).inserted }
  }
}
