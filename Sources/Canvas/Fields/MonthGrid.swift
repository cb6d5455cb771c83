/// The names of the days of the week in the user's language, Monday first.
package struct Weekdays: Hashable, Sendable {
  /// As echoed beside a date: 周一.
  package let long: [String]
  /// As columns of a calendar, two cells each: 一.
  package let short: [String]

  /// Takes seven names of each kind.
  package init(long: [String], short: [String]) {
    precondition(long.count == 7 && short.count == 7, "a week has seven days")
    self.long = long
    self.short = short
  }
}

/// One month to choose a day from, weeks beginning on Monday.
package struct MonthGrid: Hashable, Sendable {
  /// The room it takes: the month, the names of the days and six weeks.
  package static let size = Size(rows: 8, columns: 21)

  /// The day Enter chooses; its month is the one shown.
  package private(set) var selected: CivilDay

  package init(_ selected: CivilDay) {
    self.selected = selected
  }

  /// Takes ←→ for a day, ↑↓ for a week, PgUp PgDn for a month, Home End for its first and last day, Enter or
  /// Space to choose, Esc or F4 to leave.
  package mutating func handle(_ event: Event) -> Choice<CivilDay> {
    switch Chord(event) {
    case .key(Key(.left)): selected = selected.adding(days: -1)
    case .key(Key(.right)): selected = selected.adding(days: 1)
    case .key(Key(.up)): selected = selected.adding(days: -7)
    case .key(Key(.down)): selected = selected.adding(days: 7)
    case .key(Key(.pageUp)): selected = selected.adding(months: -1)
    case .key(Key(.pageDown)): selected = selected.adding(months: 1)
    case .key(Key(.home)): selected = selected.firstOfMonth
    case .key(Key(.end)): selected = selected.firstOfMonth.adding(months: 1).adding(days: -1)
    case .key(Key(.enter)), .letter(" "): return .chosen(selected)
    case .key(Key(.escape)), .function(4): return .cancelled
    default: return .ignored
    }
    return .open
  }

  /// The day drawn at a place, where the grid is drawn in `area`.
  package func day(at position: Position, in area: Rect) -> CivilDay? {
    let row = position.row - area.row - 2
    let column = (position.column - area.column) / 3
    guard area.contains(position), row >= 0, column < 7 else { return nil }
    let day = monday(of: row + firstWeek(rows: area.size.rows)).adding(days: column)
    return day.month == selected.month ? day : nil
  }

  /// Draws the month in `area`, as many weeks as there is room for, the cursor on the selected day.
  package func draw(on frame: inout Frame, in area: Rect, weekdays: Weekdays) {
    frame.fill(area)
    let month = String("\(selected)".dropLast(3))
    frame.put(
      month.padded(to: Self.size.columns, .centre), row: area.row, column: area.column, in: area,
      style: .title)
    for (column, name) in weekdays.short.enumerated() {
      let name = name.padded(to: 2, .right)
      frame.put(name, row: area.row + 1, column: area.column + 3 * column + 1, in: area, style: .faint)
    }
    for row in 0..<max(0, area.size.rows - 2) {
      drawWeek(row + firstWeek(rows: area.size.rows), on: &frame, row: area.row + 2 + row, in: area)
    }
  }

  private func drawWeek(_ week: Int, on frame: inout Frame, row: Int, in area: Rect) {
    for column in 0..<7 {
      let day = monday(of: week).adding(days: column)
      guard day.month == selected.month, day.weekday == column + 1 else { continue }
      let isSelected = day == selected
      let text = (isSelected ? ">" : " ") + String(day.day).padded(to: 2, .right)
      let start = area.column + 3 * column
      frame.put(text, row: row, column: start, in: area, style: isSelected ? .reverse : [])
      if isSelected { frame.placeCursor(Position(row: row, column: start + 1), in: area) }
    }
  }

  /// The Monday a row of the month begins with, from row 0.
  private func monday(of week: Int) -> CivilDay {
    let first = selected.firstOfMonth
    return first.adding(days: 1 - first.weekday + 7 * week)
  }

  /// The first row shown where there is no room for six: the selected day stays in view.
  private func firstWeek(rows: Int) -> Int {
    let week = (selected.day + selected.firstOfMonth.weekday - 2) / 7
    return Window.top(0, selected: week, count: 6, height: rows - 2)
  }
}
