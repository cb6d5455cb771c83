/// A mouse report: button and modifier bits, and the place counted from 1.
struct MouseReport {
  private let bits: Int
  private let column: Int
  private let row: Int
  private let isRelease: Bool

  /// Reads `CSI < bits ; column ; row M`, or `m` for a release.
  init?(bytes: [UInt8], final: UInt8) {
    guard bytes.first == UInt8(ascii: "<"), [UInt8(ascii: "M"), UInt8(ascii: "m")].contains(final) else {
      return nil
    }
    let parts = bytes.dropFirst().split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ 1...5 ~= $0.count && $0.allSatisfy { 0x30...0x39 ~= $0 } })
    else {
      return nil
    }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    (bits, column, row) = (numbers[0], numbers[1], numbers[2])
    isRelease = final == UInt8(ascii: "m")
  }

  /// Reads the three bytes after ESC [ M, each 32 too high.
  init(old bytes: [UInt8]) {
    let numbers = bytes.map { Int($0) - 32 }
    (column, row) = (numbers[1], numbers[2])
    isRelease = numbers[0] >= 0 && numbers[0] & 0xC3 == 3
    bits = isRelease ? numbers[0] & ~3 : numbers[0]
  }

  /// What the mouse did; unknown for buttons and places that do not exist.
  var event: Event {
    guard column > 0, row > 0, let action else { return .unknown }
    return .mouse(Mouse(action, at: Position(row: row - 1, column: column - 1), modifiers))
  }

  private var action: Mouse.Action? {
    guard (0..<128).contains(bits) else { return nil }
    if bits & 64 != 0 { return [.wheelUp, .wheelDown, nil, nil][bits & 3] }
    let buttons: [Mouse.Button?] = [.left, .middle, .right, nil]
    guard let button = buttons[bits & 3] else { return nil }
    if isRelease { return .release(button) }
    return bits & 32 != 0 ? .drag(button) : .press(button)
  }

  private var modifiers: Key.Modifiers {
    var held: Key.Modifiers = []
    if bits & 4 != 0 { held.insert(.shift) }
    if bits & 8 != 0 { held.insert(.alt) }
    if bits & 16 != 0 { held.insert(.control) }
    return held
  }
}
