/// What became of an event that was offered to a field, a list or a form.
package enum Outcome: Hashable, Sendable {
  /// Not meant for this one; whoever is around it may use it.
  case ignored
  /// Taken, but there was nothing to do: ← at the beginning of a line.
  case still
  /// The caret or the selection moved.
  case moved
  /// What is being edited changed.
  case changed
}

/// What became of an event that was offered to a menu, a question or a palette.
package enum Choice<Answer: Hashable & Sendable>: Hashable, Sendable {
  /// Not meant for this one.
  case ignored
  /// Taken; nothing is chosen yet.
  case open
  case chosen(Answer)
  /// Chosen, but it cannot run now; the reason in words.
  case refused(String)
  /// Left with Esc.
  case cancelled
}
