extension Form {
  /// Takes a click on the form drawn in `area`: on a day of the open calendar, or on a field.
  package mutating func click(_ position: Position, in area: Rect, look: FormLook) -> Answer {
    guard area.contains(position) else { return .ignored }
    let layout = layout(width: area.size.columns, look)
    let top = layout.top(focus: focus, height: area.size.rows)
    if let box = gridBox(layout, top: top, in: area), case .date(var date) = focused?.content,
      let grid = date.grid
    {
      guard let day = grid.day(at: position, in: box.inset()) else { return .still }
      let outcome = date.choose(day)
      self[fields[focus].id] = .date(date)
      return outcome == .changed ? .changed(fields[focus].id) : .moved
    }
    let row = position.row - area.row + top
    guard let place = layout.blocks.firstIndex(where: { ($0.row..<$0.row + $0.rows).contains(row) }) else {
      return .ignored
    }
    return focus(on: fields[place].id) ? .moved : .still
  }
}
