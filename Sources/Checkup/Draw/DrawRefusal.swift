/// Why a draw cannot be made, or a file of one cannot be taken: what a person needs to put it right.
package struct DrawRefusal: Error, Hashable, Sendable {
  /// What is wrong with the value.
  package enum Reason: Hashable, Sendable {
    case text(TextRule)
    /// Not a number in plain decimal digits, without sign or leading zero.
    case notANumber
    case notInRange(ClosedRange<Int>)
    /// Not a time written `2026-11-21 16:05`.
    case notATime
    /// Not 64 lower-case hexadecimal digits.
    case notAChecksum
    /// Not 32 lower-case hexadecimal digits.
    case notANonce
    case notOneOf([String])
    /// The same value stands in an earlier record, where each must be different.
    case repeated
    /// A field the record must have, or a kind of record the file must have.
    case missing
    /// A field, record or value nobody asked for.
    case unexpected
    /// A line that is not rec, or a record of no kind.
    case notRec
    /// Another value follows from the rest of the frame; this is it.
    case shouldBe(String)
    /// A name or branch that stands nowhere in the lists.
    case unknown
    /// Both in the list and excluded from it.
    case listedAndExcluded
    /// Last visited in the round being drawn or a later one.
    case notBefore(round: Int)
    /// The inspector's own branch, without a recusal.
    case ownBranch(String)
    /// The frame was not frozen before the time at which a source becomes known.
    case notAfterFreezing(at: String)
    /// The draw was made before a source was known.
    case notYetKnown(until: String)
    /// More than the limit, in percent of the list.
    case aboveLimit(percent: Int, of: Int)
    /// A branch drawn in that round and not excluded from the round that extends it.
    case drawnBefore(in: String)
    /// A stage that is over: the draw was revealed or is void.
    case closed
  }

  /// The kind of record and its key, as `Entry ZB017`; empty where there is none.
  package var record: String

  package var field: String

  /// The value as it stands; empty if it is missing.
  package var value: String
  package var reason: Reason

  /// The line of the file, counted from 1; nil for something that was never in a file.
  package var line: Int?

  package init(_ field: String, _ value: String, _ reason: Reason, record: String = "", line: Int? = nil) {
    self.record = record
    self.field = field
    self.value = value
    self.reason = reason
    self.line = line
  }
}
