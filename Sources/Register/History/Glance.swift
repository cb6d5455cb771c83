/// That somebody looked at a personal number in full: whose, and where it stands.
package struct Glance: Hashable, Sendable {
  package var branch: String

  /// The year folder; nil for the branch's own files.
  package var year: Int?

  /// `members.rec`.
  package var fileName: String
  package var type: String

  /// The key fields of the record with their values.
  package var key: [Writing.Line]

  /// What was looked at, in words: `看了何秋实的手机全号`.
  package var summary: String

  package init(
    branch: String, year: Int?, fileName: String, type: String, key: [Writing.Line], summary: String
  ) {
    self.branch = branch
    self.year = year
    self.fileName = fileName
    self.type = type
    self.key = key
    self.summary = summary
  }
}
