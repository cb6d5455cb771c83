/// Something in the files of a draw that does not follow from the rest.
package struct DrawFailure: Hashable, Sendable {
  /// The checks, in the order in which they are made and reported.
  package enum Check: String, Hashable, Sendable, CaseIterable {
    /// The name of the algorithm.
    case algorithm
    /// Lines, fields and values that can be read.
    case reading
    /// The rules for texts that are hashed.
    case text
    /// `frame.rec` against what was posted outside, and against the value in `draw.rec`.
    case posted
    /// The list against its roster-1 value.
    case roster
    case exclusions, count, gap
    /// Labels and their order, in the frame and in the values.
    case sources
    /// Frozen before each source was known, drawn after.
    case committed
    case nonce, seed, tickets
    /// The branches that must be visited.
    case must
    case shares
    /// Order, branch and kind of every pick.
    case picks
    case recusals
    /// Branches for each inspector, and inspectors for each branch.
    case load
    case assignment
    /// The promised date of the reveal.
    case reveal
    /// Gaps in the numbers of rounds, and numbers used twice.
    case numbers
    /// A voiding without a reason.
    case voiding
    /// What an extension must leave out, and what it must not share.
    case extending
    /// The files against the register's history, and `draw.rec` against its own `Check` fields.
    case history
  }

  /// Where the failing value stands.
  package enum File: String, Hashable, Sendable {
    case frame = "frame.rec"
    case draw = "draw.rec"
    /// The copy of the frame that was posted outside.
    case posted
  }

  /// What follows about a list that is not the one its value was made of, when no other copy is at hand.
  package enum Suspects: Hashable, Sendable {
    /// The tickets of these branches differ: their identifier, stratum or weight was changed.
    case branches([String])
    /// No ticket differs: a name, the round of a last visit, or a weight that left the smallest slip as it was.
    case nameOrLast
  }

  /// The check that failed, and the file that holds the recorded value.
  package var check: Check
  package var file: File

  /// The kind of record and its key, as `Entry ZB017`; empty if it is about the file.
  package var record: String

  /// Empty if it is about the whole record or file.
  package var field: String

  /// The value in the file; empty if it has none.
  package var recorded: String

  /// The value that follows from the rest; empty if there should be none, or none can be named.
  package var recomputed: String

  /// Counted from 1, where it is known.
  package var line: Int?

  /// More about a value that could not be taken.
  package var reason: DrawRefusal.Reason?

  /// Whose line was changed, as far as the tickets tell.
  package var suspects: Suspects?

  init(
    _ check: Check, _ file: File, record: String = "", field: String = "", recorded: String,
    recomputed: String, line: Int? = nil,
  ) {
    self.check = check
    self.file = file
    self.record = record
    self.field = field
    self.recorded = recorded
    self.recomputed = recomputed
    self.line = line
  }
}

extension DrawFailure {
  /// The failure a refusal amounts to once the files are final.
  init(_ refusal: DrawRefusal, in file: File) {
    self.init(
      Check(refusal), file, record: refusal.record, field: refusal.field, recorded: refusal.value,
      recomputed: refusal.expected, line: refusal.line)
    reason = refusal.reason
  }
}

extension DrawFailure.Check {
  fileprivate init(_ refusal: DrawRefusal) {
    let kind = refusal.record.split(separator: " ").first.map(String.init) ?? ""
    switch (refusal.reason, kind, refusal.field) {
    case (.text, _, _): self = .text
    case (_, _, "Algorithm"): self = .algorithm
    case (_, "Void", _): self = .voiding
    case (_, _, "Check"): self = .history
    // A line is known: the file was being read.
    case _ where refusal.line != nil: self = .reading
    case (_, "Draw", "Count"), (_, "Draw", "Limit"), (_, "Draw", "Batch"): self = .count
    case (_, "Draw", "Gap"): self = .gap
    case (_, "Draw", "Per"), (_, "Draw", "Cap"): self = .load
    case (_, "Draw", "Number"): self = .numbers
    case (_, "Draw", "RevealBy"): self = .reveal
    case (_, "Draw", "Commit"), (_, "Result", "Nonce"): self = .nonce
    case (_, "Entry", _), (_, _, "Entry"): self = .roster
    case (_, "Source", "Due"), (.notYetKnown, _, _): self = .committed
    case (_, "Source", _), (_, "Value", _), (_, _, "Source"): self = .sources
    case (_, "Exclusion", _): self = .exclusions
    case (_, "Recusal", _), (.ownBranch, _, _): self = .recusals
    case (_, "Inspector", _): self = .assignment
    default: self = .reading
    }
  }
}

extension DrawRefusal {
  /// What should stand in place of the value, where that can be named.
  fileprivate var expected: String {
    switch reason {
    case .shouldBe(let value): value
    case .notAfterFreezing(let at): "> \(at)"
    case .notYetKnown(let until): ">= \(until)"
    case .notInRange(let range): "\(range.lowerBound)-\(range.upperBound)"
    default: ""
    }
  }
}
