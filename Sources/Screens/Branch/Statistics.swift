import Canvas
import Checkup
import Register

/// Attendance and dues of a branch over twelve months, as bars; and how it stands beside branches like it.
struct Statistics: Equatable, Sendable {
  let code: String
  private(set) var months: [BranchMonth] = []
  private(set) var listing = Listing<Month>([])
  private var size = Size(rows: 21, columns: 80)

  init(_ code: String) { self.code = code }

  mutating func reload(_ world: World) {
    months = world.books[code]?.months(until: world.day) ?? []
    listing.reload(months.map(\.month))
    arrange()
  }

  mutating func resize(_ area: Rect) {
    size = area.size
    arrange()
  }

  mutating func handle(_ event: Event) -> [Step]? { listing.handle(event) == .ignored ? nil : [] }

  /// Leads to the month's dues, where one sees who paid; for attendance there is the year on the wall.
  func open(_ world: World) -> [Step] {
    listing.selected.map { [.go(.dues(DuesPage(code, in: $0, world)))] } ?? []
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    _ = area.takeBottom(noteRows)
    guard case .row(let place) = table(world).hit(position, listing, in: area, row: { row(months[$0]) })
    else { return nil }
    if listing.rows[place] == listing.selected { return open(world) }
    _ = listing.select(listing.rows[place])
    return []
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    let foot = area.takeBottom(noteRows)
    table(world).draw(listing, on: &frame, in: area) { row(months[$0]) }
    let lines = notes(world).flatMap { $0.wrapped(to: max(8, area.size.columns - 3)) }
    for (row, line) in zip(foot.rows, lines) { frame.put(String(line), row: row, column: 1) }
  }

  /// Rows kept for what is said below: none in a small window.
  private var noteRows: Int { size.rows >= 18 ? 4 : 0 }

  private var barWidth: Int { size.columns < 60 ? Bar.narrowWidth : Bar.width }

  private mutating func arrange() { listing.height = max(1, size.rows - 1 - noteRows) }

  private func table(_ world: World) -> Table {
    let texts = world.texts
    return Table(
      [
        Column(texts("member.month"), .whole(7), importance: 9),
        Column(texts("statistics.attendance"), .whole(barWidth), importance: 8),
        Column("%", .whole(4), .right, importance: 7),
        Column(texts("statistics.attended"), .whole(9), .right, importance: 3),
        Column(texts("statistics.dues"), .whole(barWidth), importance: 6),
        Column("%", .whole(4), .right, importance: 5),
        Column(texts("statistics.paid"), .whole(7), .right, importance: 2),
      ], empty: texts("branch.reading"))
  }

  private func row(_ month: BranchMonth) -> Table.Row {
    let came = Bar(month.attended, of: month.expected)
    let paid = Bar(month.inTime, of: month.owing)
    return Table.Row([
      Styled(month.month.description), Styled(came.text(barWidth)), Styled(came.percent),
      Styled(came.isEmpty ? "" : "\(month.attended)/\(month.expected)"), Styled(paid.text(barWidth)),
      Styled(paid.percent), Styled(paid.isEmpty ? "" : "\(month.inTime)/\(month.owing)"),
    ])
  }

  private func notes(_ world: World) -> [String] {
    func rate(_ part: KeyPath<BranchMonth, Int>, of whole: KeyPath<BranchMonth, Int>) -> String {
      let sums = months.reduce((0, 0)) { ($0.0 + $1[keyPath: part], $0.1 + $1[keyPath: whole]) }
      return Bar(sums.0, of: sums.1).percent
    }
    let facts = ["attendance": rate(\.attended, of: \.expected), "dues": rate(\.inTime, of: \.owing)]
    return [world.texts("statistics.sum", facts), LikeEntries(code, world).words(world)]
  }
}
