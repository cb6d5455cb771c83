import Rec

/// What a record kind is made of: the descriptor that heads its files, and the words for its fields.
package struct Schema: Sendable {
  /// One field of the kind.
  package struct Field: Equatable, Sendable {
    package var name: String

    /// The word for it in Chinese and in English.
    package var label: String
    package var english: String
    package var isMandatory: Bool
    package var shape: Shape

    /// Whether its text stands in one line.
    package var isOneLine = false

    /// The regular expression that the whole text must match, where no shape says it.
    package var pattern: String?

    /// Whether a record may have several of it.
    package var isRepeated = false

    /// Whether names of members stand in it, a blank between two.
    package var holdsNames = false

    /// Whether its day or month usually lies ahead.
    package var liesAhead = false

    /// How to write it, in Chinese and in English; empty where the word for it says enough.
    package var hint = ""
    package var englishHint = ""
  }

  /// What may be written in a field.
  package enum Shape: Equatable, Sendable {
    case text
    case name
    case day
    case month
    case year
    case clock
    case yuan
    case number
    case decimal
    case code
    case range(ClosedRange<Int>)

    /// One of these words.
    case choice([String])
  }

  package let type: String

  /// What the kind is for, in one Chinese sentence.
  package let purpose: String

  /// The field that the descriptor says tells its records apart.
  package let key: String?

  /// All fields that together tell its records apart, in order; empty where nothing does.
  package let keys: [String]

  /// Where its book stands; nil for what is not kept in books.
  package let shelf: Shelf?
  package let fields: [Field]

  /// The descriptor exactly as it heads a file, with a final line end.
  package let heading: [UInt8]

  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

/// The record kinds of one file: `branch.rec` holds four.
package struct FileSchema: Sendable {
  /// The name of the files it describes: `members.rec`.
  package let fileName: String
  package let kinds: [Schema]

  /// The comment and the descriptors that a new file begins with.
  package let heading: [UInt8]

  /// Reads a schema file: descriptors, then `Field` records with the labels.
  package init(fileName: String, _ bytes: [UInt8]) {
    let file = RecFile(bytes)
    self.fileName = fileName
    let notes = Notes(file)
    let descriptors = file.records.filter { record in
      record.isDescriptor && !Notes.types.contains(file.typeDeclared(by: record) ?? "")
    }
    kinds = descriptors.map { Schema($0, in: file, notes) }
    let opening = descriptors.first.map { Array(bytes[..<$0.extent.lowerBound]) } ?? []
    heading = opening + kinds.map(\.heading).joined(separator: [10])
  }
}
