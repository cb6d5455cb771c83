import Canvas
import Register

/// Where the parts of the form of a vote stand.
struct VoteLayout: Equatable {
  let head: Rect
  let form: Rect

  /// What the numbers make of the vote, while they are typed.
  let outcome: Rect

  init(_ area: Rect) {
    var area = area
    head = area.takeTop()
    outcome = area.takeBottom(area.size.rows > 12 ? 3 : 2)
    form = Rect(
      row: area.row, column: area.column, rows: area.size.rows, columns: min(area.size.columns, 100))
  }
}

extension VotePage {
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    let layout = VoteLayout(area)
    guard let sheet else {
      frame.put(
        world.texts(world.books[branch] == nil ? "branch.reading" : "vote.gone"), row: area.row + 1, column: 2
      )
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    let start = sheet.session.drawRoll(on: &frame, in: layout.head, world)
    frame.put(
      sheet.session.title, row: layout.head.row, column: 1, width: max(0, start - 3), style: .bold)
    sheet.form.draw(on: &frame, in: layout.form, look: FormLook(weekdays: world.weekdays))
    drawOutcome(sheet, on: &frame, in: layout.outcome, world)
  }

  private func drawOutcome(_ sheet: VoteSheet, on frame: inout Frame, in area: Rect, _ world: World) {
    frame.fill(area)
    guard let count = sheet.count else {
      frame.put(world.texts("vote.uncounted"), row: area.row, column: 1, style: .faint)
      return
    }
    let words = VoteCountWords(count, world.texts)
    let isNarrow = area.size.columns < 70
    let other =
      sheet.record.result != nil && count.result != nil && sheet.record.result != count.result
      ? Styled(world.texts("vote.other-result"), [.warning, .bold]) : Styled(words.rest, .faint)
    let lines = [words.presence(short: isNarrow), words.votes(short: isNarrow), other]
    for (row, line) in zip(area.rows, lines) {
      frame.put(line.text, row: row, column: 1, width: area.size.columns - 2, style: line.style)
    }
  }

  func legend(_ world: World) -> String {
    guard let sheet, let item = sheet.form.focused?.id else { return "" }
    if let refusal = sheet.session.refusal { return world.texts(refusal) }
    switch item {
    case .matter: return world.texts(sheet.session.agenda.isEmpty ? "vote.hint" : "vote.hint.matter")
    case .kind, .secret: return world.texts("vote.hint.choice")
    case .result: return world.texts("vote.hint.result")
    case .excluded: return world.texts("vote.hint.excluded")
    case .consent: return world.texts("vote.hint.consent")
    case .allowed: return world.texts("vote.hint.allowed")
    case .against, .abstain, .invalid: return world.texts("vote.hint.blank")
    default: return world.texts("vote.hint")
    }
  }
}

extension VoteSession {
  /// At the right end of a row: those who may vote and those there are. Answers the column where that begins.
  @discardableResult
  func drawRoll(on frame: inout Frame, in line: Rect, _ world: World) -> Int {
    let id = present == nil ? "vote.roll-not-called" : "vote.roll"
    let numbers = ["voters": "\(voters)", "present": present.map { "\($0)" } ?? "-"]
    let long = world.texts(id, numbers)
    let facts = long.cells < line.size.columns ? long : world.texts("vote.roll.short", numbers)
    let start = max(line.column, line.columns.upperBound - facts.cells - 1)
    frame.put(facts, row: line.row, column: start, style: present == nil ? .warning : .faint)
    return start
  }
}
