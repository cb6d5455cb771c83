import Canvas
import Register

/// One name of the list with what stands against it, as it is drawn.
struct RollCallCell {
  private let row: RollCallSheet.Row
  private let number: Int
  private let isSelected: Bool
  private let texts: Texts

  init(_ row: RollCallSheet.Row, number: Int, isSelected: Bool, _ texts: Texts) {
    self.row = row
    self.number = number
    self.isSelected = isSelected
    self.texts = texts
  }

  func draw(on frame: inout Frame, in room: Rect, _ columns: RollCallColumns) {
    let base: Style = isSelected ? .reverse : []
    let width = room.size.columns - 1
    frame.fill(Rect(row: room.row, column: room.column, rows: 1, columns: width), style: base)
    func put(_ text: String, _ offset: Int, _ most: Int, _ style: Style, _ align: Alignment = .left) {
      let most = max(0, min(most, width - offset))
      frame.put(
        text, row: room.row, column: room.column + offset, width: most, align: align, style: base.union(style)
      )
    }
    if isSelected { put(">", 0, 1, []) }
    put("\(number)", RollCallColumns.number, 3, .faint, .right)
    put(row.name, RollCallColumns.name, columns.nameWidth, row.part == .expected ? [] : .faint)
    put(
      row.standingWord(texts), columns.standing, 4, row.isMember || row.part == .observers ? .faint : .warning
    )
    put(row.markWord(texts), columns.mark, columns.markWidth, row.markStyle)
    put(row.reason, columns.reason, width - columns.reason, [])
  }
}

extension RollCallSheet.Row {
  /// Full or probationary; blank for those who sit in.
  func standingWord(_ texts: Texts) -> String {
    part == .observers && !isMember ? "" : texts("roll.standing.\(standing.rawValue)")
  }

  /// The short words of the marks, all of them where the file holds the name twice.
  func markWord(_ texts: Texts) -> String { marks.map { texts("mark.short.\($0.rawValue)") }.joined() }

  /// The look of a mark; its word says the same.
  var markStyle: Style {
    if marks.count > 1 { return [.error, .bold] }
    switch mark {
    case .present, .remote, .elsewhere: return .good
    case .late, .leave: return .warning
    case .absent: return [.error, .bold]
    case .unmarked, .exempt, .observer: return .faint
    }
  }
}
