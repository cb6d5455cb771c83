import Canvas

extension StrictTerminal {
  /// Takes bytes in, however they are split.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    switch reading {
    case .text: takeText(byte)
    case .escape: takeEscape(byte)
    case .charset(let which):
      if which == UInt8(ascii: "(") { drawsLines = byte == UInt8(ascii: "0") }
      if which == UInt8(ascii: ")") { shiftedDrawsLines = byte == UInt8(ascii: "0") }
      reading = .text
    case .control(let before):
      if (0x40...0x7E).contains(byte) {
        reading = .text
        obey(before, byte)
      } else {
        reading = .control(before + [byte])
      }
    case .command(let before):
      switch byte {
      case 0x07: endCommand(before)
      case 0x1B: reading = .commandEscape(before)
      default: reading = .command(before + [byte])
      }
    case .commandEscape(let before): endCommand(before)
    }
  }

  private mutating func endCommand(_ text: [UInt8]) {
    reading = .text
    if text == Array("7770;frame".utf8) { marks += 1 }
  }

  private mutating func takeText(_ byte: UInt8) {
    if !unfinished.isEmpty || byte >= 0x80 { return takeLetter(byte) }
    switch byte {
    case 0x07, 0x00: break
    case 0x08: column = max(0, min(column, size.columns - 1) - 1)
    case 0x09: column = min(size.columns - 1, (column / 8 + 1) * 8)
    case 0x0A, 0x0B: lineFeed()
    case 0x0D: column = 0
    case 0x0E: shiftedOut = true
    case 0x0F: shiftedOut = false
    case 0x1B: reading = .escape
    case 0x20...0x7E: draw(Unicode.Scalar(byte))
    default: offend("the control \(byte)")
    }
  }

  private mutating func takeLetter(_ byte: UInt8) {
    unfinished.append(byte)
    let length = unfinished[0] >= 0xF0 ? 4 : unfinished[0] >= 0xE0 ? 3 : 2
    guard unfinished.count == length else { return }
    if let text = String(validating: unfinished, as: UTF8.self), let scalar = text.unicodeScalars.first {
      draw(scalar)
    } else {
      offend("bytes that are not UTF-8")
    }
    unfinished = []
  }

  private mutating func takeEscape(_ byte: UInt8) {
    reading = .text
    switch byte {
    case UInt8(ascii: "["): reading = .control([])
    case UInt8(ascii: "]"): reading = .command([])
    case UInt8(ascii: "("), UInt8(ascii: ")"): reading = .charset(byte)
    case UInt8(ascii: "M"): reverseFeed()
    case UInt8(ascii: "7"): kept = (row, column)
    case UInt8(ascii: "8"): go(kept.row, kept.column)
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    default: offend("the sequence ESC \(byte)")
    }
  }

  /// Does what a control sequence says.
  private mutating func obey(_ parameters: [UInt8], _ final: UInt8) {
    if parameters.first == UInt8(ascii: "?") { return switchModes(parameters.dropFirst(), final) }
    let numbers = Self.numbers(parameters[...])
    let count = max(1, numbers.first ?? 1)
    switch Character(Unicode.Scalar(final)) {
    case "H", "f": go(count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "A": go(max(row >= top ? top : 0, row - count), column)
    case "B": go(min(row <= bottom ? bottom : size.rows - 1, row + count), column)
    case "C": go(row, column + count)
    case "D": go(row, min(column, size.columns - 1) - count)
    case "G": go(row, count - 1)
    case "d": go(count - 1, column)
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": erase(column..<column + count)
    case "P": pull(count)
    case "@": pull(-count)
    case "L": shift(from: row, by: -count)
    case "M": shift(from: row, by: count)
    case "S": scroll(count)
    case "T": scroll(-count)
    case "b": for _ in 0..<count { draw(last) }
    case "r": setMargins(numbers)
    case "m": if numbers.contains(where: Self.isColour) { hasSeenColour = true }
    case "h", "l", "n", "t": break
    default: offend("the sequence \(Character(Unicode.Scalar(final)))")
    }
  }

  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    String(decoding: parameters, as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
  }

  private static func isColour(_ number: Int) -> Bool {
    (30...49).contains(number) || (90...107).contains(number)
  }

  private mutating func go(_ row: Int, _ column: Int) {
    self.row = max(0, min(row, size.rows - 1))
    self.column = max(0, min(column, size.columns - 1))
  }

  private mutating func eraseScreen(_ how: Int) {
    guard how < 2 else { return eraseRows(0..<size.rows) }
    eraseLine(how)
    eraseRows(how == 0 ? row + 1..<max(row + 1, size.rows) : 0..<row)
  }

  private mutating func eraseLine(_ how: Int) {
    let place = min(column, size.columns - 1)
    erase(how == 0 ? place..<size.columns : how == 1 ? 0..<place + 1 : 0..<size.columns)
  }

  private mutating func setMargins(_ numbers: [Int]) {
    top = max(1, numbers.first ?? 1) - 1
    let last = numbers.count > 1 ? numbers[1] : size.rows
    bottom = (last == 0 ? size.rows : min(last, size.rows)) - 1
    go(0, 0)
  }

  private mutating func switchModes(_ parameters: ArraySlice<UInt8>, _ final: UInt8) {
    let isOn = final == UInt8(ascii: "h")
    for mode in Self.numbers(parameters) {
      if isOn { modesSeen.insert(mode) }
      if mode == 25 { isCursorShown = isOn }
    }
  }
}
