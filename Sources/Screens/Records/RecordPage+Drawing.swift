import Canvas
import Register

/// Where the parts of the form of a record stand.
struct RecordLayout: Equatable {
  let head: Rect
  let form: Rect

  init(_ area: Rect) {
    var area = area
    head = area.takeTop()
    form = Rect(
      row: area.row, column: area.column, rows: area.size.rows, columns: min(area.size.columns, 100))
  }
}

extension RecordPage {
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    let layout = RecordLayout(area)
    guard let sheet, let words = RecordWords(ledger, world) else {
      let id = world.books[ledger.branch] == nil ? "branch.reading" : "record.gone"
      frame.put(world.texts(id), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    drawHead(sheet, words, on: &frame, in: layout.head)
    if let writing = sheet.writing {
      draw(writing, words, on: &frame, in: layout.form)
    } else {
      sheet.form.draw(on: &frame, in: layout.form, look: FormLook(weekdays: world.weekdays))
    }
  }

  /// What the record is about, and the number it has.
  private func drawHead(_ sheet: RecordSheet, _ words: RecordWords, on frame: inout Frame, in line: Rect) {
    let texts = words.world.texts
    let title =
      isNew ? texts("record.new-of", ["book": ledger.name(words.world)]) : words.title(sheet.base)
    let number = words.schema.keys == ["Id"] ? sheet.base.text("Id") : ""
    let start = line.columns.upperBound - number.cells - 1
    frame.put(title, row: line.row, column: 1, width: max(0, start - 3), style: .bold)
    frame.put(number, row: line.row, column: max(1, start), style: .faint)
  }

  private func draw(
    _ writing: RecordSheet.LongText, _ words: RecordWords, on frame: inout Frame, in area: Rect
  ) {
    var area = area
    let head = area.takeTop()
    frame.put(
      words.schema.field(writing.item.field).map(words.label) ?? "", row: head.row, column: 1, style: .title)
    // One cell of air at the left; the text keeps one at the right for its caret.
    _ = area.takeLeft(1)
    writing.area.draw(on: &frame, in: area)
  }

  func legend(_ world: World) -> String {
    guard let sheet, let field = sheet.form.focused else { return "" }
    if sheet.chooser.isOpen { return sheet.chooser.line(world.texts, "meeting.choose-name") }
    if sheet.writing != nil { return world.texts("record.hint.writing") }
    if sheet.isRestored { return world.texts("record.restored") }
    let schema = ledger.schema(world)?.field(field.id.field)
    switch field.content {
    case .date: return world.texts("meeting.hint.date")
    case .excerpt: return world.texts("record.hint.long")
    case .choice: return world.texts("record.hint.choice")
    default: break
    }
    if schema?.holdsNames == true { return world.texts("meeting.hint.person") }
    if schema?.isRepeated == true { return world.texts("record.hint.several") }
    return world.texts("vote.hint")
  }
}
