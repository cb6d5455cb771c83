import Rec

/// What someone ruled on work done: accepted, or returned to be done again.
package struct Acceptance: Hashable, Sendable {
  package enum Ruling: String, CaseIterable, Sendable {
    case accepted = "已验收"
    case returned = "退回"
  }

  package var ruling: Ruling

  /// Who ruled; anyone, not only members of the branch.
  package var by: String
  package var on: Day

  /// Why it was returned; empty where nothing was written.
  package var reason: String

  package init(_ ruling: Ruling, by: String, on: Day, reason: String = "") {
    self.ruling = ruling
    self.by = by
    self.on = on
    self.reason = reason
  }
}

extension Reading {
  /// A line `已验收|退回 by on [reason]`.
  mutating func acceptance(_ field: RecFile.Field) -> Acceptance? {
    let words = words(field, most: 4)
    if words.count >= 3, let ruling = Acceptance.Ruling(rawValue: words[0]), let day = Day(words[2]) {
      return Acceptance(ruling, by: words[1], on: day, reason: words.count > 3 ? words[3] : "")
    }
    note(field, .notShaped("已验收|退回 name yyyy-mm-dd [reason]"))
    return nil
  }
}

extension Acceptance {
  /// As the files write it.
  var written: String { line(ruling.rawValue, by, on.description, reason) }
}
