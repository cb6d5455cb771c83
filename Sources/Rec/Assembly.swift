/// A new file being put together: old bytes up to the next piece, the piece, and so on.
struct Assembly {
  private let file: RecFile
  private var bytes: [UInt8] = []

  /// How much of the old file has been copied or passed over.
  private var cursor = 0

  /// Whether the last bytes written are the last ones of the old file.
  private var isAtOldEnd = false

  init(_ file: RecFile) {
    self.file = file
    bytes.reserveCapacity(file.bytes.count)
  }

  consuming func assemble(_ pieces: [Piece]) -> [UInt8] {
    for piece in pieces {
      copy(upTo: piece.range.lowerBound)
      begin(piece.start)
      write(piece.text)
      cursor = max(cursor, piece.range.upperBound)
    }
    let endsDeleted = pieces.last.map { $0.kind == .deletedRecord || $0.kind == .deletedBlankLine } ?? false
    if endsDeleted, cursor == file.bytes.count { dropBlankLine() }
    copy(upTo: file.bytes.count)
    return bytes
  }

  private mutating func copy(upTo end: Int) {
    guard cursor < end else { return }
    bytes += file.bytes[cursor..<end]
    cursor = end
    isAtOldEnd = end == file.bytes.count
  }

  private mutating func write(_ text: [UInt8]) {
    bytes += text
    isAtOldEnd = isAtOldEnd && text.isEmpty
  }

  private mutating func begin(_ start: Piece.Start) {
    if start == .here { return }
    if isAtOldEnd { endLastLine() }
    if start == .blankLine || (start == .apart && !isApart) { write(file.lineEnd) }
  }

  private mutating func endLastLine() {
    if bytes.last != .lineFeed, bytes != RecFile.byteOrderMark { write(file.lineEnd) }
    // The line written next would be joined to the last one, so an empty line is.
    if file.endsInJoin { write(file.lineEnd) }
  }

  /// Whether a record may begin here: after a blank line, or where nothing stands before it.
  private var isApart: Bool { bytes.isEmpty || bytes == RecFile.byteOrderMark || endsInBlankLine }

  private var endsInBlankLine: Bool { bytes.last == .lineFeed && RecFile.isBlank(lastLine) }

  private var lastLine: ArraySlice<UInt8> {
    let start = bytes.dropLast().lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    return bytes[start...]
  }

  private mutating func dropBlankLine() {
    if endsInBlankLine { bytes.removeLast(lastLine.count) }
  }
}
