/// One entry of the list of duties (责任清单): a goal, whose it is and by when, and its closing (销账).
package struct Duty: Equatable, Sendable {
  package var id: String
  package var goal: String

  /// Who answers for it.
  package var owner: String
  package var due: Day

  /// The day it was posted for all to see (晒账).
  package var posted: Day?

  /// When closing was asked for, and by whom (申请销账).
  package var requested: Day?
  package var requester: String?
  package var evidence: [String] = []

  /// In the order in which they were given; the last one counts.
  package var verdicts: [Acceptance] = []

  /// Why it was closed after its day.
  package var lateReason: String?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(id: String, goal: String, owner: String, due: Day) {
    self.id = id
    self.goal = goal
    self.owner = owner
    self.due = due
  }
}
