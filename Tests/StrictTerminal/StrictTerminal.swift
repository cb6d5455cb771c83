package import Canvas

/// A terminal that forgives nothing, to be fed the bytes a program really writes.
///
/// It knows what ncurses uses under xterm-256color and vt100; whatever else comes is an offence, and so is half
/// of a wide character that is overwritten or erased, and a wide character that meets the right edge.
package struct StrictTerminal {
  package private(set) var size: Size

  /// What was done to it that some terminal shows otherwise, in words.
  package internal(set) var offences: [String] = []

  /// Every private mode that was ever switched on: 1049, 2004, 1006.
  package internal(set) var modesSeen: Set<Int> = []

  /// Whether any byte asked for a colour, the ordinary one included.
  package internal(set) var hasSeenColour = false
  package internal(set) var isCursorShown = true

  /// How many frames ended with the mark of `ZHIBU_MARK`.
  package internal(set) var marks = 0

  /// Where the next character goes; past the last column until it is known whether the row goes on.
  var row = 0
  var column = 0
  /// Where the cursor was when it was to be remembered.
  var kept = (row: 0, column: 0)
  var top = 0
  var bottom: Int
  var cells: [[Spot]]
  var drawsLines = false
  var shiftedOut = false
  var shiftedDrawsLines = false
  var last: Unicode.Scalar = " "
  var reading = Reading.text
  var unfinished: [UInt8] = []

  package init(_ size: Size) {
    self.size = size
    bottom = size.rows - 1
    cells = Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
  }

  /// One cell; the second of a wide character holds nothing.
  struct Spot: Equatable {
    var text: String
    static let blank = Spot(text: " ")
    static let rest = Spot(text: "")
  }

  /// How far into a control sequence it is.
  enum Reading: Equatable {
    case text, escape, charset(UInt8), control([UInt8]), command([UInt8]), commandEscape([UInt8])
  }

  /// The rows as a person sees them, without the blanks at their ends; pieces of lines as `-`, `|` and `+`.
  package var rows: [String] {
    cells.map { row in
      let text = row.map(\.text).joined()
      return String(text.prefix(text.count - text.reversed().prefix { $0 == " " }.count))
    }
  }

  /// Where the cursor is seen.
  package var cursor: Position? {
    isCursorShown ? Position(row: row, column: min(column, size.columns - 1)) : nil
  }

  /// Another window size: what does not fit is gone, nothing is wrapped anew.
  package mutating func resize(_ new: Size) {
    cells = (0..<new.rows).map { row in
      (0..<new.columns).map { column in
        row < size.rows && column < size.columns ? cells[row][column] : .blank
      }
    }
    for row in cells.indices where new.columns < size.columns {
      if new.columns > 0, cells[row][new.columns - 1].text.cells == 2 { cells[row][new.columns - 1] = .blank }
    }
    size = new
    (row, column) = (min(row, max(0, new.rows - 1)), min(column, max(0, new.columns - 1)))
    (top, bottom) = (0, new.rows - 1)
  }
}
