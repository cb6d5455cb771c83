/// Rows of cells as spreadsheets write them: RFC 4180, read leniently.
package struct Delimited: Equatable, Sendable {
  /// What stands between two cells.
  package enum Separator: Unicode.Scalar, CaseIterable, Sendable {
    case comma = ","
    case tab = "\t"
    case semicolon = ";"

    /// `，`, which a Chinese keyboard writes for a comma.
    case wideComma = "，"
  }

  package struct Row: Equatable, Sendable {
    /// The line on which the row begins, counted from 1; a cell in quotes may go over several lines.
    package var line: Int
    package var cells: [String]
  }

  package private(set) var rows: [Row] = []

  /// The line of a quote that is never closed; everything after it is in one cell.
  package private(set) var openQuote: Int?

  /// Reads `text`; LF, CR LF and CR end a row. A quote means something only at the start of a cell.
  package init(_ text: some Sequence<Unicode.Scalar>, separator: Separator) {
    var splitter = Splitter(separator: separator.rawValue)
    for scalar in text { splitter.take(scalar) }
    splitter.end()
    rows = splitter.rows
    openQuote = splitter.openQuote
  }
}

/// Walks the text scalar by scalar; "\r\n" would be one `Character`.
private struct Splitter {
  private enum State {
    case cellStart, plain
    /// Inside quotes.
    case quoted
    /// After a quote inside quotes: the end of them, or the first of two that stand for one.
    case closing
  }

  let separator: Unicode.Scalar
  private(set) var rows: [Delimited.Row] = []
  private var cells: [String] = []
  private var cell = String.UnicodeScalarView()
  private var state = State.cellStart
  private var line = 1
  private var rowLine = 1
  private var quoteLine = 1
  private var isAfterReturn = false

  init(separator: Unicode.Scalar) { self.separator = separator }

  var openQuote: Int? { state == .quoted ? quoteLine : nil }

  mutating func take(_ scalar: Unicode.Scalar) {
    let completesLineEnd = isAfterReturn && scalar == "\n"
    isAfterReturn = scalar == "\r"
    if scalar == "\n" && !completesLineEnd || scalar == "\r" { line += 1 }
    switch state {
    case .quoted where scalar == "\"": state = .closing
    case .quoted: cell.append(scalar)
    case .closing where scalar == "\"":
      cell.append(scalar)
      state = .quoted
    case .cellStart where scalar == "\"":
      quoteLine = line
      state = .quoted
    default: takePlain(scalar, completesLineEnd)
    }
  }

  private mutating func takePlain(_ scalar: Unicode.Scalar, _ completesLineEnd: Bool) {
    if completesLineEnd {
      rowLine = line
    } else if scalar == "\n" || scalar == "\r" {
      endRow()
    } else if scalar == separator {
      endCell()
    } else {
      cell.append(scalar)
      state = .plain
    }
  }

  mutating func end() {
    if !cells.isEmpty || !cell.isEmpty || state != .cellStart {
      let wasQuoted = state == .quoted
      endRow()
      if wasQuoted { state = .quoted }
    }
  }

  private mutating func endCell() {
    cells.append(String(cell))
    cell = String.UnicodeScalarView()
    state = .cellStart
  }

  private mutating func endRow() {
    endCell()
    rows.append(Delimited.Row(line: rowLine, cells: cells))
    cells = []
    rowLine = line
  }
}
