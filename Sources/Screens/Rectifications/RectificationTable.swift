import Canvas
import Checkup
import Register

/// What is to be put right as a table.
struct RectificationTable {
  let table: Table

  private let world: World
  private let names: [String: String]?

  init(_ world: World, showsBranch: Bool) {
    self.world = world
    names =
      showsBranch ? Dictionary(world.entries.map { ($0.code, $0.name) }) { first, _ in first } : nil
    let branch =
      showsBranch ? [Column(world.texts("overview.branch"), .text(least: 10, most: 20), importance: 6)] : []
    func label(_ name: String) -> String { world.label(Rectification.type, name) }
    table = Table(
      [Column(world.texts("fix.stage"), .whole(8), importance: 8)] + branch + [
        Column(label("Measure"), .text(least: 14), importance: 9),
        Column(label("Owner"), .whole(8), importance: 4),
        Column(label("Due"), .whole(10), importance: 5),
        Column(world.texts("fix.left"), .whole(6), .right, importance: 7),
      ], empty: world.texts("fix.empty"))
  }

  func row(_ row: RectificationRow) -> Table.Row {
    let (rectification, words) = (row.rectification, world.wordingOfSheet)
    let again = row.times > 1 ? " \(world.texts("fix.times", ["times": "\(row.times)"]))" : ""
    let style: Style =
      row.progress.late != nil ? [.error, .bold] : row.progress.stage == .accepted ? .faint : []
    return Table.Row(
      [Styled(words.stage(row.progress), style)]
        + (names.map { [Styled($0[rectification.branch] ?? rectification.branch)] } ?? []) + [
          Styled(rectification.measure.replacing("\n", with: " ") + again), Styled(rectification.owner),
          Styled("\(rectification.due)"),
          Styled(words.time(rectification, row.progress, on: world.day), style),
        ])
  }
}

/// Everything there is to say of one thing to be put right: what was found, what was done about it, how it was ruled.
struct RectificationLog {
  private let row: RectificationRow
  private let world: World

  init(_ row: RectificationRow, _ world: World) {
    self.row = row
    self.world = world
  }

  func lines(width: Int) -> [Styled] {
    (head + events + rechecks + notices).flatMap { line in
      line.text.wrapped(to: max(1, width)).map { Styled(String($0), line.style) }
    }
  }

  private var head: [Styled] {
    let (rectification, texts, words) = (row.rectification, world.texts, world.wordingOfSheet)
    let again = row.times > 1 ? [texts("fix.times", ["times": "\(row.times)"])] : []
    let time = words.time(rectification, row.progress, on: world.day)
    let title = [rectification.id, words.stage(row.progress), time] + again
    let found = finding.map {
      [Styled("\(world.label(Rectification.type, "Finding")): \($0.rule) \($0.shown)")]
    }
    let facts = [
      "owner": rectification.owner, "issued": "\(rectification.issued)", "due": "\(rectification.due)",
    ]
    return [Styled(title.filter { !$0.isEmpty }.joined(separator: "  "), .bold)] + (found ?? []) + [
      Styled("\(world.label(Rectification.type, "Measure")): \(rectification.measure)"),
      Styled(texts("fix.owner", facts)),
    ]
  }

  /// Answers and rulings in the order of days; what was ruled that day comes after what was answered.
  private var events: [Styled] {
    let answers = row.progress.responses.map { response in
      let id = response.isRequest ? "fix.event.request" : "fix.event.answer"
      let evidence = response.evidence.isEmpty ? "" : " (\(response.evidence.joined(separator: ", ")))"
      let facts = ["on": "\(response.on)", "by": response.by, "done": response.done + evidence]
      return (day: response.on, rank: 0, line: Styled(world.texts(id, facts)))
    }
    let rulings = row.rectification.verdicts.filter { $0.on <= world.day }.map { verdict in
      let facts = ["on": "\(verdict.on)", "by": verdict.by, "reason": verdict.reason]
      let id = verdict.ruling == .accepted ? "fix.event.accepted" : "fix.event.returned"
      return (day: verdict.on, rank: 1, line: Styled(world.texts(id, facts)))
    }
    return (answers + rulings).enumerated().sorted {
      ($0.element.day, $0.element.rank, $0.offset) < ($1.element.day, $1.element.rank, $1.offset)
    }.map(\.element.line)
  }

  private var rechecks: [Styled] {
    let findings = world.entry(row.rectification.branch)?.findings ?? []
    let recheck = Recheck(row.rectification, world.directory.inspections, findings)
    return world.wordingOfSheet.recheck(recheck, world.wording).map { Styled($0, .accent) }
  }

  private var notices: [Styled] {
    world.directory.inspections.notices.filter { $0.rectification == row.rectification.id }.map { notice in
      let facts = [
        "on": "\(notice.posted)", "matter": notice.matter, "result": world.word(notice.result.rawValue),
      ]
      return Styled(world.texts("fix.event.posted", facts))
    }
  }

  private var finding: SheetFinding? {
    world.directory.inspections.written(of: row.rectification.branch).lazy.flatMap(\.findings)
      .first { $0.id == row.rectification.finding }
  }
}
