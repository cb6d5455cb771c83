import Glibc

/// Bytes that have no place in a register, wherever they stand: looked for once, in the whole file.
extension Reader {
  mutating func noteStrays() {
    if contains(0) { noteNULs() }
    if contains(.carriageReturn) { noteReturns() }
    guard !isUTF8(0..<count) else { return }
    noteBadText()
  }

  private func contains(_ byte: UInt8) -> Bool {
    memchr(base, Int32(byte), count) != nil
  }

  /// Calls `body` with the number and the bytes of every line, without its line feed.
  private func forEachLine(_ body: (_ number: Int, _ line: Range<Int>, _ isEnded: Bool) -> Void) {
    var start = 0
    var number = 1
    while let end = lineFeed(from: start) {
      body(number, start..<end, true)
      start = end + 1
      number += 1
    }
    if start < count { body(number, start..<count, false) }
  }

  private mutating func noteNULs() {
    var found = Sighting()
    forEachLine { number, line, _ in
      if let index = line.first(where: { base[$0] == 0 }) {
        found.see(line: number, column: index - line.lowerBound + 1)
      }
    }
    note(.nul, found)
  }

  private mutating func noteReturns() {
    var ends = Sighting()
    var lone = Sighting()
    var refused = false
    forEachLine { number, line, isEnded in
      var text = line
      if isEnded, let last = line.last, base[last] == .carriageReturn {
        ends.see(line: number, column: line.count)
        text = line.dropLast()
        refused = refused || text.allSatisfy { base[$0].isBlank } || text.last.map { base[$0] } == .backslash
      }
      if let index = text.first(where: { base[$0] == .carriageReturn }) {
        lone.see(line: number, column: index - line.lowerBound + 1)
      }
    }
    note(.carriageReturns(refused: refused), ends)
    note(.loneCarriageReturn, lone)
  }

  private mutating func noteBadText() {
    var bad = Sighting()
    var maybeGBK = true
    var refused = false
    forEachLine { number, line, _ in
      guard let offset = badByte(in: line) else { return }
      bad.see(line: number, column: offset + 1)
      maybeGBK = maybeGBK && pairsUp(line)
      refused = refused || (base[line.lowerBound] != .hash && line.contains { base[$0] == 0xFF })
    }
    note(.notUTF8(maybeGBK: maybeGBK, refused: refused), bad)
  }

  private mutating func note(_ reason: Problem.Reason, _ found: Sighting) {
    guard found.count > 0 else { return }
    notes.warn(reason, line: found.line, column: found.column, count: found.count)
  }
}

/// Where something was first seen, and on how many lines.
private struct Sighting {
  var line = 0
  var column = 0
  var count = 0

  mutating func see(line: Int, column: Int) {
    if count == 0 { (self.line, self.column) = (line, column) }
    count += 1
  }
}

extension Reader {
  private func isUTF8(_ range: Range<Int>) -> Bool {
    badByte(in: range) == nil
  }

  /// The first byte of `range`, counted from its start, that is not UTF-8.
  private func badByte(in range: Range<Int>) -> Int? {
    let bytes = UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Whether the bytes above ASCII in `line` come in pairs as GBK has them: 81-FE, then 40-7E or 80-FE.
  private func pairsUp(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      guard base[index] >= 0x80 else { index += 1; continue }
      guard 0x81...0xFE ~= base[index], index + 1 < line.upperBound else { return false }
      guard 0x40...0xFE ~= base[index + 1], base[index + 1] != 0x7F else { return false }
      index += 2
    }
    return true
  }
}
