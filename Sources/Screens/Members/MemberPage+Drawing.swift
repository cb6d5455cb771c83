import Canvas
import Register

extension MemberPage {
  /// Where the parts of the card stand.
  struct Layout {
    var head: Rect
    var sections: Rect
    var table: Rect
    var notes: Rect
  }

  func layout(_ area: Rect) -> Layout {
    var area = area
    let head = area.takeTop()
    let sections = area.takeTop()
    let notes = area.takeBottom(hasRoomForNotes ? notes.count : 0)
    return Layout(head: head, sections: sections, table: area, notes: notes)
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    guard let sheet, let card = card(world) else {
      let text = world.books[branch] == nil ? "branch.reading" : "member.not-there"
      frame.put(world.texts(text, ["name": name]), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    let layout = layout(area)
    frame.put(
      card.head, row: layout.head.row, column: 1, width: layout.head.size.columns - 2,
      style: card.member.belongs(on: world.day) ? .bold : .faint)
    section.draw(on: &frame, in: layout.sections, world)
    table(sheet).draw(listing, on: &frame, in: layout.table) { row($0) }
    if listing.isEmpty { frame.cursor = Position(row: layout.table.row + 1, column: 0) }
    for (row, note) in zip(layout.notes.rows, notes) {
      frame.put(note.text, row: row, column: 1, style: note.style)
    }
  }

  func table(_ sheet: MemberSheet) -> Table { Table(sheet.columns, empty: sheet.empty) }

  /// A row of the part, or a sentence after the last of them.
  func row(_ place: Int) -> Table.Row {
    guard let sheet else { return Table.Row([]) }
    if sheet.rows.indices.contains(place) { return Table.Row(sheet.rows[place].cells) }
    let note = place - sheet.rows.count
    return Table.Row(notes.indices.contains(note) ? [notes[note]] : [])
  }
}
