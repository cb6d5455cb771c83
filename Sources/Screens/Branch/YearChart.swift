import Canvas
import Checkup
import Register

/// The year on the wall: kinds of session by month, and how each duty stands.
struct YearChart: Equatable, Sendable {
  /// One line of the chart.
  struct Line: Equatable, Sendable {
    let title: String

    /// What a meeting made from here is; nil for the line of dues.
    let kind: Meeting.Kind?
    let group: String?
    let cells: [Cell]
    let total: String

    /// Whether it counts those who have not paid.
    var isOfDues: Bool { kind == nil }
  }

  /// One month of a line.
  struct Cell: Equatable, Sendable {
    var text = ""
    var style: Style = []
    var meetings: [String] = []
    var obligation: Obligation?
  }

  let code: String
  private(set) var year: Int
  private(set) var lines: [Line] = []
  private(set) var line = 0

  /// 1 to 12.
  private(set) var month: Int
  var height = 18

  init(_ code: String, year: Int, _ world: World) {
    self.code = code
    self.year = year
    month = world.day.month.ofYear
    reload(world)
  }

  var selected: (line: Line, cell: Cell)? {
    lines.indices.contains(line) ? (lines[line], lines[line].cells[month - 1]) : nil
  }

  mutating func reload(_ world: World) {
    guard let book = world.books[code] else { return }
    lines = YearChartFilling(book, year, world).lines
    line = min(line, max(0, lines.count - 1))
  }

  mutating func turn(by years: Int, _ world: World) -> [Step] {
    year += years
    reload(world)
    return []
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    guard case .key(let key) = event.halfWidth else { return nil }
    switch key.code {
    case .up: line = max(0, line - 1)
    case .down: line = min(max(0, lines.count - 1), line + 1)
    case .left: month = max(1, month - 1)
    case .right: month = min(12, month + 1)
    case .home: month = 1
    case .end: month = 12
    case .pageUp: return turn(by: -1, world)
    case .pageDown: return turn(by: 1, world)
    default: return nil
    }
    return []
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    let layout = YearChartLayout(area, month: month)
    let place = position.row - area.row - YearChartLayout.headRows
    guard place >= 0, place + top(area) < lines.count, let month = layout.month(at: position.column) else {
      return nil
    }
    let isSelected = line == place + top(area) && self.month == month
    line = place + top(area)
    self.month = month
    return isSelected ? open(world) : []
  }

  /// Opens the meeting in the selected month, or makes one with kind and day filled in.
  mutating func open(_ world: World) -> [Step] {
    guard let (line, cell) = selected else { return [] }
    if line.isOfDues { return [.go(.dues(DuesPage(code, in: Month(year, month), world)))] }
    guard let first = cell.meetings.first else { return [.go(.meeting(newMeeting(world)))] }
    let meetings = world.books[code]?.meetings.filter { cell.meetings.contains($0.id) } ?? []
    // Of several the one that still wants its minutes.
    let wanting = meetings.first { !$0.hasMinutes }?.id
    return [.go(.meeting(MeetingPage(editing: wanting ?? first, of: code, year: year, world)))]
  }

  /// What was found of the selected month: its duty that is open, or of its sessions.
  func finding(_ world: World) -> Finding? {
    guard let (_, cell) = selected, let findings = world.entry(code)?.findings else { return nil }
    if let duty = cell.obligation {
      return findings.first { $0.rule == duty.rule && $0.period == duty.period && $0.unit == duty.unit }
    }
    return findings.first { finding in finding.record.map { cell.meetings.contains($0) } ?? false }
  }

  func newMeeting(_ world: World) -> MeetingPage {
    let month = Month(year, month)
    let day = month == world.day.month ? world.day : month.day(world.day.dayOfMonth)
    return MeetingPage(
      new: selected?.line.kind ?? .assembly, on: day, group: selected?.line.group, of: code, world)
  }

  /// What the selected month says, in a sentence with its basis.
  func legend(_ world: World) -> String {
    guard let (line, cell) = selected else { return "" }
    let texts = world.texts
    let place = texts("chart.place", ["what": line.title, "month": "\(month)"])
    if cell.meetings.count > 0 {
      return texts("chart.held", ["place": place, "ids": cell.meetings.joined(separator: " ")])
    }
    guard let obligation = cell.obligation else { return texts("chart.nothing", ["place": place]) }
    let basis =
      world.catalogue.provision(obligation.rule, on: obligation.period.first).map(world.wording.basis) ?? ""
    return texts(
      "chart.\(obligation.state.id)",
      obligation.state.facts(texts).merging(["place": place, "basis": basis]) { $1 })
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    Profile(code, world).drawHead(
      on: &frame, in: Rect(row: area.row, column: 0, rows: 1, columns: area.size.columns))
    let layout = YearChartLayout(area, month: month)
    for month in layout.months {
      let title = world.texts("month", ["month": "\(month)"])
      frame.put(title, row: area.row + 1, column: layout.column(of: month), style: .title)
    }
    frame.put(world.texts("chart.whole"), row: area.row + 1, column: layout.totalColumn, style: .title)
    let top = top(area)
    for (row, place) in zip(area.rows.dropFirst(YearChartLayout.headRows), top..<lines.count) {
      draw(lines[place], row, layout, isSelected: place == line, on: &frame)
    }
    var rest = area
    _ = rest.takeTop(YearChartLayout.headRows + lines.count - top + 1)
    drawToDo(on: &frame, in: rest, world)
  }

  /// In the room below the chart: what is due soon and what is open, the nearest first.
  private func drawToDo(on frame: inout Frame, in area: Rect, _ world: World) {
    guard area.size.rows > 1, let findings = world.entry(code)?.findings, !findings.isEmpty else { return }
    let soon = findings.filter { $0.state == .dueSoon }.sorted { ($0.days ?? 0) > ($1.days ?? 0) }
    let open = findings.filter { $0.state != .dueSoon }.sorted { ($0.days ?? .max) < ($1.days ?? .max) }
    frame.put(
      world.texts("chart.to-do", ["count": "\(findings.count)"]), row: area.row, column: 1, style: .title)
    for (row, finding) in zip(area.rows.dropFirst(), soon + open) {
      let severity = world.texts("severity.\(finding.severity.rawValue)")
      let line = "\(severity) \(finding.rule) \(world.wording.message(finding))"
      let style: Style = finding.state == .dueSoon ? .warning : []
      frame.put(line, row: row, column: 1, width: area.size.columns - 2, style: style)
    }
  }

  private func top(_ area: Rect) -> Int {
    Window.top(
      0, selected: line, count: lines.count, height: max(1, area.size.rows - YearChartLayout.headRows))
  }

  private func draw(
    _ drawn: Line, _ row: Int, _ layout: YearChartLayout, isSelected: Bool, on frame: inout Frame
  ) {
    frame.put(drawn.title, row: row, column: 1, width: layout.titleWidth, style: isSelected ? .bold : [])
    for month in layout.months {
      let cell = drawn.cells[month - 1]
      let isHere = isSelected && month == self.month
      let column = layout.column(of: month)
      frame.put(
        cell.text, row: row, column: column, width: YearChartLayout.cellWidth,
        style: isHere ? cell.style.union(.reverse) : cell.style)
      if isHere {
        frame.put(">", row: row, column: column - 1, style: .bold)
        frame.cursor = Position(row: row, column: column)
      }
    }
    frame.put(drawn.total, row: row, column: layout.totalColumn)
  }
}

/// Where the months of the chart stand: all twelve, or those around the selected one.
struct YearChartLayout {
  static let headRows = 2
  static let cellWidth = 4
  let months: ClosedRange<Int>
  let titleWidth: Int
  let totalColumn: Int

  init(_ area: Rect, month: Int) {
    let width = area.size.columns
    titleWidth = width >= 79 ? 12 : 10
    let room = max(1, min(12, (width - titleWidth - 2 - 5) / (YearChartLayout.cellWidth + 1)))
    let first = min(max(1, month - room / 2), 13 - room)
    months = first...first + room - 1
    totalColumn = titleWidth + 2 + room * (YearChartLayout.cellWidth + 1)
  }

  func column(of month: Int) -> Int {
    titleWidth + 2 + (month - months.lowerBound) * (YearChartLayout.cellWidth + 1)
  }

  func month(at column: Int) -> Int? {
    months.first { (self.column(of: $0) - 1...self.column(of: $0) + 3).contains(column) }
  }
}

extension Obligation.State {
  /// The text that tells of it.
  var id: String {
    switch self {
    case .notDue: "not-due"
    case .dueSoon: "due-soon"
    case .overdue: "overdue"
    case .done: "done-duty"
    case .notApplicable: "not-applicable"
    case .waived: "waived"
    }
  }

  func facts(_ texts: Texts) -> [String: String] {
    switch self {
    case .dueSoon(let left): ["days": "\(left)"]
    case .overdue(let late): ["days": "\(late)"]
    case .done(let day, let times): ["day": "\(day)", "times": "\(times)"]
    case .notApplicable(let reason): ["reason": texts("reason.\(reason.rawValue)")]
    case .notDue, .waived: [:]
    }
  }
}
