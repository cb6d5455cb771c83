import Canvas

/// The shape of a document: text with places for what a `Paper` says.
///
///     {{name}}  {{name:12}}  {{name:>12}}     a field; in so many cells of text, at the left or at the right
///     {{#rows}} … {{/rows}}                   once for each row of a table; a row's own fields come first
///     {{?name}} … {{/name}}                   only if the field or the table holds something
///     {{^name}} … {{/name}}                   only if it does not
///     {{>other}}                              another template of the same format
///     {{! a remark }}
///
/// A tag never goes over a line's end. A line with nothing but such a tag, a field left out, leaves no line behind.
struct Template {
  /// What is wrong with a template, and where.
  struct Flaw: Error, Equatable {
    enum Reason: Equatable {
      case notText
      case unclosedTag
      case badTag(String)
      case unclosedSection(String)
      case strayEnd(String)
      case noTemplate(String)
      /// Templates that take in each other.
      case loop(String)
      case noField(String)
      case noTable(String)
    }

    let path: String

    /// Counted from 1.
    let line: Int
    let reason: Reason
  }

  /// When a section is there.
  enum Condition: Equatable {
    case eachRow, filled, empty
  }

  indirect enum Piece: Equatable {
    case text(String)
    case field(String, Width?, line: Int)
    case section(String, Condition, [Piece], line: Int)
    case other(String, line: Int)
  }

  /// How many cells a field takes at least.
  struct Width: Equatable {
    let cells: Int
    let isRight: Bool
  }

  /// As it would be typed.
  let path: String
  let pieces: [Piece]

  init(path: String, _ bytes: [UInt8]) throws(Flaw) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Flaw(path: path, line: 1, reason: .notText)
    }
    var reader = TemplateReader(path: path, text)
    self.path = path
    pieces = try reader.pieces()
  }
}
