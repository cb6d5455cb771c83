import Canvas
import Checkup
import Register

/// The table of all branches: its columns, and what a branch shows in them.
struct OverviewTable {
  private let world: World
  private let tree: OverviewTree?
  private let folded: Set<String>

  /// - Parameter tree: what stands below what, where that is shown; `folded` are the organisations that hide it.
  init(_ world: World, _ tree: OverviewTree? = nil, folded: Set<String> = []) {
    self.world = world
    self.tree = tree
    self.folded = folded
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
        Column(texts("overview.sheet"), .text(least: 8, most: 10), importance: 0),
        Column(texts("overview.findings"), .whole(4), .right, importance: 9),
      ], empty: texts(world.entries.isEmpty ? "overview.empty" : "find.nothing"))
  }

  func row(_ row: OverviewRow) -> Table.Row {
    switch row {
    case .unit(let code): unit(code)
    case .branch(let code): branch(code)
    }
  }

  private func branch(_ code: String) -> Table.Row {
    guard let entry = world.entry(code) else { return Table.Row([]) }
    let indent = indent(.branch(code))
    guard entry.isLookedAt else {
      return Table.Row([Styled(indent + code, .faint), Styled(world.texts("overview.unread"), .faint)])
    }
    if let trouble = entry.trouble {
      return Table.Row([Styled(indent + entry.name), Styled(trouble, .error)])
    }
    return Table.Row(
      [Styled(indent + entry.name), Styled(world.word(entry.kind)), Styled("\(entry.members)")]
        + OverviewTable.duties.map { grade(entry.standings[$0]?.grade) }
        + totals(entry.paid, of: entry.owing, sheet: sheet(of: code), findings: entry.findings.count))
  }

  /// An organisation with what its branches come to; a duty shows the worst state among them.
  private func unit(_ code: String) -> Table.Row {
    guard let sum = tree?.sums[code], let unit = world.directory.unit(code) else { return Table.Row([]) }
    let sign = folded.contains(code) ? "+ " : "- "
    let count = world.texts("overview.branches", ["count": "\(sum.branches)"])
    return Table.Row(
      [Styled(indent(.unit(code)) + sign + unit.name, .bold), Styled(count), Styled("\(sum.members)")]
        + OverviewTable.duties.map { grade(sum.grades[$0]) }
        + totals(sum.paid, of: sum.owing, sheet: Styled(""), findings: sum.findings))
  }

  private func indent(_ row: OverviewRow) -> String {
    String(repeating: "  ", count: tree?.depths[row] ?? 0)
  }

  /// The grade and the points of the branch's latest final sheet (体检表).
  private func sheet(of code: String) -> Styled {
    let rounds = SheetRound.trend(of: code, in: world.directory.inspections, until: world.day)
    guard let last = rounds.last(where: { $0.grade != nil }), let grade = last.grade else {
      return Styled("-", .faint)
    }
    let phrase = world.sheetForm.bands.first { $0.grade.chinese == grade }?.health
    let word = phrase.map { $0.words(inChinese: world.texts.isChinese) } ?? grade
    return Styled(word + (last.total.map { "\($0)" } ?? ""))
  }

  private func totals(_ paid: Int, of owing: Int, sheet: Styled, findings: Int) -> [Styled] {
    [
      Styled(owing == 0 ? "-" : "\(paid)/\(owing)"), sheet,
      Styled(findings == 0 ? "" : "\(findings)", findings == 0 ? [] : .bold),
    ]
  }

  private func grade(_ grade: Standing.Grade?) -> Styled {
    guard let grade else { return Styled(world.texts("grade.none"), .faint) }
    return Styled(world.texts("grade.\(grade)"), Style.of(grade))
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
