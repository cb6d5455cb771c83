import Canvas
import Register

extension RollCall {
  /// Whether there is no room for the marks' legend beside the field, nor for two lines of numbers.
  var isNarrow: Bool { area.size.columns < 72 || area.size.rows < 11 }

  private var footRows: Int { isNarrow ? 1 : 2 }

  /// The rows between the field and the numbers: titles, where there is room, and names.
  private var middle: Rect {
    var middle = area
    _ = middle.takeTop()
    _ = middle.takeBottom(footRows)
    return middle
  }

  var grid: RollCallGrid {
    var list = middle
    if !isNarrow { _ = list.takeTop() }
    return RollCallGrid(list, count: listing.rows.count, isNarrowed: !field.isEmpty)
  }

  /// The ways with the one in use in brackets; only that where there is little room.
  func corner(_ world: World, width: Int) -> String { chips(world, width: width).map(\.text).joined() }

  private func chips(_ world: World, width: Int) -> [(way: Way, text: String)] {
    let shown = width < 72 ? [way] : Way.allCases
    return shown.map { shown in
      let title = world.texts("roll.way.\(shown.rawValue)")
      return (shown, shown == way ? "[\(title)]" : " \(title) ")
    }
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    guard let sheet else {
      frame.put(legend(world), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    drawMiddle(sheet, on: &frame, world)
    drawTop(on: &frame, world)
    var foot = area
    foot = foot.takeBottom(footRows)
    RollCallCounts(sheet, world.texts).draw(on: &frame, in: foot)
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    if position.row == 0 { return clickWay(at: position.column, width: area.size.columns, world) }
    let grid = grid
    let window = listing.window(height: grid.capacity)
    guard question == nil, !isCard, let nth = grid.nth(at: position), window.count > nth else { return nil }
    let name = listing.rows[window.lowerBound + nth]
    if name == listing.selected { return enter(world) }
    _ = listing.select(name)
    return []
  }

  private mutating func clickWay(at column: Int, width: Int, _ world: World) -> [Step]? {
    let chips = chips(world, width: width)
    var start = width - 1 - chips.reduce(0) { $0 + $1.text.cells }
    for chip in chips {
      if (start..<start + chip.text.cells).contains(column) {
        if chip.way == way { turn(by: 1) } else { turn(to: chip.way) }
        return []
      }
      start += chip.text.cells
    }
    return nil
  }
}

extension RollCall {
  /// Whether one name is shown large instead of the list.
  private var isCard: Bool { way == .names && field.isEmpty }

  private func drawTop(on frame: inout Frame, _ world: World) {
    let marks = world.texts("roll.marks")
    let line = Rect(row: area.row, column: 0, rows: 1, columns: area.size.columns)
    frame.fill(line)
    let start = frame.put(label(world) + " ", row: line.row, column: 1)
    let legend = isNarrow || question != nil ? 0 : marks.cells + 2
    let width = max(0, min(24, line.size.columns - 1 - start - legend))
    (question?.field ?? field).draw(
      on: &frame, in: Rect(row: line.row, column: start, rows: 1, columns: width))
    if legend > 0 {
      frame.put(marks, row: line.row, column: line.size.columns - marks.cells - 1, style: .faint)
    }
    if let question { drawChoices(question, on: &frame, row: line.row + 1) }
  }

  private func label(_ world: World) -> String {
    switch question?.wish {
    case .reason(let name): world.texts("roll.ask.reason", ["name": name])
    case .approver(let name, _): world.texts("roll.ask.approver", ["name": name])
    case .observers: world.texts("roll.ask.observers")
    case nil: world.texts("roll.name")
    }
  }

  /// The answers with their digits, as many as fit; once something is typed, the one that Enter gives.
  private func drawChoices(_ question: RollCallQuestion, on frame: inout Frame, row: Int) {
    let width = area.size.columns
    frame.fill(Rect(row: row, column: 0, rows: 1, columns: width))
    var column = 1
    for (place, choice) in question.shown.enumerated() {
      let text = question.field.isEmpty ? "\(place + 1)\(choice)" : choice
      guard column + text.cells < width else { return }
      column = frame.put(text, row: row, column: column, style: .accent) + 2
    }
  }

  private func drawMiddle(_ sheet: RollCallSheet, on frame: inout Frame, _ world: World) {
    if isCard {
      RollCallCard(sheet, listing.selected, world.texts).draw(on: &frame, in: middle)
      return
    }
    if !isNarrow { drawTitles(sheet, on: &frame, world.texts) }
    let grid = grid
    guard !listing.isEmpty else {
      frame.put(world.texts("find.nothing"), row: grid.area.row, column: 2)
      return
    }
    let columns = columns(sheet, world.texts)
    let numbers = Dictionary(zip(sheet.rows.map(\.name), sheet.rows.indices)) { first, _ in first }
    for (nth, place) in listing.window(height: grid.capacity).enumerated() {
      guard let number = numbers[listing.rows[place]] else { continue }
      let isSelected = place == listing.selectedIndex
      RollCallCell(sheet.rows[number], number: number + 1, isSelected: isSelected, world.texts)
        .draw(on: &frame, in: grid.room(of: nth), columns)
    }
  }

  private func columns(_ sheet: RollCallSheet, _ texts: Texts) -> RollCallColumns {
    RollCallColumns(
      widest: sheet.rows.map(\.name.cells).max() ?? 0,
      markWidth: Mark.allCases.map { texts("mark.short.\($0.rawValue)").cells }.max() ?? 0)
  }

  private func drawTitles(_ sheet: RollCallSheet, on frame: inout Frame, _ texts: Texts) {
    let columns = columns(sheet, texts)
    let grid = grid
    let titles = Rect(row: area.row + 1, column: 0, rows: 1, columns: area.size.columns)
    frame.fill(titles, style: .title)
    for column in 0..<grid.columns {
      let start = grid.room(of: column * grid.height).column
      let parts = [
        (RollCallColumns.number + 2, "#"), (RollCallColumns.name, texts("roll.title.name")),
        (columns.standing, texts("roll.title.standing")), (columns.mark, texts("roll.title.mark")),
        (columns.reason, texts("roll.title.reason")),
      ]
      for (offset, title) in parts {
        frame.put(title, row: titles.row, column: start + offset, style: .title)
      }
    }
  }
}
