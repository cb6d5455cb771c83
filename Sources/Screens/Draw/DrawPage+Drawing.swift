import Canvas
import Checkup
import Register

extension DrawPage {
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    let top = area.takeTop()
    if let verdict {
      verdict.draw(on: &frame, title: top, in: area, world)
      drawReading(on: &frame, in: DrawVerdict.reading(area), world)
      verdict.drawForm(on: &frame, in: area, world)
    } else if let plan {
      plan.step.draw(on: &frame, in: top, world.texts)
      plan.draw(on: &frame, in: area, world, rounds.past)
      drawReading(on: &frame, in: area, world)
    } else if let opened, let round = rounds.past.round(opened.name) {
      drawTop(of: round, opened, on: &frame, in: top, world)
      if let asking = opened.asking {
        asking.isTyping
          ? asking.draw(on: &frame, in: area, world) : drawReading(on: &frame, in: area, world)
        return
      }
      opened.draw(on: &frame, in: area, round, rounds, world)
      drawReading(on: &frame, in: area, world)
    } else {
      let codes = world.entries.compactMap(\.branch).filter { $0.exists(on: world.day) }.map(\.drawCode)
      let coverage = DrawWording(world.texts, world.schemas).coverage(
        of: codes, rounds.past, world.directory.inspections, on: world.day)
      let whole = world.texts("draw.count", ["count": "\(listing.rows.count)"]) + "  " + coverage
      let counts = whole.cells > top.size.columns - 2 ? coverage : whole
      frame.put(counts, row: top.row, column: 1, width: max(0, top.size.columns - 2))
      let table = DrawRoundTable(world: world, rounds: rounds)
      table.table.draw(listing, on: &frame, in: area) { table.row(listing.rows[$0]) }
      if listing.isEmpty { frame.cursor = Position(row: area.row, column: 1) }
    }
  }

  private func drawReading(on frame: inout Frame, in area: Rect, _ world: World) {
    guard let lines = reading(world, width: area.size.columns - 1) else { return }
    for (row, line) in zip(area.rows, lines.dropFirst(top)) {
      frame.put(line.text, row: row, column: 1, style: line.style)
    }
    frame.cursor = Position(row: area.row, column: 1)
  }

  /// The steps; of a void round why it does not count.
  private func drawTop(
    of round: DrawPast.Round, _ opened: DrawRoundSheet, on frame: inout Frame, in line: Rect, _ world: World
  ) {
    switch round.state {
    case .void, .awaitingReveal:
      let words = DrawWording(world.texts, world.schemas)
      let promise = words.promise(round.state, at: world.now)
      let parts = [words(round.state, at: world.now), promise].compactMap(\.self)
      let whole = parts.joined(separator: "  ")
      // A date is never cut: in a small window it stands alone.
      frame.put(
        whole.cells > line.size.columns - 2 ? promise ?? whole : whole, row: line.row, column: 1,
        width: max(0, line.size.columns - 2), style: [.warning, .bold])
    default: opened.step.draw(on: &frame, in: line, world.texts)
    }
  }

  func legend(_ world: World) -> String {
    let texts = world.texts
    if verdict != nil { return texts("draw.legend.verdict") }
    if plan?.chooser != nil { return texts("draw.legend.choose") }
    if let plan { return texts("draw.legend.\(plan.roster.reason != nil ? "reason" : plan.step.rawValue)") }
    if let asking = opened?.asking { return texts("draw.legend.\(asking.kind)") }
    guard let opened else { return promise(world) ?? texts("draw.legend") }
    if let round = rounds.past.round(opened.name), case .awaitingReveal = round.state {
      return texts("draw.legend.secret")
    }
    return changed(opened, world) ?? vacancy(opened, world) ?? texts("draw.legend.\(opened.step.rawValue)")
  }

  /// By when the selected round is made known.
  private func promise(_ world: World) -> String? {
    listing.selected.flatMap { rounds.past.round($0) }.flatMap {
      DrawWording(world.texts, world.schemas).promise($0.state, at: world.now)
    }
  }

  /// The last change of plan about the selected branch.
  private func changed(_ opened: DrawRoundSheet, _ world: World) -> String? {
    guard opened.step == .result, let code = opened.picks.selected,
      let changes = rounds.past.round(opened.name)?.record?.planChanges
    else { return nil }
    return changes.last { DrawReplacement($0.what)?.branch.text == code }
      .map { DrawWording(world.texts, world.schemas).change($0) }
  }

  /// Why the selected branch has too few inspectors.
  private func vacancy(_ opened: DrawRoundSheet, _ world: World) -> String? {
    guard opened.step == .result, let code = opened.picks.selected, let round = rounds.past.round(opened.name)
    else {
      return nil
    }
    return round.record?.result.vacancies(in: round.frame).first { $0.branch.text == code }
      .map { DrawWording(world.texts, world.schemas).vacancy($0) }
  }
}
