import Register

/// Times that people rarely meet at: a start between midnight and five, an end not after the start, more than eight
/// hours, minutes of more than four hundred characters for each minute of the session. Our default; open questions.
extension RecordsPossible {
  func oddTimes(in book: Book, on day: Day) -> [Finding] {
    var findings: [Finding] = []
    for index in book.meetings.indices where book.meetings[index].isOver(on: day) {
      guard let start = book.meetings[index].start.map({ Int($0.minutes) }) else { continue }
      let length = book.meetings[index].end.map { Int($0.minutes) - start }
      if let sentence = oddity(start, length, book.meetings[index].minutesSize) {
        findings.append(odd(sentence, book.meetings[index], length ?? 0, in: book))
      }
    }
    return findings
  }

  /// - Parameter size: the bytes of the minutes; a Chinese character is three of them.
  private func oddity(_ start: Int, _ length: Int?, _ size: Int) -> String? {
    if let length, length <= 0 { return "query-end" }
    if start < provision.number("night") { return "query-night" }
    guard let length else { return nil }
    if length > provision.number("longest") { return "query-long" }
    return size / 3 > provision.number("pace") * length ? "query-fast" : nil
  }

  private func odd(_ sentence: String, _ meeting: Meeting, _ length: Int, in book: Book) -> Finding {
    var finding = book.finding(provision, .query, sentence, at: meeting.place)
    finding.record = meeting.id
    finding.facts = meeting.facts.merging([
      "start": meeting.start?.description ?? "", "end": meeting.end?.description ?? "",
      "minutes": "\(length)", "characters": "\(meeting.minutesSize / 3)",
    ]) { $1 }
    return finding
  }
}
