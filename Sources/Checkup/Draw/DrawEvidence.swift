/// What somebody who verifies a draw has at hand beside its two files.
package struct DrawEvidence: Sendable {
  /// The SHA-256 of `frame.rec` as it was posted outside.
  package var posted: Checksum?

  /// The bytes of the frame as they were handed outside.
  package var postedFrame: [UInt8]?

  /// The bytes of the result as they were handed outside; what was added below it since is no difference.
  package var postedDraw: [UInt8]?

  /// The values of the two files that the register's history keeps.
  package var frameInHistory: Checksum?
  package var drawInHistory: Checksum?

  /// The files of the other rounds of the register, in any order; nil if they are not at hand.
  package var others: [Round]?

  /// The time now, for the promised date of a reveal; nil leaves that out.
  package var now: Moment?

  package init() {}

  /// The files of another round.
  package struct Round: Sendable {
    package var frame: [UInt8]

    /// Nil before it was drawn.
    package var draw: [UInt8]?

    package init(frame: [UInt8], draw: [UInt8]?) {
      self.frame = frame
      self.draw = draw
    }
  }
}
