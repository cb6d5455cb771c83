import Canvas
import Checkup
import Register

extension DuesPage {
  func drawTitles(_ layout: DuesLayout, on frame: inout Frame, _ world: World) {
    let row = layout.titles.row
    func put(_ text: String, _ column: Int, _ width: Int, _ align: Alignment = .left) {
      frame.put(text, row: row, column: column, width: width, align: align, style: .title)
    }
    put(world.label(Member.type, "Name"), layout.nameColumn, layout.nameWidth)
    if layout.classWidth > 0 {
      put(world.label(Assessment.type, "Class"), layout.classColumn, layout.classWidth)
    }
    put(world.label(Assessment.type, "Monthly"), layout.monthlyColumn, DuesLayout.amountWidth, .right)
    for month in layout.months {
      frame.put(
        "\(month)", row: row, column: layout.column(of: month), width: DuesLayout.cellWidth,
        style: month == self.month ? [.title, .reverse] : .title)
    }
    put(world.texts("dues.owed"), layout.owedColumn, DuesLayout.amountWidth, .right)
  }

  /// One member's row; the month selected has `>` before it and the cursor on it.
  func draw(
    _ row: DuesYear.Row, isSelected: Bool, _ line: Int, _ layout: DuesLayout, on frame: inout Frame,
    _ world: World
  ) {
    let words = DuesWords(of: branch, world)
    let (monthly, width) = (words.monthly(row, selectedMonth), DuesLayout.amountWidth)
    frame.put(isSelected ? ">" : " ", row: line, column: layout.body.column, style: .bold)
    frame.put(
      row.member, row: line, column: layout.nameColumn, width: layout.nameWidth,
      style: isSelected ? .bold : [])
    if layout.classWidth > 0 {
      frame.put(
        world.word(row.duesClass(in: month).rawValue), row: line, column: layout.classColumn,
        width: layout.classWidth, style: .faint)
    }
    frame.put(
      monthly.text, row: line, column: layout.monthlyColumn, width: width, align: .right, style: monthly.style
    )
    for month in layout.months {
      draw(row, month, isSelected: isSelected, line, layout, words, on: &frame)
    }
    let owed = words.owed(row)
    frame.put(
      owed.text, row: line, column: layout.owedColumn, width: width, align: .right, style: owed.style)
  }

  private func draw(
    _ row: DuesYear.Row, _ month: Int, isSelected: Bool, _ line: Int, _ layout: DuesLayout,
    _ words: DuesWords, on frame: inout Frame
  ) {
    let (mark, column) = (words.mark(row.cells[month - 1]), layout.column(of: month))
    let isChosen = isSelected && months.contains(Month(year, month))
    frame.put(
      mark.text, row: line, column: column, width: DuesLayout.cellWidth,
      style: isChosen ? mark.style.union(.reverse) : mark.style)
    guard isSelected, month == self.month else { return }
    frame.put(">", row: line, column: column - 1, style: .bold)
    if !search.isOpen { frame.cursor = Position(row: line, column: column) }
  }
}
