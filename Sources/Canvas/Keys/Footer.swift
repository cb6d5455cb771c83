/// The row of function keys at the bottom.
package struct Footer: Hashable, Sendable {
  /// One key with the word for what it does here.
  package struct Slot: Hashable, Sendable {
    package var key: String
    /// At most four cells, five in English.
    package var label: String
    /// Whether it can run now; `-` stands before what cannot.
    package var canRun: Bool

    package init(_ key: String, _ label: String, canRun: Bool = true) {
      self.key = key
      self.label = label
      self.canRun = canRun
    }

    var text: String { key + (canRun ? "" : "-") + label }
  }

  /// Cells that each slot takes.
  package static let width = 8

  package var slots: [Slot]

  package init(_ slots: [Slot]) {
    self.slots = slots
  }

  /// The numbers of the slots shown in `width` cells, from the left.
  ///
  /// Where not all fit, the first two stay (help and all commands) and the first others that can run.
  package func shown(width: Int) -> [Int] {
    let room = max(0, width / Self.width)
    guard slots.count > room else { return Array(slots.indices) }
    let others = slots.indices.dropFirst(2)
    let wanted =
      slots.indices.prefix(2) + others.filter { slots[$0].canRun } + others.filter { !slots[$0].canRun }
    return wanted.prefix(room).sorted()
  }

  /// The number of the slot shown at a cell from the left edge.
  package func slot(at cell: Int, width: Int) -> Int? {
    let shown = shown(width: width)
    let place = cell / Self.width
    return cell >= 0 && shown.indices.contains(place) ? shown[place] : nil
  }

  /// Draws the slots in the first row of `area`.
  package func draw(on frame: inout Frame, in area: Rect) {
    var area = area
    var line = area.takeTop()
    frame.fill(line)
    for index in shown(width: line.size.columns) {
      let room = line.takeLeft(Self.width)
      let slot = slots[index]
      let end = frame.put(slot.key, row: room.row, column: room.column, in: room, style: .bold)
      let label = (slot.canRun ? "" : "-") + slot.label
      frame.put(label, row: room.row, column: end, in: room, style: slot.canRun ? [] : .dim)
    }
  }
}
