import Canvas

/// Where the parts of the dues of a year stand: all twelve months, or in a narrow window those around the selected
/// one; in a wide one what the selected member paid beside them.
struct DuesLayout: Equatable {
  let head: Rect
  let titles: Rect
  let body: Rect
  let sums: Rect

  /// What the marks stand for; without rows where there is no room.
  let legend: Rect

  /// The selected member's year; without columns where there is no room.
  let detail: Rect
  let months: ClosedRange<Int>
  let nameWidth: Int

  /// The class of each member; none where there is no room.
  let classWidth: Int

  static let cellWidth = 2
  static let amountWidth = 8
  private static let pitch = cellWidth + 1

  /// As wide as the year gets, with a column to the right of it.
  private static let gridWidth = 84

  init(_ area: Rect, month: Int) {
    var area = area
    head = area.takeTop()
    legend = area.takeBottom(area.size.rows > 9 ? 1 : 0)
    sums = area.takeBottom()
    detail = area.takeRight(area.size.columns >= 116 ? area.size.columns - DuesLayout.gridWidth : 0)
    titles = area.takeTop()
    body = area
    let width = area.size.columns
    let amounts = 2 * DuesLayout.amountWidth + 4
    let room = max(1, min(12, (width - amounts - 10) / DuesLayout.pitch))
    let first = min(max(1, month - room / 2), 13 - room)
    months = first...first + room - 1
    let spare = width - amounts - room * DuesLayout.pitch
    classWidth = spare >= 22 ? 10 : 0
    nameWidth = max(4, min(20, spare - (classWidth > 0 ? classWidth + 1 : 0)))
  }

  var bodyRows: Int { max(1, body.size.rows) }
  var nameColumn: Int { body.column + 2 }
  var classColumn: Int { nameColumn + nameWidth + 1 }
  var monthlyColumn: Int { classWidth > 0 ? classColumn + classWidth + 1 : classColumn }
  var owedColumn: Int { column(of: months.upperBound) + DuesLayout.pitch - 1 }

  func column(of month: Int) -> Int {
    monthlyColumn + DuesLayout.amountWidth + 1 + (month - months.lowerBound) * DuesLayout.pitch
  }

  func month(at column: Int) -> Int? {
    months.first { (self.column(of: $0) - 1..<self.column(of: $0) + DuesLayout.cellWidth).contains(column) }
  }
}
