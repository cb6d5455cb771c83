/// Turns a terminal's bytes into events.
///
/// Keeps what is incomplete between calls, so the events are the same however the bytes are split. Time
/// is the caller's: when `waits` is not nil and nothing arrives for as long as it says, it calls `timeOut`.
package struct Decoder: Hashable, Sendable {
  /// What only a pause can tell apart from the beginning of something longer.
  package enum Wait: Hashable, Sendable {
    /// An ESC by itself: the Esc key after 30 ms.
    case escape
    /// A paste or a sequence without its end: given up after 2 s.
    case end
  }

  enum State: Hashable {
    case ground
    case escape
    /// After ESC [.
    case control
    /// After ESC O.
    case shift
    /// After ESC [ [, where the Linux console puts F1 to F5.
    case console
    /// After ESC [ M, where old terminals put three bytes of mouse.
    case oldMouse
    /// Inside an OSC or DCS string; the last byte was ESC or was not.
    case string(escape: Bool)
    case paste
  }

  /// Whether `CSI r;c R` is an answer that was asked for; else it is a key. Unset by the answer.
  package var awaitsCursor = false

  var state = State.ground
  /// The bytes of the sequence so far, without its beginning.
  var collected: [UInt8] = []
  var scalars = ScalarReader()
  var encoding = EncodingWatch()
  var pasted = Pasted()
  var found: [Event] = []

  package init() {}

  /// What to wait for before `timeOut` may be called, if anything.
  package var waits: Wait? {
    switch state {
    case .ground: nil
    case .escape: .escape
    default: .end
    }
  }

  /// The events that `bytes` complete.
  package mutating func events(from bytes: some Sequence<UInt8>) -> [Event] {
    for byte in bytes { read(byte) }
    return taken()
  }

  /// The events that follow from nothing having arrived for as long as `waits` asks.
  package mutating func timeOut() -> [Event] {
    switch state {
    case .ground: break
    case .escape: leave(with: .key(Key(.escape)))
    case .paste: endPaste()
    default: leave(with: .unknown)
    }
    return taken()
  }

  private mutating func taken() -> [Event] {
    defer { found = [] }
    return found
  }
}
