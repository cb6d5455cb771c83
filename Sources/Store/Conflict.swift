/// One record that two people changed in ways that do not go together.
package struct Conflict: Hashable, Sendable {
  package enum Side: Hashable, Sendable {
    case mine
    case theirs
  }

  package enum Kind: Hashable, Sendable {
    /// Both changed the same fields.
    case edited
    /// Both added a record of this key; a new id for one keeps both.
    case added
    /// Mine deletes the record, theirs changed it.
    case deletedByMine
    /// Mine changes the record, theirs deleted it.
    case deletedByTheirs
  }

  /// One field both changed: its occurrences as people read them.
  package struct Field: Hashable, Sendable {
    /// `#` and `#end` are the comments at the start and the end of the record.
    package let name: String
    package let base: [String]
    package let mine: [String]
    package let theirs: [String]
  }

  package let key: RecordKey
  package let kind: Kind
  /// The record in each version with its comments; nil where it is not.
  package let base: [UInt8]?
  package let mine: [UInt8]?
  package let theirs: [UInt8]?
  /// The fields that differ, in the order of mine; empty when one side deleted the record.
  package let fields: [Field]
}

extension Conflict {
  /// What a person decided about a conflict.
  package enum Settlement: Hashable, Sendable {
    /// One side's whole record, or its deletion.
    case record(Side)
    /// One side for each field by name, and the fields one side alone changed from that side.
    case fields([String: Side])
  }
}

extension Conflict.Field {
  init(name: String, base: FieldList, mine: FieldList, theirs: FieldList) {
    let values = [base, mine, theirs].map { list in
      list[name].map { String(decoding: $0.value, as: UTF8.self) }
    }
    self.init(name: name, base: values[0], mine: values[1], theirs: values[2])
  }
}
