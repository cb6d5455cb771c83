package import Register

/// What inspectors look at inside a branch that was drawn (抽看).
package enum DrawSubject: String, CaseIterable, Hashable, Sendable {
  case minutes, dues, members

  /// As the text of the draw says it.
  package var name: String {
    switch self {
    case .minutes: "会议记录"
    case .dues: "党费月份"
    case .members: "党员"
    }
  }

  /// How many are looked at unless somebody says otherwise (our default).
  package var usual: Int {
    switch self {
    case .minutes, .members: 3
    case .dues: 2
    }
  }

  /// The months that are looked back on (our default).
  private static let months = 12

  /// What there is to draw from on `day`: the sessions held in the twelve months before, stratum by kind; the twelve
  /// months closed by then in which the branch existed; everybody on the roll.
  package func candidates(in book: Book, on day: Day) -> [DrawCandidate] {
    let closed = (1...Self.months).map { day.month + -$0 }.reversed()
    return switch self {
    case .minutes:
      book.meetings.filter {
        $0.state == .held && ($0.date.month + Self.months >= day.month) && $0.date <= day
      }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      .map { DrawCandidate(id: $0.id, name: "\($0.date) \($0.kind.rawValue)", stratum: $0.kind.rawValue) }
    case .dues:
      closed.filter { month in book.branch.map { $0.founded <= month.last } ?? true }
        .map { DrawCandidate(id: "\($0)", name: "\($0.year)年\($0.ofYear)月", stratum: "-") }
    case .members:
      // A name may hold signs that no identifier does; the number is that in the order of the names' bytes.
      book.members(on: day).map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .enumerated().map { DrawCandidate(id: "DY\($0 + 1)", name: $1, stratum: "-") }
    }
  }
}

/// One thing that may be drawn inside a branch.
package struct DrawCandidate: Hashable, Sendable {
  package var id: String
  package var name: String
  package var stratum: String
}
