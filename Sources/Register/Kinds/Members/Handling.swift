/// One step of losing touch with a member or of handling one (失联与组织处置).
package struct Handling: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case lost = "失联"
    case suspended = "停止党籍"
    case correction = "限期改正"
    case persuadedWithdrawal = "劝退"
    case removed = "除名"
  }

  package var id: String
  package var member: Person
  package var kind: Kind

  /// The day it began; for lost contact the day of the last one.
  package var from: Day

  /// The day by which it is to end.
  package var until: Day?

  /// The day it ended: found again, corrected, carried out.
  package var closed: Day?

  /// The number or day of the approval.
  package var approval: String?
  package var note: String?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(id: String, member: Person, kind: Kind, from: Day) {
    self.id = id
    self.member = member
    self.kind = kind
    self.from = from
  }

  /// Whether it had begun and not ended, as far as was known on `day`.
  package func isOpen(on day: Day) -> Bool { from <= day && closed.map { day < $0 } ?? true }
}
