/// One line of the text as the file has it, and the rows it takes on the screen.
struct Paragraph: Hashable, Sendable {
  private(set) var text: String
  /// Where each row begins, in bytes; never empty, the first is 0.
  private(set) var rows: [Int] = [0]
  /// The letters in it but blanks and marks over letters.
  private(set) var letters: Int

  init(_ text: String, width: Int) {
    self.text = text
    letters = text.letters
    wrap(to: width)
  }

  /// The bytes of one row.
  func bytes(ofRow row: Int) -> Range<Int> {
    rows[row]..<(row + 1 < rows.count ? rows[row + 1] : text.utf8.count)
  }

  /// The text of one row.
  func row(_ row: Int) -> Substring { self[bytes(ofRow: row)] }

  subscript(bytes: Range<Int>) -> Substring {
    text[text.place(bytes.lowerBound)..<text.place(bytes.upperBound)]
  }

  /// The last row that begins at or before `offset`.
  func row(at offset: Int) -> Int {
    var low = 0
    var high = rows.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  mutating func wrap(to width: Int) {
    var place = 0
    rows = text.wrapped(to: width).map { row in
      defer { place += row.utf8.count }
      return place
    }
  }

  /// Replaces `bytes` and wraps again only from two rows above them to where the old rows fit again.
  mutating func replace(_ bytes: Range<Int>, with new: String, width: Int) {
    letters += new.letters - self[bytes].letters
    text.replaceSubrange(text.place(bytes.lowerBound)..<text.place(bytes.upperBound), with: new)
    let growth = new.utf8.count - bytes.count
    let first = max(0, row(at: bytes.lowerBound) - 2)
    let later = rows[(row(at: bytes.upperBound) + 1)...].map { $0 + growth }
    rows = Array(rows[...first])
    var wrapping = Wrapping(text, from: rows[first], width: width)
    var old = 0
    while let next = wrapping.next() {
      while old < later.count, later[old] < next { old += 1 }
      if old < later.count, later[old] == next {
        rows += later[old...]
        return
      }
      rows.append(next)
    }
  }
}

/// Row after row of a long text, looking no further ahead than it must.
private struct Wrapping {
  private let text: String
  private let width: Int
  private var place: Int
  private var ahead: [Int] = []

  init(_ text: String, from place: Int, width: Int) {
    self.text = text
    self.width = width
    self.place = place
  }

  /// Where the next row begins; nil after the last.
  mutating func next() -> Int? {
    if ahead.isEmpty { look() }
    return ahead.isEmpty ? nil : ahead.removeFirst()
  }

  /// Finds the ends of some rows. A row is sure only when another follows it in what was looked at.
  private mutating func look() {
    let rest = text[text.place(place)...]
    var room = 4 * width + 64
    while true {
      let piece = rest.prefix(room)
      let ends = piece.wrapped(to: width).dropLast().reduce(into: [place]) { ends, row in
        ends.append((ends.last ?? place) + row.utf8.count)
      }
      ahead = Array(ends.dropFirst())
      place = ahead.last ?? place
      if !ahead.isEmpty || piece.endIndex == rest.endIndex { return }
      room *= 2
    }
  }
}

extension StringProtocol {
  /// The letters in this text but blanks and marks over letters: 字, as they are counted in minutes.
  var letters: Int {
    unicodeScalars.count { scalar in
      if (0x4E00..<0xA000).contains(scalar.value) { return true }
      if scalar.value < 0x7F { return scalar.value > 0x20 }
      return !scalar.properties.isWhitespace && (scalar.cells ?? 0) > 0
    }
  }
}
