import Canvas
import Register

/// Where the parts of the form of a session stand.
struct MeetingLayout: Equatable {
  let head: Rect
  let form: Rect
  let gaps: Rect

  init(_ area: Rect) {
    var area = area
    head = area.takeTop()
    gaps = area.takeBottom()
    // Long lines of text are hard to read; nothing is gained by fields of a whole wide window.
    form = Rect(
      row: area.row, column: area.column, rows: area.size.rows, columns: min(area.size.columns, 100))
  }
}

extension MeetingPage {
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    let layout = MeetingLayout(area)
    guard let sheet, let book = world.books[branch] else {
      return drawNothing(on: &frame, in: layout.form, world)
    }
    let end = MeetingTab.form.draw(on: &frame, row: layout.head.row, column: 1, world)
    let counts = counts(sheet, book, isNarrow: area.size.columns < 60, world)
    frame.put(
      counts, row: layout.head.row, column: max(end + 1, layout.head.columns.upperBound - counts.cells - 1),
      style: .faint)
    sheet.form.draw(on: &frame, in: layout.form, look: FormLook(weekdays: world.weekdays))
    if !drawReason(on: &frame, in: layout.gaps, world) {
      drawGaps(sheet, on: &frame, in: layout.gaps, world)
    }
  }

  private func drawNothing(on frame: inout Frame, in area: Rect, _ world: World) {
    let id = world.books[branch] == nil ? "branch.reading" : "meeting.gone"
    frame.put(world.texts(id), row: area.row, column: 2)
    frame.cursor = Position(row: area.row, column: 1)
  }

  /// Who is put down: frozen with the session, or who will be on saving.
  private func counts(_ sheet: MeetingSheet, _ book: Book, isNarrow: Bool, _ world: World) -> String {
    let written = sheet.written(book)
    if written["Expected"].isEmpty { return sheet.isNew ? "" : world.texts("meeting.uncounted") }
    let facts = ["expected": written.text("Expected"), "voters": written.text("Voters")]
    if isNarrow { return world.texts("meeting.counts.short", facts) }
    return world.texts(sheet.isNew ? "meeting.will-count" : "meeting.counts", facts)
  }

  private func drawGaps(_ sheet: MeetingSheet, on frame: inout Frame, in line: Rect, _ world: World) {
    let record = sheet.tidied
    // Marks and minutes come once the session is there.
    let gaps = sheet.isNew ? MeetingGaps(record, world).lines : MeetingGaps(record, world).all
    let text =
      if sheet.isFinalised {
        world.texts("meeting.is-final", ["stamp": record.text("Finalised")])
      } else if record.state == .cancelled {
        world.texts("meeting.is-cancelled")
      } else if gaps.isEmpty {
        world.texts("meeting.complete")
      } else {
        world.texts("meeting.gaps", ["what": world.texts.list(gaps)])
      }
    frame.put(
      text, row: line.row, column: 1, width: max(0, line.size.columns - 2),
      style: gaps.isEmpty ? .faint : .warning)
  }

  func legend(_ world: World) -> String {
    let texts = world.texts
    if reason != nil { return texts("meeting.hint.reason") }
    guard let sheet, let item = sheet.form.focused?.id else { return "" }
    if sheet.chooser.isOpen { return sheet.chooser.line(texts, "meeting.choose-name") }
    switch item {
    case .kind:
      return Meeting.Kind.allCases.enumerated().map { "\($0.offset + 1)\(world.word($0.element.rawValue))" }
        .joined(separator: " ")
    case .date: return texts("meeting.hint.date")
    case .start, .end: return texts("meeting.hint.time")
    case .chair, .recorder, .lecturer: return texts("meeting.hint.person")
    case .votes: return texts("meeting.hint.votes")
    case .agenda, .resolution: return texts("meeting.hint.lines")
    default: return texts(sheet.isNew ? "meeting.hint.new" : "meeting.hint.kept")
    }
  }
}
