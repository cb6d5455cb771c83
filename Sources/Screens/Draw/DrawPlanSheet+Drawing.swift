import Canvas
import Checkup
import Register

extension DrawPlanSheet {
  func draw(on frame: inout Frame, in area: Rect, _ world: World, _ past: DrawPast) {
    if let chooser {
      chooser.draw(on: &frame, in: area, world.texts)
      return
    }
    let typed = typed(world, past)
    switch step {
    case .exclusions: roster.draw(on: &frame, in: area, typed)
    case .freeze: break
    default:
      var area = area
      let notes = notes(typed, width: area.size.columns - 2)
      let bottom = area.takeBottom(min(notes.count, max(0, area.size.rows - 4)))
      form.draw(on: &frame, in: formArea(area), look: FormLook(weekdays: world.weekdays))
      for (row, note) in zip(bottom.rows, notes) { frame.put(note, row: row, column: 1, style: .faint) }
    }
  }

  /// Long lines are hard to read; nothing is gained by fields of a whole wide window.
  func formArea(_ area: Rect) -> Rect {
    Rect(row: area.row, column: area.column, rows: area.size.rows, columns: min(area.size.columns, 100))
  }

  /// What follows from what is filled in, wrapped.
  private func notes(_ typed: DrawTyped, width: Int) -> [String] {
    notes(typed).flatMap { $0.wrapped(to: max(1, width)).map(String.init) }
  }

  private func notes(_ typed: DrawTyped) -> [String] {
    let texts = typed.world.texts
    let wording = DrawWording(texts, typed.world.schemas)
    guard case .success(let frame) = typed.upTo(step).frame else { return [texts("draw.note.\(step)")] }
    switch step {
    case .list:
      return [
        texts("draw.note.list"),
        texts("draw.listed", ["count": "\(frame.entries.count)"]) + "  " + wording.strata(frame),
      ]
    case .count:
      let codes = frame.entries.map(\.id) + frame.exclusions.map(\.id)
      let world = typed.world
      return chances(frame, typed, wording) + [wording.number(frame), wording.reach(frame)]
        + [wording.coverage(of: codes, typed.past, world.directory.inspections, on: world.day)]
    case .people: return [texts("draw.note.people"), wording.people(frame)]
    default: return [texts("draw.note.\(step)")]
    }
  }

  /// What the number does, and what the usual confidences would need.
  private func chances(_ frame: DrawFrame, _ typed: DrawTyped, _ wording: DrawWording) -> [String] {
    let listed = frame.entries.count
    guard let bad = typed.number(.bad), 1...max(1, listed) ~= bad else { return [] }
    let drawn = min(frame.count, listed)
    let chance = wording.chance(drawing: drawn, of: listed, bad: bad)
    let hint = wording.isEven(frame) ? "" : wording.texts("draw.chance.hint")
    return [chance, wording.confidences(of: listed, bad: bad) + hint]
  }

  /// Everything that is about to be frozen, or what keeps it from being; nil at the other steps.
  func lines(_ world: World, _ past: DrawPast) -> [Styled]? {
    guard step == .freeze else { return nil }
    let typed = typed(world, past)
    let obstacles = typed.obstacles.map { Styled($0, .error) }
    guard case .success(let frozen) = typed.frame else { return obstacles }
    let note = obstacles.isEmpty ? [Styled(world.texts("draw.note.freeze"), .bold)] : []
    return obstacles + summary(of: frozen, world).map { Styled($0) } + note
  }

  /// When a sealed result is made known, and where its nonce is kept until then.
  private func reveal(_ frame: DrawFrame) -> String {
    guard case .sealed(_, let date) = frame.mode else { return "" }
    return "\(date)  \(entries[.nonceFile] ?? "")"
  }

  private func summary(of frame: DrawFrame, _ world: World) -> [String] {
    let texts = world.texts
    let wording = DrawWording(texts, world.schemas)
    let exclusions = frame.exclusions.map { "\($0.id)(\($0.reason))" }.joined(separator: "  ")
    let names = frame.inspectors.map(\.name.text).joined(separator: " ")
    let recusals = frame.recusals.map { "\($0.name)-\($0.branch)" }.joined(separator: " ")
    return wording.labelled(
      [
        ("round", texts("draw.title", ["round": frame.round.text, "number": "\(frame.number)"])),
        ("extends", frame.extends?.text ?? ""), ("mode", wording.modeName(frame)), ("reveal", reveal(frame)),
        ("roll", wording.roll(frame)), ("strata", wording.strata(frame)), ("exclusions", exclusions),
        ("number", "\(wording.number(frame))  \(frame.countRule)"),
        ("sources", wording.sources(frame).joined(separator: "  ")), ("people", wording.people(frame)),
        ("names", names),
        ("recusals", recusals), ("checked", frame.items.map(\.text).joined(separator: " ")),
        ("by", frame.by.text),
      ], width: 8)
  }
}

extension DrawTyped {
  /// The same as far as a step: what comes later is taken to be in order.
  func upTo(_ step: DrawStep) -> DrawTyped {
    var entries = entries
    guard step == .list || step == .count else { return self }
    entries[.source(0)] = nil
    entries[.inspector(0)] = nil
    entries[.recusal(0)] = nil
    if step == .list { (entries[.rule], entries[.fixed]) = (DrawProposal.Rule.fixed.rawValue, "1") }
    return DrawTyped(entries: entries, exclusions: exclusions, world: world, past: past)
  }
}
