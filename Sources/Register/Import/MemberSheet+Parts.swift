extension MemberSheet {
  /// The top of a list, as far as one separator makes sense of it.
  struct Opening {
    let table: Delimited
    let separator: Delimited.Separator

    /// The index of the row of headings.
    private(set) var heading: Int?
    private(set) var columns: [MemberColumn: Int] = [:]

    /// So many rows from the top are looked at for headings.
    private static let reach = 20

    init(_ table: Delimited, _ separator: Delimited.Separator) {
      self.table = table
      self.separator = separator
      for (index, row) in table.rows.prefix(Opening.reach).enumerated() {
        let found = Opening.columns(in: row)
        if found[.name] != nil, found.count > columns.count { (heading, columns) = (index, found) }
      }
    }

    /// How much sense it makes: columns known, then columns at all.
    var worth: (Int, Int) { (columns.count, heading.map { table.rows[$0].cells.count } ?? 0) }

    /// Of two columns of one kind the one nearer to the usual name, then the first.
    static func columns(in row: Delimited.Row) -> [MemberColumn: Int] {
      var found: [MemberColumn: (position: Int, distance: Int)] = [:]
      for (position, cell) in row.cells.enumerated() {
        guard let (column, distance) = MemberColumn.named(cell) else { continue }
        if distance < found[column]?.distance ?? .max { found[column] = (position, distance) }
      }
      return found.mapValues(\.position)
    }
  }

  /// What stands below the headings: members, and lines that are none.
  struct Body {
    private(set) var rows: [Delimited.Row] = []
    private(set) var skipped: [Skipped] = []

    init(_ table: Delimited, below heading: Int, _ columns: [MemberColumn: Int]) throws(Refusal) {
      for row in table.rows[..<heading] { skip(row) }
      for row in table.rows[(heading + 1)...] {
        let further = Opening.columns(in: row)
        if further[.name] != nil, further.count > 1 {
          guard further == columns else { throw .secondHeadings(line: row.line) }
          skip(row)
        } else if Body.isMember(row, columns) {
          rows.append(row)
        } else {
          skip(row)
        }
      }
    }

    private mutating func skip(_ row: Delimited.Row) {
      let texts = row.cells.map { CellText($0).text }.filter { !$0.isEmpty && !$0.halfWidth.isASCIIDigits }
      if let text = texts.first { skipped.append(Skipped(line: row.line, text: Masking.text(text))) }
    }

    /// Whether a row says anything in a column that is stored, and is no total.
    private static func isMember(_ row: Delimited.Row, _ columns: [MemberColumn: Int]) -> Bool {
      let first = row.cells.lazy.map { CellText($0).text }.first { !$0.isEmpty }
      guard let first, !isTotal(first) else { return false }
      return columns.contains { column, position in
        column.field != nil && position < row.cells.count && !CellText(row.cells[position]).text.isEmpty
      }
    }

    private static func isTotal(_ text: String) -> Bool {
      let plain = text.halfWidth.replacing(" ", with: "")
      let starts = ["合计", "总计", "小计", "共计", "总数", "填表", "制表", "填报", "审核", "报送", "注:", "备注:", "说明:"]
      if starts.contains(where: plain.hasPrefix) { return true }
      return plain.hasPrefix("共") && ["人", "名", "名党员"].contains(where: plain.hasSuffix)
        && plain.contains(where: \.isNumber)
    }
  }

  /// What becomes of the columns.
  struct Layout {
    let headings: [String]
    private(set) var ignored: [Ignored] = []
    private(set) var withheld: [String] = []

    init(_ cells: [String], _ columns: [MemberColumn: Int], _ rows: [Delimited.Row]) {
      headings = cells.map { Masking.text(CellText($0).text) }
      let read = Set(columns.filter { $0.key.field != nil || $0.key == .category }.values)
      for (position, heading) in headings.enumerated() where !read.contains(position) {
        let column = MemberColumn.named(cells[position])?.column
        if column == .identity || Layout.holdsIdentity(position, rows) {
          withheld.append(heading.isEmpty ? "#\(position + 1)" : heading)
        } else if column != .number, !heading.isEmpty {
          ignored.append(Ignored(heading: heading, insteadOf: column))
        }
      }
    }

    private static func holdsIdentity(_ position: Int, _ rows: [Delimited.Row]) -> Bool {
      rows.contains { position < $0.cells.count && IdentityNumber.isIn(CellText($0.cells[position]).text) }
    }
  }
}
