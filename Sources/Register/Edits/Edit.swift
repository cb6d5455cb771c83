/// One thing a person did to a branch's records: what to write, and nothing else.
///
/// It names records by their keys, not by their place, so it still fits a file that others changed meanwhile.
package struct Edit: Hashable, Sendable {
  /// What becomes of one record.
  package struct Change: Hashable, Sendable {
    /// The record kind, and the value of its key field.
    package var type: String
    package var key: String
    package var action: Action

    /// The fields whose values, joined by blanks, are `key`; none where it is the value of the kind's own key field.
    package var keyedBy: [String] = []

    /// What fields of the record must hold for the change to be made: it takes back what was written there.
    package var expected: [Field] = []

    /// Whether the record may have no other fields than those expected: it is to be removed whole.
    package var expectsNoMore = false

    package init(_ type: String, _ key: String, _ action: Action) {
      self.type = type
      self.key = key
      self.action = action
    }
  }

  package enum Action: Hashable, Sendable {
    /// A new record with these fields, in the order they will stand.
    case add([Writing.Line])
    /// For each field named, all its values; an empty list takes the field away. Other fields stay as they are.
    case set([Field])
    case remove
    /// A removed record as it was written, comments above it included, where it stood.
    case restore([UInt8], at: Place)
  }

  /// Where a record stands among those of its kind.
  package enum Place: Hashable, Sendable {
    case first
    case last
    /// Below the record of that key; at the end where that is gone.
    case after(String)
  }

  /// How an edit came about.
  package enum Origin: Hashable, Sendable {
    case made
    /// It takes back the step of that number.
    case undo(String)
    /// It does again what the step of that number took back.
    case redo(String)
  }

  /// A field, and all its values in order.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var values: [String]

    package init(_ name: String, _ values: [String]) {
      self.name = name
      self.values = values
    }
  }

  package var branch: String

  /// The year folder; nil for the files that belong to no year.
  package var year: Int?

  /// `meetings.rec`
  package var fileName: String
  package var changes: [Change]

  /// What was done, in the words of the person who did it: `单雨禾 记为缺席`.
  package var summary: String

  package var origin = Origin.made

  /// Why it was done, where a reason is asked for.
  package var reason: String?

  package init(branch: String, year: Int?, fileName: String, changes: [Change], summary: String) {
    self.branch = branch
    self.year = year
    self.fileName = fileName
    self.changes = changes
    self.summary = summary
  }
}
