package import Checkup
package import Register

/// A document to be written to a file of the person's own.
package struct Export: Equatable, Sendable {
  /// What the document looks like.
  package enum Format: String, CaseIterable, Sendable {
    case html
    case text = "txt"
  }

  package let kind: PaperKind

  /// The branch's code.
  package let branch: String

  /// The number of the session or of the rectification, of a document about one.
  package let record: String?

  /// The round of inspection, of a document about one.
  package let round: String?

  /// The month and the year of documents about one.
  package let month: Month
  package let year: Int
  package let format: Format

  /// As it was typed; a relative one begins in the folder the program was started in.
  package let path: String

  /// The day that counts as today.
  package let day: Day
}
