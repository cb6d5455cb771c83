/// How a field is read: its name, what stands after the colon, its lines.
extension Reader {
  /// Reads the field whose name begins at `start`, or refuses the line.
  @inline(__always)
  mutating func readField(at start: Int) {
    var colon = start + 1
    while colon < count, base[colon].continuesName { colon += 1 }
    guard colon < count, base[colon] == .colon else { return refuse(at: start) }
    if extentStart == nil { extentStart = position }
    if base[start] == .percent {
      if isTypeName(start..<colon) { noteTypeField() }
    } else if !base[start].isUppercase || hasUnderscore(start..<colon) {
      notes.warn(.oddName(text(start..<colon)), line: line, column: start - position + 1)
    }
    readValue(from: colon, nameAt: start)
  }

  @inline(__always)
  private mutating func readValue(from colon: Int, nameAt start: Int) {
    let nameLine = line
    let valueStart = readSeparator(after: colon, nameAt: start)
    var value = Value(text: valueStart)
    repeat { readLine(of: &value) } while !value.isComplete
    fields.append(
      RecFile.Field(
        start: start, colon: colon, eatsBlank: valueStart > colon + 1, valueEnd: value.end,
        terminator: value.terminator, isPlain: value.isPlain, line: nameLine))
  }

  /// Passes over the blank after the colon; returns where the value begins.
  @inline(__always)
  private mutating func readSeparator(after colon: Int, nameAt start: Int) -> Int {
    let next = colon + 1
    guard next < count else { return next }
    if base[next] == .blank {
      if next + 1 < count, base[next + 1].isBlank { noteSeparator(at: next) }
      return next + 1
    }
    if base[next] == .lineFeed { return next }
    return readOddSeparator(at: next, name: start..<colon)
  }

  private mutating func readOddSeparator(at next: Int, name: Range<Int>) -> Int {
    if base[next] == .tab {
      noteSeparator(at: next)
      return next + 1
    }
    if base[next] >= 0x80 {
      notes.refuse(.textAtColon(name: text(name)), line: line, column: next - position + 1)
    } else if !endsLine(at: next) {
      noteSeparator(at: next)
    }
    return next
  }

  private mutating func noteSeparator(at next: Int) {
    notes.warn(.separator, line: line, column: next - position + 1)
  }
}

/// How far the lines of a value have been read.
private struct Value {
  /// Where the text of the next line begins.
  var text: Int
  var end = 0
  var terminator = RecFile.Field.Terminator.none
  var isPlain = true
  var isComplete = false

  init(text: Int) {
    self.text = text
  }
}

extension Reader {
  /// Reads one more line of `value`: the rest of the name's line, a `+` line or a joined one.
  @inline(__always)
  private mutating func readLine(of value: inout Value) {
    guard let lineFeed = lineFeed(from: value.text) else { return endFile(in: &value) }
    var end = lineFeed
    if end > value.text, base[end - 1] == .carriageReturn { end -= 1 }
    let last = base[end - 1]
    if last <= .backslash {
      if last == .backslash, end > value.text { return join(&value, from: end, over: lineFeed) }
      if last.isBlank { notes.warn(.trailingBlanks, line: line, column: end - position) }
    }
    goOn(after: lineFeed)
    if position < count, base[position] == .plus { return continueLine(of: &value) }
    value.end = end
    value.terminator = end == lineFeed ? .lineFeed : .carriageReturnLineFeed
    value.isComplete = true
  }

  private mutating func continueLine(of value: inout Value) {
    value.isPlain = false
    value.text = position + 1
    guard value.text < count else { return }
    if base[value.text] == .blank {
      value.text += 1
    } else if !endsLine(at: value.text) {
      notes.warn(.noBlankAfterPlus, line: line, column: 2)
    }
  }

  private mutating func join(_ value: inout Value, from end: Int, over lineFeed: Int) {
    notes.warn(.joinedLines, line: line, column: end - position)
    value.isPlain = false
    goOn(after: lineFeed)
    value.text = position
    guard position == count else { return }
    endsInJoin = true
    value.end = end
    value.terminator = end == lineFeed ? .lineFeed : .carriageReturnLineFeed
    value.isComplete = true
  }

  private mutating func endFile(in value: inout Value) {
    let last = base[count - 1]
    // Nothing after a colon or a "+", or a "\" with nothing to join: recutils refuses all three.
    if value.text == count ? !last.isBlank : last == .backslash {
      notes.refuse(.unfinished, line: line, column: count - position + 1)
    }
    if last.isBlank { notes.warn(.trailingBlanks, line: line, column: count - position) }
    if value.text < count, last == .backslash {
      endsInJoin = true
      value.isPlain = false
    }
    position = count
    value.end = count
    value.isComplete = true
  }
}

extension Reader {
  private func isTypeName(_ name: Range<Int>) -> Bool {
    let at = base + name.lowerBound
    return name.count == 4 && at[1] == 0x72 && at[2] == 0x65 && at[3] == 0x63
  }

  @inline(__always)
  private func hasUnderscore(_ name: Range<Int>) -> Bool {
    for index in name where base[index] == .underscore { return true }
    return false
  }
}
