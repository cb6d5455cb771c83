/// What the mouse did, and where.
package struct Mouse: Hashable, Sendable {
  /// The part of the mouse that moved.
  package enum Action: Hashable, Sendable {
    case press(Button)
    case release(Button)
    /// Moved with a button down.
    case drag(Button)
    case wheelUp
    case wheelDown
  }

  /// A mouse button.
  package enum Button: Hashable, Sendable {
    case left, middle, right
  }

  package var action: Action
  package var position: Position
  package var modifiers: Key.Modifiers

  package init(_ action: Action, at position: Position, _ modifiers: Key.Modifiers = []) {
    self.action = action
    self.position = position
    self.modifiers = modifiers
  }
}
