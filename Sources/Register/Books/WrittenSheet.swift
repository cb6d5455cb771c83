/// A branch's sheet with all that stands in its file.
package struct WrittenSheet: Equatable, Sendable {
  /// The name of the round's folder.
  package let round: String
  package var sheet: Sheet
  package var items: [SheetItem]
  package var findings: [SheetFinding]
  package var sessions: [SheetSession]

  package init(
    round: String, sheet: Sheet, items: [SheetItem] = [], findings: [SheetFinding] = [],
    sessions: [SheetSession] = []
  ) {
    self.round = round
    self.sheet = sheet
    self.items = items
    self.findings = findings
    self.sessions = sessions
  }
}
