/// One record that two people changed in ways that do not go together.
package struct Conflict: Hashable, Sendable {
  /// Whose edit.
  package enum Side: Hashable, Sendable {
    case mine
    case theirs
  }

  /// How the two changes clash.
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
    /// Before either edit.
    package let base: [String]
    /// In the edit being saved.
    package let mine: [String]
    /// In the file as another left it.
    package let theirs: [String]
  }

  /// The record.
  package let key: RecordKey
  /// The clash.
  package let kind: Kind
  /// The record with its comments before either edit; nil where it was not.
  package let base: [UInt8]?
  /// The record in the edit being saved; nil when that deletes it.
  package let mine: [UInt8]?
  /// The record in the file as another left it; nil when that deleted it.
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
