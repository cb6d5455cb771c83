/// A member list found in a text: which column holds what, and the rows below the headings.
package struct MemberSheet: Equatable, Sendable {
  /// A column that is not read.
  package struct Ignored: Hashable, Sendable {
    package var heading: String

    /// The column of the same kind that is read instead; nil if nobody knows what this one holds.
    package var insteadOf: MemberColumn?
  }

  /// A line that is no member: a title, a total, headings again.
  package struct Skipped: Hashable, Sendable {
    package var line: Int

    /// What stands there first, personal numbers hidden.
    package var text: String
  }

  /// Why a text cannot be read as a member list.
  package enum Refusal: Error, Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// No line near the top has a column of names; the first cells of the first line that says something.
    case noHeadings(line: Int, cells: [String])
    /// A quote is opened on that line and never closed.
    case openQuote(line: Int)
    /// Headings in another order on that line: two lists in one file.
    case secondHeadings(line: Int)
    /// Headings, but no members below.
    case noRows
  }

  package let separator: Delimited.Separator
  package let headingLine: Int

  /// The position of every column that is read.
  package let columns: [MemberColumn: Int]
  package let headings: [String]

  /// Columns not read, in order.
  package let ignored: [Ignored]

  /// Columns left out because numbers of identity cards stand in them; `#4` is the fourth, without a heading.
  package let withheld: [String]
  package let skipped: [Skipped]
  package let rows: [Delimited.Row]

  /// Finds the list in `text`, whatever separates its cells.
  package init(_ text: String) throws(Refusal) {
    let scalars = Array(text.unicodeScalars)
    let tries = Delimited.Separator.allCases.map { Opening(Delimited(scalars, separator: $0), $0) }
    guard let opening = tries.max(by: { $0.worth < $1.worth }), let heading = opening.heading else {
      throw MemberSheet.withoutHeadings(Delimited(scalars, separator: .comma))
    }
    if let line = opening.table.openQuote { throw .openQuote(line: line) }
    let body = try Body(opening.table, below: heading, opening.columns)
    guard !body.rows.isEmpty else { throw .noRows }
    let layout = Layout(opening.table.rows[heading].cells, opening.columns, body.rows)
    separator = opening.separator
    headingLine = opening.table.rows[heading].line
    (columns, headings) = (opening.columns, layout.headings)
    (ignored, withheld) = (layout.ignored, layout.withheld)
    (skipped, rows) = (body.skipped, body.rows)
  }

  /// What the file calls the column; empty if it has none.
  package func heading(of column: MemberColumn) -> String { columns[column].map { headings[$0] } ?? "" }

  func cell(_ column: MemberColumn, in row: Delimited.Row) -> CellText {
    guard let position = columns[column], position < row.cells.count else { return CellText("") }
    return CellText(row.cells[position])
  }

  private static func withoutHeadings(_ table: Delimited) -> Refusal {
    let first = table.rows.first { $0.cells.contains { !CellText($0).text.isEmpty } }
    guard let first else { return .empty }
    let cells = first.cells.map { CellText($0).text }.filter { !$0.isEmpty }
    return .noHeadings(line: first.line, cells: cells.prefix(5).map(Masking.text))
  }
}
