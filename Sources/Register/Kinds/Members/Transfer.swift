/// One transfer of a member's affiliation (组织关系转接).
package struct Transfer: Equatable, Sendable {
  package enum Direction: String, CaseIterable, Sendable {
    case outward = "转出"
    case inward = "转入"
  }

  package var id: String
  package var member: Person
  package var direction: Direction
  package var sent: Day

  /// The organisation it goes to.
  package var destination: String?

  /// The day of the receipt (回执).
  package var received: Day?

  /// The number of the letter (介绍信).
  package var letter: String?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(id: String, member: Person, direction: Direction, sent: Day) {
    self.id = id
    self.member = member
    self.direction = direction
    self.sent = sent
  }
}
