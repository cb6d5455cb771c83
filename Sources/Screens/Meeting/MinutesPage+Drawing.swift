import Canvas
import Register

/// Where the parts of the minutes stand; beside the text, agenda and attendance where there is room.
struct MinutesLayout: Equatable {
  let head: Rect
  let text: Rect
  let side: Rect?

  init(_ area: Rect) {
    var area = area
    head = area.takeTop()
    side = area.size.columns >= 110 ? area.takeRight(36) : nil
    // One cell of air at the left; the text keeps one at the right for its caret.
    _ = area.takeLeft(1)
    text = area
  }
}

extension MinutesPage {
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    let layout = MinutesLayout(area)
    guard let sheet, let meeting = meeting(world) else {
      frame.put(
        world.texts(world.books[branch] == nil ? "branch.reading" : "meeting.gone"), row: area.row + 1,
        column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    drawHead(sheet, meeting, on: &frame, in: layout.head, world)
    if let side = layout.side { drawSide(meeting, on: &frame, in: side, world) }
    sheet.text.draw(on: &frame, in: layout.text)
  }

  private func drawHead(
    _ sheet: MinutesSheet, _ meeting: Meeting, on frame: inout Frame, in line: Rect, _ world: World,
  ) {
    // Nobody wrote the letters of a template.
    let count = sheet.isTemplate ? "" : world.texts("minutes.letters", ["count": "\(sheet.text.letters)"])
    let facts = [state(sheet, world), count].filter { !$0.isEmpty }.joined(separator: "  ")
    let start = line.columns.upperBound - facts.cells - 1
    let title = meeting.title.isEmpty ? world.word(meeting.kind.rawValue) : meeting.title
    frame.put("\(title) \(meeting.date)", row: line.row, column: 1, width: max(0, start - 3), style: .bold)
    frame.put(facts, row: line.row, column: max(1, start), style: sheet.isChanged ? .warning : .faint)
  }

  private func state(_ sheet: MinutesSheet, _ world: World) -> String {
    if sheet.isFinalised { return world.texts("minutes.state.final") }
    if sheet.isTemplate { return world.texts("minutes.state.template") }
    if !sheet.isChanged { return world.texts("status.saved") }
    guard let time = sheet.keptAt else { return world.texts("minutes.state.unsaved") }
    return world.texts("minutes.state.kept", ["time": "\(time)"])
  }

  /// Agenda and who was there, for looking up while writing.
  private func drawSide(_ meeting: Meeting, on frame: inout Frame, in area: Rect, _ world: World) {
    guard let book = world.books[branch] else { return }
    frame.rule(column: area.column, rows: area.rows, style: .faint)
    var lines: [Styled] = [Styled(world.label(Meeting.type, "Agenda"), .bold)]
    let width = area.size.columns - 3
    for (number, item) in meeting.texts.agenda.enumerated() {
      lines += "\(number + 1). \(item)".wrapped(to: width).map { Styled(String($0)) }
    }
    for mark in Mark.allCases where !meeting.people(mark).isEmpty {
      let names = meeting.people(mark).map { book.names[$0] }
      lines.append(Styled(""))
      lines.append(Styled("\(world.label(Meeting.type, mark.rawValue)) \(names.count)", .bold))
      lines += names.joined(separator: " ").wrapped(to: width).map { Styled(String($0)) }
    }
    for (row, line) in zip(area.rows, lines) {
      frame.put(line.text, row: row, column: area.column + 2, width: width, style: line.style)
    }
  }

  func legend(_ world: World) -> String {
    guard let sheet else { return "" }
    if sheet.chooser.isOpen { return sheet.chooser.line(world.texts, "minutes.choose-name") }
    if sheet.isRestored { return world.texts("minutes.restored") }
    if sheet.isOvertaken { return world.texts("minutes.overtaken") }
    return world.texts(sheet.isFinalised ? "refusal.finalised" : "minutes.hint")
  }
}
