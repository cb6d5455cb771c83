import Register

extension PlainVisit {
  /// Who came to a session: a person by number, then the mark by number; each mark is saved at once.
  mutating func takeRoll(_ id: String, _ code: String) {
    let texts = texts
    while let book = book(code), let meeting = book.meetings.first(where: { $0.id == id }) {
      if let obstacle = meeting.attendanceObstacle {
        let facts = ["path": book.path(of: meeting.place), "line": "\(meeting.place.line)", "id": id]
        talk.say(texts(obstacle.text, facts))
        return
      }
      var marking = Marking(meeting, in: book)
      let people = marking.entries
      let items = people.map { "\($0.name)  \(texts("mark.\($0.mark.rawValue)"))" }
      guard let place = talk.choose(meeting.title, items + [texts("plain.rest")]) else { return }
      if place == people.count {
        marking.markRest(.present)
      } else {
        give(people[place], to: &marking)
      }
      save(marking, meeting)
    }
  }

  /// The marks that can be given here, by the roll call's numbers.
  private static let marks: [Mark] = [.present, .leave, .absent, .late, .remote, .elsewhere, .unmarked]

  private func give(_ entry: Marking.Entry, to marking: inout Marking) {
    let texts = texts
    let items = Self.marks.map { texts("mark.\($0.rawValue)") }
    guard let place = talk.choose(entry.name, items) else { return }
    let mark = Self.marks[place]
    guard mark == .leave else { return marking.mark(entry.person, mark) }
    let reason = talk.ask(texts("plain.reason"))
    let approver = reason.isEmpty ? "" : talk.ask(texts("plain.approver"))
    marking.mark(
      entry.person, mark, reason: reason.isEmpty ? nil : reason, approver: approver.isEmpty ? nil : approver)
  }

  private mutating func save(_ marking: Marking, _ meeting: Meeting) {
    let report = AttendanceReport(marking, meeting, texts)
    guard let edit = marking.edit(summary: report.summary, today: day) else {
      return talk.say(texts("attend.unchanged"))
    }
    for line in report.lines(edit) { talk.say(line) }
    save(edit)
  }
}

extension Meeting {
  /// Why nobody's attendance can be taken, as a text's id and the status to exit with; nil if it can.
  var attendanceObstacle: (text: String, exit: Int32)? {
    if isBroken { return ("attend.broken", 3) }
    if state == .cancelled { return ("attend.cancelled", 1) }
    return finalised == nil ? nil : ("attend.finalised", 1)
  }
}
