/// What is pressed for a command: a key, or a typed letter outside fields.
package enum Chord: Hashable, Sendable {
  case key(Key)
  case letter(Character)

  /// What an event is as a command; nil for hanzi and everything that is no key.
  ///
  /// A full-width letter is its ASCII twin, since input methods send those.
  package init?(_ event: Event) {
    switch event.halfWidth {
    case .key(let key): self = .key(key)
    case .text(let character) where character.isASCII: self = .letter(character)
    default: return nil
    }
  }

  /// A key without anything held down.
  package static func key(_ code: Key.Code) -> Chord { .key(Key(code)) }

  /// F1 to F12.
  package static func function(_ number: Int) -> Chord { .key(Key(.function(number))) }
}

extension Chord: CustomStringConvertible {
  /// As it is written on the screen: `F9`, `Ctrl-S`, `Shift-Tab`, `PgUp`, `Space`, `j`.
  package var description: String {
    switch self {
    case .key(let key): key.name
    case .letter(" "): "Space"
    case .letter(let character): String(character)
    }
  }
}

extension Key {
  fileprivate var name: String {
    let held: [(Modifiers, String)] = [(.control, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-")]
    return held.filter { modifiers.contains($0.0) }.map(\.1).joined() + code.name
  }
}

extension Key.Code {
  fileprivate var name: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-" + character.uppercased()
    }
  }
}
