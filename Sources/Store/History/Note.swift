package import Register

/// What the history says of a save besides the records it changed.
package struct Note: Sendable {
  /// The person, by register name.
  package let who: String

  /// Local wall-clock time, `2026-11-25 09:12`.
  package let when: String

  /// What was done, in the words of the person who did it.
  package let summary: String

  /// Why, where a reason was asked for.
  package let reason: String?
  package let origin: Edit.Origin

  /// What a new `history.rec` begins with.
  package let heading: [UInt8]

  /// Puts a note together; the clock and the heading are the caller's to know.
  package init(
    who: String, when: String, summary: String, reason: String? = nil, origin: Edit.Origin = .made,
    heading: [UInt8]
  ) {
    self.who = who
    self.when = when
    self.summary = summary
    self.reason = reason
    self.origin = origin
    self.heading = heading
  }
}
