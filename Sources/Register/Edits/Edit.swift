/// One thing a person did to the records of a branch or of a round of inspection: what to write, and nothing else.
///
/// It names records by their keys, not by their place, so it still fits a file that others changed meanwhile.
package struct Edit: Hashable, Sendable {
  /// What becomes of one record.
  package struct Change: Hashable, Sendable {
    /// The record kind, and the values of its key fields with blanks between.
    package var type: String
    package var key: String

    /// Which of the records that have that key, from 0: files written by hand may have several.
    package var occurrence: Int
    package var action: Action

    /// The fields whose values, joined by blanks, are `key`; none where they are the kind's own key fields.
    package var keyedBy: [String] = []

    /// What fields of the record must hold for the change to be made: it takes back what was written there.
    package var expected: [Field] = []

    /// Whether the record may have no other fields than those expected: it is to be removed whole.
    package var expectsNoMore = false

    package init(_ type: String, _ key: String, occurrence: Int = 0, _ action: Action) {
      self.type = type
      self.key = key
      self.occurrence = occurrence
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
    case restore([UInt8], at: Slot)
  }

  /// Where a record stands among those of its kind.
  package enum Slot: Hashable, Sendable {
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

  /// Whose folder the file lies in: one folder is one write right.
  package enum Place: Hashable, Sendable {
    /// A branch's own folder, or its folder of a year.
    case branch(String, year: Int?)
    /// A round of inspection (`inspections/<round>`).
    case round(String)
  }

  package var place: Place

  /// `meetings.rec`; from the folder of its place on: `sheets/ZB001.rec`.
  package var fileName: String
  package var changes: [Change]

  /// What was done, in the words of the person who did it: `单雨禾 记为缺席`.
  package var summary: String

  package var origin = Origin.made

  /// Why it was done, where a reason is asked for.
  package var reason: String?

  package init(branch: String, year: Int?, fileName: String, changes: [Change], summary: String) {
    self.init(at: .branch(branch, year: year), fileName: fileName, changes: changes, summary: summary)
  }

  package init(at place: Place, fileName: String, changes: [Change], summary: String) {
    self.place = place
    self.fileName = fileName
    self.changes = changes
    self.summary = summary
  }
}

extension Edit {
  /// The branch whose own records it changes; nil for those of a round.
  package var branch: String? { if case .branch(let code, _) = place { code } else { nil } }

  /// The year folder; nil for the files that belong to no year.
  package var year: Int? { if case .branch(_, let year) = place { year } else { nil } }

  /// The name of the schema that describes the file: all sheets of a round share one.
  package var schemaName: String { fileName.hasPrefix("sheets/") ? "sheets.rec" : fileName }
}
