extension Decoder {
  /// The longest control sequence that is swallowed whole, in bytes.
  private static let longestSequence = 64
  /// The longest OSC or DCS string that is swallowed whole, in bytes.
  private static let longestString = 4096

  /// Takes in one byte.
  mutating func read(_ byte: UInt8) {
    switch state {
    case .ground: readGround(byte)
    case .escape: readEscape(byte)
    case .control, .shift: readSequence(byte)
    case .console: readConsole(byte)
    case .oldMouse: readOldMouse(byte)
    case .string(let escape): readString(byte, afterEscape: escape)
    case .paste: readPaste(byte)
    }
  }

  /// Goes back to the ground state with `event`, if there is one.
  mutating func leave(with event: Event?) {
    state = .ground
    collected = []
    if let event { found.append(event) }
  }

  private mutating func readGround(_ byte: UInt8) {
    for unit in scalars.units(after: byte) {
      if case .scalar("\u{1B}") = unit {
        state = .escape
      } else if let event = unit.event {
        found.append(event)
      }
      if encoding.looksForeign(after: unit) { found.append(.notUTF8) }
    }
  }

  private mutating func readEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .shift
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string(escape: false)
    default:
      leave(with: .key(Key(.escape)))
      readGround(byte)
    }
  }

  /// Parameters are 30-3F, intermediates 20-2F; 40-7E ends the sequence, anything else breaks it off.
  private mutating func readSequence(_ byte: UInt8) {
    switch byte {
    case 0x20...0x3F where collected.count < Self.longestSequence:
      collected.append(byte)
    case UInt8(ascii: "[") where state == .control && collected.isEmpty:
      state = .console
    case UInt8(ascii: "M") where state == .control && collected.isEmpty:
      state = .oldMouse
    case 0x40...0x7E:
      endSequence(byte)
    default:
      leave(with: .unknown)
      readGround(byte)
    }
  }

  private mutating func readConsole(_ byte: UInt8) {
    leave(with: KeySequence.console(byte))
    if !(0x20...0x7E).contains(byte) { readGround(byte) }
  }

  private mutating func endSequence(_ final: UInt8) {
    let sequence = KeySequence(bytes: collected, final: final)
    if state == .control, sequence?.startsPaste == true {
      leave(with: nil)
      state = .paste
      pasted = Pasted()
    } else if state == .control, awaitsCursor, let position = sequence?.cursorPosition {
      awaitsCursor = false
      leave(with: .cursorAt(position))
    } else if state == .control, let report = MouseReport(bytes: collected, final: final) {
      leave(with: report.event)
    } else {
      leave(with: sequence.map { state == .control ? $0.controlEvent : $0.shiftEvent } ?? .unknown)
    }
  }

  private mutating func readOldMouse(_ byte: UInt8) {
    collected.append(byte)
    if collected.count == 3 { leave(with: MouseReport(old: collected).event) }
  }

  /// A string ends with BEL or ESC \; any other ESC breaks it off and begins something new.
  private mutating func readString(_ byte: UInt8, afterEscape: Bool) {
    if afterEscape, byte != UInt8(ascii: "\\") {
      leave(with: nil)
      state = .escape
      readEscape(byte)
    } else if afterEscape || byte == 0x07 || collected.count >= Self.longestString {
      leave(with: nil)
    } else {
      collected.append(byte)
      state = .string(escape: byte == 0x1B)
    }
  }
}
