import Glibc

/// Reads a file once, from front to back, line by line.
///
/// It works on a pointer and finds line ends with `memchr`, because a whole register is read in about
/// the time `cat` needs; it makes text only of what is reported.
struct Reader {
  let base: UnsafePointer<UInt8>
  let count: Int

  /// Where the next line starts, and its number.
  var position = 0
  var line = 1

  var fields: [RecFile.Field] = []
  var records: [RecFile.Record] = []
  var notes = Notes()

  /// Where the record being read starts, its comments included; nil between records.
  var extentStart: Int?

  /// Whether a line of the record being read was refused; the lines after it are passed over.
  var isBroken = false

  /// Whether the last line joins one that never came.
  var endsInJoin = false

  var firstField = 0
  var descriptor: Int?
  var typeField: Int?
  var typeLines: [String: Int] = [:]
  var lastBlankLine = 0
  var lastBlankLineIsNoted = false

  init(_ base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
    // Guesses that fit minutes and attendance, so that the arrays rarely move.
    fields.reserveCapacity(count / 48 + 8)
    records.reserveCapacity(count / 1024 + 4)
  }

  /// Whether a field of the record being read has been seen.
  var isInRecord: Bool { fields.count > firstField || isBroken }

  mutating func read() {
    skipByteOrderMark()
    while position < count {
      readLine()
    }
    closeRecord()
    noteEnd()
  }

  /// The line feed at or after `position`; nil if there is none.
  @inline(__always)
  func lineFeed(from position: Int) -> Int? {
    guard position < count, let found = memchr(base + position, 0x0A, count - position) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Goes to the line after the one that ends at `lineFeed`, or to the end of the file.
  @inline(__always)
  mutating func goOn(after lineFeed: Int?) {
    guard let lineFeed else { return position = count }
    position = lineFeed + 1
    line += 1
  }

  /// Remembers that `%rec` was read, in the field about to be added.
  mutating func noteTypeField() {
    typeField = typeField ?? fields.count
  }
}

extension Reader {
  @inline(__always)
  private mutating func readLine() {
    let first = base[position]
    if first.beginsName, !isBroken {
      readField(at: position)
    } else {
      readOtherLine(first)
    }
  }

  private mutating func readOtherLine(_ first: UInt8) {
    var text = position
    while text < count, base[text].isBlank { text += 1 }
    if endsLine(at: text) {
      readBlankLine(upTo: text)
    } else if isBroken {
      goOn(after: lineFeed(from: text))
    } else if base[text] == .hash, text == position || !isInRecord {
      readComment(at: text)
    } else if text > position, isInRecord {
      refuse(at: position)
    } else if base[text].beginsName {
      notes.warn(.leadingBlanks, line: line, column: 1)
      readField(at: text)
    } else {
      refuse(at: text)
    }
  }

  /// Whether nothing follows at `position` but the end of the line.
  func endsLine(at position: Int) -> Bool {
    guard position < count else { return true }
    if base[position] == .lineFeed { return true }
    return base[position] == .carriageReturn && position + 1 < count && base[position + 1] == .lineFeed
  }

  private mutating func readBlankLine(upTo text: Int) {
    closeRecord()
    lastBlankLineIsNoted = lastBlankLine == line - 1
    lastBlankLine = line
    if lastBlankLineIsNoted { notes.warn(.extraBlankLine, line: line, column: 1) }
    if text > position { notes.warn(.trailingBlanks, line: line, column: 1) }
    goOn(after: lineFeed(from: text))
  }

  private mutating func readComment(at hash: Int) {
    if extentStart == nil { extentStart = position }
    if hash > position { notes.warn(.leadingBlanks, line: line, column: 1) }
    let lineFeed = lineFeed(from: hash)
    var end = lineFeed ?? count
    if lineFeed != nil, base[end - 1] == .carriageReturn { end -= 1 }
    if base[end - 1].isBlank { notes.warn(.trailingBlanks, line: line, column: end - position) }
    goOn(after: lineFeed)
  }
}
