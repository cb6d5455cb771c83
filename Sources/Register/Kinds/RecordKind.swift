package import Rec

/// A kind of record that a register keeps.
package protocol RecordKind: Sendable {
  /// The word after `%rec:` in the files.
  static var type: String { get }

  /// Where the record was read.
  var place: Place { get }

  /// Reads a record; nil if it lacks what nothing can be said of it without. What was amiss is noted in `reading`.
  init?(_ record: RecFile.Record, _ reading: inout Reading)

  /// Writes every field that holds something, in the order of the schema.
  func write(to record: inout Writing)
}
