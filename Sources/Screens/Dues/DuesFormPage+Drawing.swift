import Canvas
import Checkup
import Register

extension DuesFormPage {
  /// The room of the form: all but the lines below it that say what the numbers come to.
  static func form(in area: Rect) -> Rect {
    var area = area
    _ = area.takeBottom(noteRows(in: area))
    return Rect(
      row: area.row, column: area.column, rows: area.size.rows, columns: min(area.size.columns, 100))
  }

  private static func noteRows(in area: Rect) -> Int { area.size.rows > 12 ? 5 : 2 }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    guard let sheet, let book = world.expected(branch) else {
      frame.put(world.texts("branch.reading"), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    sheet.form.draw(
      on: &frame, in: DuesFormPage.form(in: area), look: FormLook(weekdays: world.weekdays))
    var area = area
    let notes = area.takeBottom(DuesFormPage.noteRows(in: area))
    let lines = DuesNotes(sheet, in: book, world).lines.flatMap { line in
      line.text.wrapped(to: notes.size.columns - 2).map { Styled(String($0), line.style) }
    }
    for (row, line) in zip(notes.rows, lines) {
      frame.put(line.text, row: row, column: 1, width: notes.size.columns - 2, style: line.style)
    }
  }

  func legend(_ world: World) -> String { world.texts("dues.form.legend") }
}
