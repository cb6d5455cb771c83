import Register

/// A resolution that named a day, which is past, and says nothing of what came of it. Our default; an open question.
///
/// The day is read where it is written as `11月30日前` or `2026-11-30前`; what came of it is noted in the resolution
/// itself, with one of the words kept with the rule (已办, 已落实 and so on).
extension RecordsPossible {
  func unfollowed(in book: Book, on day: Day) -> [Finding] {
    let notes = provision.words("notes")
    var findings: [Finding] = []
    for index in book.meetings.indices where book.meetings[index].isOver(on: day) {
      var open: [Day] = []
      for resolution in book.meetings[index].texts.resolutions {
        guard let due = Deadlines.named(in: resolution, since: book.meetings[index].date), due < day,
          !resolution.has(any: notes)
        else { continue }
        open.append(due)
      }
      guard let first = open.min() else { continue }
      var finding = book.finding(provision, .query, "query-follow", at: book.meetings[index].place)
      finding.record = book.meetings[index].id
      finding.days = day - first
      finding.facts = book.meetings[index].facts.merging([
        "count": "\(open.count)", "due": first.description, "days": "\(day - first)",
      ]) { $1 }
      findings.append(finding)
    }
    return findings
  }
}

/// Days by which something is to be done, as resolutions name them.
enum Deadlines {
  /// The first day in `text` that `前` follows; a month and day without a year are the next such day from `since` on.
  static func named(in text: String, since: Day) -> Day? {
    // Most resolutions name no day at all.
    guard text.has(any: ["前"]) else { return nil }
    let signs = Array(text.unicodeScalars)
    for place in signs.indices where signs[place] == "前" {
      guard let day = day(before: place, in: signs, since: since), day >= since else { continue }
      return day
    }
    return nil
  }

  private static func day(before end: Int, in signs: [Unicode.Scalar], since: Day) -> Day? {
    var place = end
    if place > 0, signs[place - 1] == "之" || signs[place - 1] == "以" { place -= 1 }
    if place > 0, signs[place - 1] == "日" || signs[place - 1] == "号" {
      place -= 1
      guard let dayOfMonth = number(before: &place, in: signs), place > 0, signs[place - 1] == "月" else {
        return nil
      }
      place -= 1
      guard let month = number(before: &place, in: signs), 1...12 ~= month else { return nil }
      if let day = Day(since.year, month, dayOfMonth), day >= since { return day }
      return Day(since.year + 1, month, dayOfMonth)
    }
    guard place >= 10 else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: signs[place - 10..<place])
    return Day(text)
  }

  /// The digits that end before `place`, which moves in front of them.
  private static func number(before place: inout Int, in signs: [Unicode.Scalar]) -> Int? {
    let end = place
    while place > 0, "0"..."9" ~= signs[place - 1] { place -= 1 }
    guard 1...2 ~= end - place else { return nil }
    return signs[place..<end].reduce(0) { $0 * 10 + Int($1.value) - 48 }
  }
}
