import Canvas
import Checkup
import Register

/// The table of all branches: its columns, and what a branch shows in them.
struct OverviewTable {
  private let world: World
  private let places: [String: Int]

  init(_ world: World) {
    self.world = world
    places = Dictionary(uniqueKeysWithValues: zip(world.entries.map(\.code), world.entries.indices))
  }

  /// The recurring duties that have a column of their own.
  static let duties = ["MTG-1", "MTG-2", "MTG-3", "MTG-4", "MTG-5"]

  var table: Table {
    let texts = world.texts
    let duties = zip(OverviewTable.duties, [7, 6, 4, 8, 3]).map { rule, importance in
      Column(texts("overview.\(rule)"), .whole(4), importance: importance)
    }
    return Table(
      [
        Column(texts("overview.branch"), .text(least: 16), importance: 10),
        Column(texts("overview.kind"), .whole(4), importance: 2),
        Column(texts("overview.members"), .whole(4), .right, importance: 1),
      ] + duties + [
        Column(texts("overview.dues"), .whole(5), .right, importance: 5),
        Column(texts("overview.findings"), .whole(4), .right, importance: 9),
      ], empty: texts(world.entries.isEmpty ? "overview.empty" : "find.nothing"))
  }

  func row(_ code: String) -> Table.Row {
    guard let place = places[code] else { return Table.Row([]) }
    let entry = world.entries[place]
    guard entry.isLookedAt else {
      return Table.Row([Styled(code, .faint), Styled(world.texts("overview.unread"), .faint)])
    }
    if let trouble = entry.trouble { return Table.Row([Styled(entry.name), Styled(trouble, .error)]) }
    let duties = OverviewTable.duties.map { standing(entry.standings[$0]) }
    return Table.Row(
      [Styled(entry.name), Styled(world.word(entry.kind)), Styled("\(entry.members)")] + duties + [
        Styled(entry.owing == 0 ? "-" : "\(entry.paid)/\(entry.owing)"),
        Styled(entry.findings.isEmpty ? "" : "\(entry.findings.count)", entry.findings.isEmpty ? [] : .bold),
      ])
  }

  private func standing(_ standing: Standing?) -> Styled {
    guard let standing else { return Styled(world.texts("grade.none"), .faint) }
    return Styled(world.texts("grade.\(standing.grade)"), Style.of(standing.grade))
  }
}

extension Style {
  /// The look of a duty's state; its word says the same.
  static func of(_ grade: Standing.Grade) -> Style {
    switch grade {
    case .overdue: [.error, .bold]
    case .dueSoon: .warning
    case .done: .good
    case .notApplicable, .waived, .notDue: .faint
    }
  }
}
