/// One change to a file. Records are named by their index in `records`, fields by name and occurrence.
package enum Splice: Sendable, Hashable {
  /// Gives another value to the field called so; to the `nth` one from 0, if there are several.
  case set(String, nth: Int = 0, of: Int, to: String)

  /// Inserts a field.
  case insert(NewField, into: Int, at: Place = .last)

  /// Removes the field called so; the `nth` one from 0, if there are several.
  case remove(String, nth: Int = 0, of: Int)

  /// Adds a record with these fields after a record, or at the end of the file.
  case add([NewField], after: Int? = nil)

  /// Adds a record as it was once written, comments above it included, after a record or at the end of the file.
  case put([UInt8], after: Int? = nil)

  /// Deletes a record and the comment lines directly above it.
  case delete(Int)

  /// Where in a record a field is inserted.
  package enum Place: Sendable, Hashable {
    /// Before all fields.
    case first
    /// After all fields.
    case last
    /// After the `nth` field called so, counted from 0; after the last of them if `nth` is nil.
    case after(String, nth: Int? = nil)
  }
}

extension RecFile {
  /// The splices that make `values` the values of all fields called `name` in the record at `record`.
  ///
  /// Fields that have their value already are not touched. Further ones go after the last of that name,
  /// or to `place` if the record has none.
  package func splices(
    giving name: String, _ values: [String], to record: Int, at place: Splice.Place = .last
  ) -> [Splice] {
    let old = self.values(name, in: records[record])
    let changed = zip(old, values).enumerated().filter { !$1.0.utf8.elementsEqual($1.1.utf8) }
    let insertions = values.dropFirst(old.count).map {
      Splice.insert(NewField(name, $0), into: record, at: old.isEmpty ? place : .after(name))
    }
    return changed.map { .set(name, nth: $0, of: record, to: $1.1) }
      + (old.indices.dropFirst(values.count)).map { .remove(name, nth: $0, of: record) }
      + insertions
  }
}
