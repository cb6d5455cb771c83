import Canvas
import Checkup
import Register

/// The numbers below a list: how many came, and what can be voted on with them.
struct RollCallCounts {
  private let tally: Marking.Tally
  private let kind: Meeting.Kind

  /// 应到 and voters as they are frozen with the session, where they are.
  private let expected: Int
  private let voters: Int
  private let texts: Texts

  init(_ sheet: RollCallSheet, _ texts: Texts) {
    tally = sheet.marking.tally
    kind = sheet.kind
    expected = sheet.marking.expected
    voters = sheet.marking.voters
    self.texts = texts
  }

  /// Draws two lines, or where there is only one the short form of both.
  func draw(on frame: inout Frame, in area: Rect) {
    frame.fill(area)
    let width = area.size.columns - 1
    if area.size.rows > 1 {
      put(persons, on: &frame, area.row, area)
      put(Line.first(of: votes, in: width), on: &frame, area.row + 1, area)
    } else {
      put(Line.first(of: compact, in: width), on: &frame, area.row, area)
    }
  }

  private func put(_ line: Line, on frame: inout Frame, _ row: Int, _ area: Rect) {
    var column = area.column + 1
    for part in line.parts {
      let room = max(0, area.columns.upperBound - column)
      column = frame.put(part.text.cut(to: room), row: row, column: column, style: part.style)
    }
  }

  /// Words in a row, some in a style of their own.
  private struct Line {
    var parts: [Styled] = []

    static func + (line: Line, part: Styled) -> Line { Line(parts: line.parts + [part]) }
    static func + (line: Line, text: String) -> Line { line + Styled(text) }

    /// The first that fits, or else the last.
    static func first(of lines: [Line], in width: Int) -> Line {
      lines.first { line in line.parts.reduce(0) { $0 + $1.text.cells } <= width } ?? lines.last ?? Line()
    }
  }
}

extension RollCallCounts {
  private var facts: [String: String] {
    [
      "expected": "\(tally.expected)", "attended": "\(tally.attended)", "leave": "\(tally[.leave])",
      "absent": "\(tally[.absent])", "open": "\(tally[.unmarked])", "observers": "\(tally[.observer])",
      "exempt": "\(tally[.exempt])", "voters": "\(voters)", "present": "\(tally.votersPresent)",
      "frozen": "\(expected)",
    ]
  }

  private func words(_ id: String) -> String { texts("roll.\(id)", facts) }

  /// 应到 and what it is made of; beside it a 应到 that was frozen differently, and those who are not expected.
  private var persons: Line {
    var line = Line() + words("count")
    if expected != tally.expected { line = line + "  " + Styled(words("frozen"), [.warning, .bold]) }
    let aside = [("observers", tally[.observer]), ("exempt", tally[.exempt])].filter { $0.1 > 0 }.map {
      words($0.0)
    }
    return aside.isEmpty ? line : line + "   | " + aside.joined(separator: " ")
  }

  /// What is voted on in a session of this kind; nil where no rule counts votes.
  private var quorum: Quorum? {
    switch kind {
    case .assembly: Quorum(.ordinary, voters: voters)
    case .committee: Quorum(.committee, voters: voters)
    case .group, .lecture, .themeDay, .organizationalLife, .appraisal, .other: nil
    }
  }

  /// Voters, whether they are enough, and what each kind of matter needs; the longest form first.
  private var votes: [Line] {
    guard let quorum else { return [Line() + words("voters")] }
    let isCommittee = quorum.ballot == .committee
    let counted =
      Line() + words(isCommittee ? "members" : "voters") + "  "
      + texts("roll.quorum", ["quorum": "\(quorum.leastPresent)"]) + " " + enough(quorum)
    let needs = needs(quorum)
    if isCommittee { return [counted + "   | " + texts("roll.need.committee", needs)] }
    let (ordinary, admission) = (texts("roll.need.ordinary", needs), texts("roll.need.admission", needs))
    let short = texts("roll.need.ordinary.short", needs) + " " + texts("roll.need.admission.short", needs)
    return [
      counted + "   | " + ordinary + "  " + admission + "  " + texts("roll.need.election", needs),
      counted + "   | " + ordinary + "  " + admission,
      counted + " | " + ordinary + "  " + admission,
      counted + " | " + short,
    ]
  }

  private func needs(_ quorum: Quorum) -> [String: String] {
    let present = tally.votersPresent
    let admission = Quorum(.admission, voters: voters)
    return [
      "for": "\(quorum.leastFor(present: present))", "present": "\(admission.leastPresent)",
      "admit": "\(admission.leastFor(present: present))",
      "elect": "\(Quorum(.election, voters: voters).leastPresent)",
    ]
  }

  /// Whether a vote counts; that does not yet mean that enough are there to carry anything.
  private func enough(_ quorum: Quorum, short: Bool = false) -> Styled {
    let present = tally.votersPresent
    let enough = short ? "enough.short" : "enough"
    if !quorum.isReached(by: present) { return Styled(words("\(enough).no"), [.warning, .bold]) }
    let canPass = present >= quorum.leastFor(present: present)
    return canPass
      ? Styled(words("\(enough).yes"), .good) : Styled(words("\(enough).barely"), [.warning, .bold])
  }

  /// The short form of both lines; the longest first.
  private var compact: [Line] {
    let parts = [("leave", tally[.leave]), ("absent", tally[.absent]), ("open", tally[.unmarked])]
    let persons = ([words("short")] + parts.filter { $0.1 > 0 }.map { words("short.\($0.0)") }).joined(
      separator: " ")
    let votes = Line() + persons + " | " + words("short.votes")
    guard let quorum else { return [votes, Line() + persons] }
    let least = texts("roll.short.quorum", ["quorum": "\(quorum.leastPresent)"])
    let enough = enough(quorum, short: true)
    return [votes + " " + least + " " + enough, votes + " " + enough, votes, Line() + persons]
  }
}
