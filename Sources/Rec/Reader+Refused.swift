/// What is said about a line that is no part of a rec file.
extension Reader {
  /// Refuses the line being read, whose text begins at `start`, and the rest of its record with it.
  mutating func refuse(at start: Int) {
    if extentStart == nil { extentStart = position }
    isBroken = true
    let end = lineFeed(from: start)
    let reason = reason(forLine: start..<(end ?? count))
    notes.refuse(reason, line: line, column: start - position + 1)
    goOn(after: end)
  }

  /// The text of the bytes in `range`, cut after 60 bytes.
  func text(_ range: Range<Int>) -> String {
    let shown = range.prefix(60)
    return String(
      decoding: UnsafeBufferPointer(start: base + shown.lowerBound, count: shown.count), as: UTF8.self)
  }

  private func reason(forLine line: Range<Int>) -> Problem.Reason {
    let first = base[line.lowerBound]
    if first.isBlank { return .indented }
    if first == .plus { return .strayContinuation }
    if isConflictMarker(line) { return .conflictMarker(text(line.prefix(7))) }
    guard let colon = line.first(where: { isColon(at: $0, in: line) }) else { return .noColon }
    let name = line.lowerBound..<colon
    let isName = first.beginsName && name.dropFirst().allSatisfy { base[$0].continuesName }
    return isName ? .fullWidthColon(name: text(name)) : .badName(text(name))
  }

  /// Whether a line begins with seven times `<`, `|`, `=` or `>`, and a blank or nothing after it.
  private func isConflictMarker(_ line: Range<Int>) -> Bool {
    let first = base[line.lowerBound]
    guard line.count >= 7, first == 0x3C || first == 0x3D || first == 0x3E || first == 0x7C else {
      return false
    }
    let isRun = line.prefix(7).allSatisfy { base[$0] == first }
    return isRun && (line.count == 7 || base[line.lowerBound + 7] <= .blank)
  }

  /// Whether `:` or the full-width `：` stands at `index`.
  private func isColon(at index: Int, in line: Range<Int>) -> Bool {
    if base[index] == .colon { return true }
    return index + 2 < line.upperBound
      && base[index] == 0xEF && base[index + 1] == 0xBC && base[index + 2] == 0x9A
  }
}
