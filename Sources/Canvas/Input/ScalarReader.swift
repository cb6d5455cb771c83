/// Puts bytes together into scalars; an impossible byte is dropped alone and reading goes on at the next.
struct ScalarReader: Hashable {
  /// What bytes turned out to be.
  enum Unit: Hashable {
    case scalar(Unicode.Scalar)
    case junk(UInt8)
  }

  /// The bytes of a scalar that may still be completed, for however long it takes.
  private var pending: [UInt8] = []

  /// What `byte` completes: nothing yet, one scalar, or dropped bytes and what follows them.
  mutating func units(after byte: UInt8) -> [Unit] {
    if pending.isEmpty {
      if byte < 0x80 { return [.scalar(Unicode.Scalar(byte))] }
      guard Self.length(from: byte) != nil else { return [.junk(byte)] }
      pending = [byte]
      return []
    }
    guard Self.continues(pending, byte) else { return dropped(before: byte) }
    pending.append(byte)
    guard pending.count == Self.length(from: pending[0]) else { return [] }
    defer { pending.removeAll(keepingCapacity: true) }
    return [Self.scalar(of: pending)]
  }

  /// Gives up what is incomplete.
  mutating func rest() -> [Unit] {
    defer { pending = [] }
    return pending.map(Unit.junk)
  }

  /// Drops the first pending byte and reads the others again, then `byte`.
  private mutating func dropped(before byte: UInt8) -> [Unit] {
    let old = pending
    pending = []
    var units: [Unit] = [.junk(old[0])]
    for again in old.dropFirst() { units += self.units(after: again) }
    return units + self.units(after: byte)
  }

  private static func length(from lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Overlong forms, surrogates and what lies beyond U+10FFFF are refused at the second byte.
  private static func continues(_ bytes: [UInt8], _ byte: UInt8) -> Bool {
    guard bytes.count == 1 else { return (0x80...0xBF).contains(byte) }
    return switch bytes[0] {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }

  private static func scalar(of bytes: [UInt8]) -> Unit {
    let lead = UInt32(bytes[0]) & (0x7F >> UInt32(bytes.count))
    let value = bytes.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    return Unicode.Scalar(value).map(Unit.scalar) ?? .junk(bytes[0])
  }
}

extension ScalarReader.Unit {
  /// The event for this unit outside sequences and pastes.
  var event: Event? {
    switch self {
    case .junk: .junk
    case .scalar(let scalar):
      Key(control: scalar).map(Event.key) ?? (scalar.isControl ? .junk : .text(Character(scalar)))
    }
  }
}

extension Unicode.Scalar {
  /// One of the 65 controls: C0, DEL, C1.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

extension Key {
  /// The key that sends `control` by itself; nil for text, C1 controls and ESC.
  fileprivate init?(control: Unicode.Scalar) {
    switch control.value {
    case 0x09: self.init(.tab)
    case 0x0A, 0x0D: self.init(.enter)
    case 0x08, 0x7F: self.init(.backspace)
    case 0x1B: return nil
    case 0x01...0x1A: self.init(.control(Character(Unicode.Scalar(UInt8(control.value) + 0x60))))
    case 0x00...0x1F: self.init(.control(Character(Unicode.Scalar(UInt8(control.value) + 0x40))))
    default: return nil
    }
  }
}
