extension RecFile {
  /// Where one field stands in its file: positions only, no text.
  ///
  /// Positions are byte offsets from the start of the file. Twenty bytes a field, because a register
  /// holds millions of them.
  package struct Field: Sendable, Hashable {
    private let start: Int32
    private let colon: Int32
    private let valueEnd: Int32
    private let lineNumber: Int32
    private let marks: UInt8

    /// The line of the name, counted from 1.
    package var line: Int { Int(lineNumber) }

    /// The bytes of the name, without the colon.
    package var name: Range<Int> { Int(start)..<Int(colon) }

    /// The bytes of the value as written: after the one eaten blank, without the final line end.
    package var value: Range<Int> { valueStart..<Int(valueEnd) }

    /// Everything that is this field, its final line end included.
    package var extent: Range<Int> { Int(start)..<Int(valueEnd) + terminatorLength }

    /// Whether the bytes of `value` are the value itself: one physical line, nothing joined.
    package var isPlain: Bool { marks & Self.folded == 0 }
  }
}

extension RecFile.Field {
  /// What ends the last line of a field.
  enum Terminator: UInt8 {
    case none, lineFeed, carriageReturnLineFeed
  }

  private static let folded: UInt8 = 1 << 2
  private static let blank: UInt8 = 1 << 3

  init(
    start: Int, colon: Int, eatsBlank: Bool, valueEnd: Int, terminator: Terminator, isPlain: Bool, line: Int
  ) {
    self.start = Int32(truncatingIfNeeded: start)
    self.colon = Int32(truncatingIfNeeded: colon)
    self.valueEnd = Int32(truncatingIfNeeded: valueEnd)
    lineNumber = Int32(truncatingIfNeeded: line)
    marks = terminator.rawValue | (isPlain ? 0 : Self.folded) | (eatsBlank ? Self.blank : 0)
  }

  /// The blank or tab after the colon that is no part of the value; empty if there is none.
  var separator: Range<Int> { Int(colon) + 1..<valueStart }

  /// The line end after the value: empty, LF or CR LF.
  var terminator: Range<Int> { Int(valueEnd)..<Int(valueEnd) + terminatorLength }

  private var terminatorLength: Int { Int(marks & 3) }

  private var valueStart: Int { Int(colon) + (marks & Self.blank == 0 ? 1 : 2) }
}
