/// Lines of bytes.
extension RecFile {
  /// The lines of `bytes`, each with its line feed.
  static func linesWithEnds(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let end = rest.firstIndex(of: .lineFeed) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }

  /// Whether `line` holds nothing but blanks, tabs and its line end.
  static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    withoutEnd(line).allSatisfy(\.isBlank)
  }

  /// `line` without its LF or CR LF.
  static func withoutEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == .lineFeed ? withoutReturn(line.dropLast()) : line
  }

  /// `line`, whose LF is cut off already, without the CR that stood before it.
  static func withoutReturn<Line: BidirectionalCollection<UInt8>>(_ line: Line) -> Line.SubSequence {
    line.last == .carriageReturn ? line.dropLast() : line[...]
  }
}
