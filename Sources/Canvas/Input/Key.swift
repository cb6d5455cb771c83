/// A key that is not text, with what was held down.
package struct Key: Hashable, Sendable {
  /// The key itself.
  package enum Code: Hashable, Sendable {
    case up, down, left, right
    case home, end, pageUp, pageDown
    case enter, escape, tab, backTab
    case backspace, delete, insert
    /// F1 is `function(1)`.
    case function(Int)
    /// Ctrl and a lower-case letter or one of `@ [ \ ] ^ _`: Ctrl-S is `control("s")`.
    case control(Character)
  }

  /// Keys held down with another; terminals report them for arrows and function keys only.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }
}
