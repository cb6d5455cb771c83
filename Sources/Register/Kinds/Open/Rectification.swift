/// One thing a branch is to put right (整改): issued and accepted by inspectors, above the branches.
package struct Rectification: Equatable, Sendable {
  package var id: String

  /// The number of the finding it follows from.
  package var finding: String

  /// The code of the branch.
  package var branch: String

  /// Who answers for it.
  package var owner: String
  package var measure: String
  package var due: Day
  package var issued: Day

  /// In the order in which they were given; the last one counts.
  package var verdicts: [Acceptance] = []
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(
    id: String, finding: String, branch: String, owner: String, measure: String, due: Day, issued: Day
  ) {
    self.id = id
    self.finding = finding
    self.branch = branch
    self.owner = owner
    self.measure = measure
    self.due = due
    self.issued = issued
  }
}

/// What a branch did about a rectification; kept in its own folder.
package struct Response: Equatable, Sendable {
  /// The number of the rectification.
  package var rectification: String
  package var by: String
  package var on: Day
  package var done: String
  package var evidence: [String] = []

  /// Whether it asks for acceptance (申请销账).
  package var isRequest = false
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(rectification: String, by: String, on: Day, done: String) {
    self.rectification = rectification
    self.by = by
    self.on = on
    self.done = done
  }
}
