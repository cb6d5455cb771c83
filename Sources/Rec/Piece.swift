/// One place where the new file differs from the old one.
struct Piece {
  /// What it is; pieces at one place follow each other in this order.
  enum Kind: Int {
    case newField, followingRecord, appendedRecord, changedField, deletedRecord, deletedBlankLine
  }

  /// What stands between the text before and its own.
  enum Start {
    /// Nothing.
    case here
    /// A line end, if the file lacks the last one.
    case newLine
    /// A blank line.
    case blankLine
    /// A blank line, if there is none yet.
    case apart
  }

  let kind: Kind
  var start = Start.here

  /// The old bytes it takes the place of.
  let range: Range<Int>

  var text: [UInt8] = []
}
