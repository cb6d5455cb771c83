/// One line of a list: its cells for programs, its words for people.
struct Line: Sendable {
  var row: Row
  var words: String

  /// The words are those of `parts` that say something.
  init(_ row: Row, _ parts: String?...) {
    self.row = row
    words = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
