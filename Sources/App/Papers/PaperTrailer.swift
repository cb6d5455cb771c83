import Checkup
import Register

/// What every document ends with: who made it, when, from which register, of what, and how much it shows.
struct PaperTrailer {
  let person: String
  let moment: (day: Day, time: WallTime)

  /// The day as of which the register was looked at.
  let day: Day

  /// The register's title and code.
  let register: String

  /// What was asked for.
  let filter: String

  /// Why telephone numbers are whole; nil if they are not.
  let reason: String?

  /// The paper with the trailer, and with personal numbers hidden unless there is a reason to show them.
  func added(to paper: Paper) -> Paper {
    var whole = reason == nil ? paper.mapped { Masking.numbers(in: $0) } : paper
    whole.take(
      Paper([
        "who": person, "when": "\(moment.day) \(moment.time)", "register": register, "filter": filter,
        "full": reason ?? "", "today": day.inChinese,
      ]))
    return whole
  }
}

extension Directory {
  /// What the register is called in documents.
  var shownTitle: String { cover.map { "\($0.title)（\($0.code)）" } ?? "" }
}
