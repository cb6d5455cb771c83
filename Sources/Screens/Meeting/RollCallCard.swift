import Canvas
import Register

/// One name, large, for calling the roll: who is called now, who came before and who comes next.
struct RollCallCard {
  private let sheet: RollCallSheet
  private let place: Int?
  private let texts: Texts

  init(_ sheet: RollCallSheet, _ name: String?, _ texts: Texts) {
    self.sheet = sheet
    self.texts = texts
    place = sheet.rows.firstIndex { $0.name == name }
  }

  func draw(on frame: inout Frame, in area: Rect) {
    guard let place else { return }
    let row = sheet.rows[place]
    // Where rows are few the frame around the name goes first.
    let isFramed = area.size.rows >= 9
    var rest = area
    if area.size.rows >= 12 { _ = rest.takeTop((area.size.rows - 10) / 2) }
    put(progress(place), on: &frame, in: rest.takeTop(isFramed ? 2 : 1), style: .faint)
    let name = row.name.map(String.init).joined(separator: "  ")
    let box = rest.takeTop(isFramed ? 3 : 1)
    if isFramed { frame.panel(box.centred(Size(rows: 3, columns: name.cells + 8)), style: .accent) }
    put(name, on: &frame, in: isFramed ? box.inset() : box, style: .bold)
    if isFramed { _ = rest.takeTop() }
    put(facts(row), on: &frame, in: rest.takeTop(isFramed ? 2 : 1), style: row.markStyle)
    put(neighbours(place), on: &frame, in: rest.takeTop(), style: .faint)
  }

  private func progress(_ place: Int) -> String {
    let open = sheet.marking.tally[.unmarked]
    let facts = ["number": "\(place + 1)", "all": "\(sheet.rows.count)", "open": "\(open)"]
    return texts(open == 0 ? "roll.card.done" : "roll.card.progress", facts)
  }

  private func facts(_ row: RollCallSheet.Row) -> String {
    let marks = row.marks.map { texts("mark.\($0.rawValue)") }.joined(separator: "+")
    return [row.standingWord(texts), marks, row.reason].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func neighbours(_ place: Int) -> String {
    let last = place > 0 ? sheet.rows[place - 1] : nil
    let next = place + 1 < sheet.rows.count ? sheet.rows[place + 1] : nil
    let parts = [("roll.card.last", last), ("roll.card.next", next)].compactMap { id, row in
      row.map { texts(id, ["name": $0.name, "mark": $0.markWord(texts)]) }
    }
    return parts.joined(separator: "    ")
  }

  private func put(_ text: String, on frame: inout Frame, in area: Rect, style: Style) {
    guard area.size.rows > 0 else { return }
    let shown = text.cut(to: max(0, area.size.columns))
    let column = area.column + max(0, (area.size.columns - shown.cells) / 2)
    frame.put(shown, row: area.row, column: column, style: style)
  }
}
