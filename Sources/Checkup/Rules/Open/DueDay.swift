import Register

/// Something to be done by a day: it draws near, it passed, or it was done too late.
struct DueDay {
  let due: Day

  /// The day it was done; nil while it is not.
  let done: Day?

  /// Which sentences of a rule say so.
  struct Sentences {
    var soon = Finding.State.dueSoon.rawValue
    var past = Finding.State.overdue.rawValue

    /// Done, but late.
    var late: String
  }

  /// The finding that `make` begins, with days and facts; nil if it was done in time or is not near. The last day is
  /// still in time, and what was done too late stays late by the same number of days.
  func finding(
    on day: Day, near: Int, _ sentences: Sentences, _ make: (Finding.State, String) -> Finding
  ) -> Finding? {
    if let done, done <= day {
      guard done > due else { return nil }
      return filled(make(.overdue, sentences.late), done - due, ["done": done.description])
    }
    if day > due { return filled(make(.overdue, sentences.past), day - due) }
    return day >= due - near ? filled(make(.dueSoon, sentences.soon), day - due) : nil
  }

  private func filled(_ finding: Finding, _ days: Int, _ facts: [String: String] = [:]) -> Finding {
    var finding = finding
    finding.days = days
    let said = ["due": due.description, "days": "\(days)", "left": "\(-days)"]
    finding.facts.merge(said.merging(facts) { $1 }) { $1 }
    return finding
  }
}
