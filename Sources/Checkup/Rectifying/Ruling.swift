package import Register

/// Ruling on something put right: accepting it, returning it, posting it.
package struct Ruling: Sendable {
  /// Why the ruling cannot be given.
  package enum Refusal: Hashable, Sendable {
    /// Only someone other than the owner accepts (domain reference, section 11; FIX-1).
    case isOwner(String)
    /// Whoever asked for acceptance does not accept.
    case isRequester(String)
    /// Nobody asked for acceptance.
    case notRequested
    case isAccepted
    /// It is returned without a reason.
    case noReason
    /// It is to be posted as put right, and is not accepted.
    case notAccepted
    /// A name is one word in the files.
    case notAName(String)
  }

  package let rectification: Rectification
  package let progress: Progress

  private let book: Book

  /// - Parameter book: the branch's, which knows who is who and what was answered.
  package init(_ rectification: Rectification, in book: Book, on day: Day) {
    self.rectification = rectification
    self.book = book
    progress = Progress(rectification, book.records(), on: day)
  }

  /// Why `person` cannot rule on it so; nothing if they can.
  package func refusals(_ ruling: Acceptance.Ruling, by person: String, reason: String) -> [Refusal] {
    if progress.stage == .accepted { return [.isAccepted] }
    var refusals: [Refusal] = progress.stage == .requested ? [] : [.notRequested]
    if book.isSame(person, rectification.owner) { refusals.append(.isOwner(person)) }
    if progress.requesters.contains(where: { book.isSame(person, $0) }) {
      refusals.append(.isRequester(person))
    }
    if !person.isName { refusals.append(.notAName(person)) }
    if ruling == .returned, reason.allSatisfy(\.isWhitespace) { refusals.append(.noReason) }
    return refusals
  }

  /// Why it cannot be posted so; nothing if it can.
  package func refusals(posting result: Notice.Result) -> [Refusal] {
    result == .done && progress.stage != .accepted ? [.notAccepted] : []
  }
}

extension String {
  /// Whether it can stand among the words of a line as one name.
  package var isName: Bool { !isEmpty && !contains(where: \.isWhitespace) }
}
