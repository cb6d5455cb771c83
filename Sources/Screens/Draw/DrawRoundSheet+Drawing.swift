import Canvas
import Checkup
import Register

/// Where the parts of a drawn round stand: what is known about it above, the picks, what was left below.
struct DrawResultLayout: Equatable {
  let facts: Rect
  let table: Rect
  let left: Rect

  init(_ area: Rect) {
    var area = area
    left = area.takeBottom()
    // In a small window the picks are what one came for.
    facts = area.takeTop(area.size.rows < 12 ? 0 : 5)
    table = area
  }
}

extension DrawRoundSheet {
  func draw(
    on frame: inout Frame, in area: Rect, _ round: DrawPast.Round, _ rounds: DrawRounds, _ world: World
  ) {
    switch step {
    case .values: form.draw(on: &frame, in: area, look: FormLook(weekdays: world.weekdays))
    case .result: drawResult(on: &frame, in: area, round, rounds, world)
    default: break
    }
  }

  /// What is to be read at this step; nil where there is a form or a list.
  func lines(_ round: DrawPast.Round, _ rounds: DrawRounds, _ world: World) -> [Styled]? {
    switch step {
    case .commit: commitLines(round, rounds, world)
    case .draw: readyLines(round, world)
    default: nil
    }
  }

  /// What has to be copied out, and why.
  private func commitLines(_ round: DrawPast.Round, _ rounds: DrawRounds, _ world: World) -> [Styled] {
    let texts = world.texts
    let wording = DrawWording(texts, world.schemas)
    guard let file = rounds.file(name) else { return [] }
    let hash = DrawWording.grouped(Checksum(of: file.frame)).map { Styled($0, .bold) }
    let facts = wording.labelled(
      [
        ("roll", wording.roll(round.frame)), ("number", wording.number(round.frame)),
        ("sources", wording.sources(round.frame).joined(separator: "  ")),
      ], width: 7)
    let check = texts("draw.commit.check", ["path": "inspections/\(name)/frame.rec"])
    return hash + ([texts("draw.commit.why"), check, ""] + facts).map { Styled($0) }
  }

  /// What is drawn with, to be read out once more.
  private func readyLines(_ round: DrawPast.Round, _ world: World) -> [Styled] {
    let texts = world.texts
    let wording = DrawWording(texts, world.schemas)
    let values = round.frame.sources.enumerated().map { place, source in
      texts(
        "draw.value",
        [
          "label": source.label.text, "value": entries[.value(place)] ?? "",
          "witness": entries[.witness(place)] ?? "",
        ])
    }
    return [Styled(texts("draw.ready"))] + values.map { Styled($0, .bold) } + [
      Styled(wording.number(round.frame))
    ]
  }
}

extension DrawRoundSheet {
  private func drawResult(
    on frame: inout Frame, in area: Rect, _ round: DrawPast.Round, _ rounds: DrawRounds, _ world: World
  ) {
    let layout = DrawResultLayout(area)
    let width = max(0, area.size.columns - 2)
    for (row, line) in zip(layout.facts.rows, facts(round, world)) {
      frame.put(line, row: row, column: 1, width: width)
    }
    let picks = Dictionary(
      (round.record?.result.picks ?? []).enumerated().map { ($1.branch.text, ($0 + 1, $1)) }
    ) { first, _ in first }
    let tickets = Dictionary((round.record?.result.tickets ?? []).map { ($0.branch.text, $0.ticket) }) {
      first, _ in first
    }
    let entries = Dictionary(round.frame.entries.map { ($0.id.text, $0) }) { first, _ in first }
    table(round, world).draw(self.picks, on: &frame, in: layout.table) { place in
      let code = self.picks.rows[place]
      guard let (order, pick) = picks[code] else { return Table.Row([]) }
      return row(order, pick, entries[code], tickets[code], per: round.frame.per, world)
    }
    let wording = DrawWording(world.texts, world.schemas)
    if !self.picks.isEmpty {
      let left = wording.left(round, world.directory.inspections, on: world.day)
      frame.put(left, row: layout.left.row, column: 1, width: width)
    }
  }

  /// List, numbers, sources and freezing, a line each.
  private func facts(_ round: DrawPast.Round, _ world: World) -> [String] {
    let texts = world.texts
    let wording = DrawWording(texts, world.schemas)
    guard let record = round.record else { return [] }
    // The values of a sealed round are public; what they came to is not.
    let hash = texts("draw.hash", ["file": "frame.rec", "hash": DrawWording.short(record.frame)])
    return wording.labelled(
      [
        ("roll", wording.roll(round.frame)),
        ("number", "\(wording.number(round, record))  \(round.frame.countRule)"),
        ("sources", wording.values(record.result.values).joined(separator: "  ")),
        ("frozen", "\(round.frame.on) \(round.frame.by)  \(hash)"), ("drawn", "\(record.on) \(record.by)"),
      ], width: 7)
  }

  private func table(_ round: DrawPast.Round, _ world: World) -> Table {
    let texts = world.texts
    return Table(
      [
        Column(texts("draw.column.order"), .whole(2), .right, importance: 5),
        Column(texts("draw.column.code"), .whole(5), importance: 4),
        Column(texts("draw.column.branch"), .text(least: 12), importance: 9),
        Column(texts("draw.column.stratum"), .whole(4), importance: 2),
        Column(texts("draw.column.kind"), .whole(4), importance: 7),
        Column(texts("draw.column.ticket"), .whole(14), importance: 1),
        Column(texts("draw.column.inspectors"), .text(least: 8), importance: 8),
      ], empty: DrawWording(texts, world.schemas)(round.state))
  }

  private func row(
    _ order: Int, _ pick: DrawResult.Pick, _ entry: DrawFrame.Entry?, _ ticket: Checksum?, per: Int,
    _ world: World
  ) -> Table.Row {
    let texts = world.texts
    let missing = per - pick.inspectors.count
    let people = pick.inspectors.map(\.text).joined(separator: " ")
    let lacking = missing > 0 ? texts("draw.lacking", ["missing": "\(missing)"]) : ""
    return Table.Row([
      Styled("\(order)"), Styled(pick.branch.text), Styled(entry?.name.text ?? ""),
      Styled(entry?.stratum.text ?? ""),
      Styled(world.word(pick.kind.rawValue), pick.kind == .due ? .bold : []),
      Styled(ticket.map(DrawWording.short) ?? "", .faint),
      Styled([people, lacking].filter { !$0.isEmpty }.joined(separator: " "), missing > 0 ? .warning : []),
    ])
  }
}
