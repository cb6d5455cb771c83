import Checkup
import Register
import Screens

extension PlainVisit {
  /// One branch: what is wrong, its sessions by months, its members, what falls due.
  mutating func visit(_ code: String) {
    while let book = book(code) {
      let found = checker.findings(in: book)
      let members = book.members(on: day)
      let items = [
        texts("plain.findings", ["count": "\(found.count)"]), texts("plain.months"),
        texts("plain.members", ["count": "\(members.count)"]), texts("plain.due"),
      ]
      switch talk.choose(book.branch?.name ?? code, items) {
      case 0: tell(found)
      case 1: chooseMonth(code)
      case 2: tell(members)
      case 3: tellDue([code])
      default: return
      }
    }
  }

  private func tell(_ findings: [Finding]) {
    for finding in findings {
      let severity = texts("severity.\(finding.severity.rawValue)")
      talk.say("\(severity)  \(finding.rule)  \(wording.advice(finding))")
    }
    talk.say(texts("plain.count", ["count": "\(findings.count)"]))
  }

  private func tell(_ members: [Member]) {
    for member in members {
      let standing = texts.word(member.isFull(on: day) ? "正式" : "预备")
      talk.say([member.name, standing, member.group].compactMap { $0 }.joined(separator: "  "))
    }
    talk.say(texts("plain.count", ["count": "\(members.count)"]))
  }

  /// The months that have sessions, the latest first.
  private mutating func chooseMonth(_ code: String) {
    let texts = texts
    while let book = book(code) {
      let months = Dictionary(grouping: book.meetings, by: \.date.month)
        .map { (month: $0.key, count: $0.value.count) }.sorted { $0.month > $1.month }
      let items = months.map { texts("plain.month", ["month": "\($0.month)", "count": "\($0.count)"]) }
      guard let place = talk.choose(texts("plain.which-month"), items) else { return }
      chooseSession(months[place].month, code)
    }
  }

  private mutating func chooseSession(_ month: Month, _ code: String) {
    let texts = texts
    while let book = book(code) {
      let sessions = book.meetings.filter { $0.date.month == month }
        .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
      guard let place = talk.choose(texts("plain.which-session"), sessions.map(texts.plain)) else { return }
      takeRoll(sessions[place].id, code)
    }
  }
}

extension Texts {
  /// A session in one line.
  fileprivate func plain(_ session: Meeting) -> String {
    let (kind, state) = (word(session.kind), word(session.state.rawValue))
    return [session.date.description, kind, session.title, state].joined(separator: "  ")
  }
}
