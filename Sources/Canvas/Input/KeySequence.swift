/// A control sequence by its numbers and final byte.
struct KeySequence {
  private let numbers: [Int]
  private let final: UInt8

  /// Reads parameters as numbers; nil where there is anything but digits and semicolons.
  init?(bytes: [UInt8], final: UInt8) {
    var numbers: [Int] = []
    for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard part.count <= 5, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    self.numbers = numbers
    self.final = final
  }

  /// ESC [200~.
  var startsPaste: Bool { final == UInt8(ascii: "~") && numbers == [200] }

  /// The place told by `CSI r;c R`.
  var cursorPosition: Position? {
    guard final == UInt8(ascii: "R"), numbers.count == 2, numbers[0] > 0, numbers[1] > 0 else { return nil }
    return Position(row: numbers[0] - 1, column: numbers[1] - 1)
  }
}

extension KeySequence {
  /// The event for this sequence after ESC [; nil for reports that ask for no answer.
  var controlEvent: Event? {
    switch final {
    case UInt8(ascii: "~"):
      return Self.numbered[numbers[0]].map { .key(Key($0, modifiers)) } ?? .unknown
    case UInt8(ascii: "Z"):
      return .key(Key(.backTab, modifiers.subtracting(.shift)))
    case UInt8(ascii: "I") where numbers == [0], UInt8(ascii: "O") where numbers == [0]:
      return nil  // the window gained or lost the focus
    default:
      guard numbers[0] <= 1, numbers.count <= 2, let code = Self.lettered[final] else { return .unknown }
      return .key(Key(code, modifiers))
    }
  }

  /// The event for this sequence after ESC O: arrows and F1 to F4, or a key of the number pad.
  var shiftEvent: Event {
    if let code = Self.lettered[final] { return .key(Key(code, modifiers)) }
    switch final {
    case UInt8(ascii: "M"): return .key(Key(.enter))
    case UInt8(ascii: "I"): return .key(Key(.tab))
    case UInt8(ascii: "X"): return .text("=")
    case 0x6A...0x79: return .text(Character(Unicode.Scalar(final - 0x40)))
    default: return .unknown
    }
  }

  /// The event for the byte after ESC [ [.
  static func console(_ byte: UInt8) -> Event {
    (0x41...0x45).contains(byte) ? .key(Key(.function(Int(byte) - 0x40))) : .unknown
  }

  /// Shift, Alt and Ctrl are bits of the last number less one.
  private var modifiers: Key.Modifiers {
    guard let last = numbers.last, last > 1, numbers.count > 1 || final != UInt8(ascii: "~") else {
      return []
    }
    return Key.Modifiers(rawValue: UInt8(truncatingIfNeeded: last - 1) & 7)
  }

  private static let lettered: [UInt8: Key.Code] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home,
    0x50: .function(1), 0x51: .function(2), 0x52: .function(3), 0x53: .function(4),
  ]

  private static let numbered: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15),
    29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
  ]
}
