/// A way to go through a list.
package enum Motion: Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last
  /// Three rows, as the wheel turns; the selection stays unless it would leave the view.
  case wheelUp, wheelDown

  /// What an event means in a list outside fields; j k g G and their full-width twins go too.
  package init?(_ event: Event) {
    switch event.halfWidth {
    case .key(let key) where key.modifiers.isEmpty: self.init(key.code)
    case .text("j"): self = .down
    case .text("k"): self = .up
    case .text("g"): self = .first
    case .text("G"): self = .last
    case .mouse(let mouse) where mouse.action == .wheelUp: self = .wheelUp
    case .mouse(let mouse) where mouse.action == .wheelDown: self = .wheelDown
    default: return nil
    }
  }

  /// What a key means in a list, fields around it or not.
  package init?(_ code: Key.Code) {
    switch code {
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = .first
    case .end: self = .last
    default: return nil
    }
  }
}
