import Canvas
import Checkup
import Register

/// The numbers below a list: how many came, and what can be voted on with them.
struct RollCallCounts {
  private let tally: RollCallTally
  private let kind: Meeting.Kind

  /// 应到 and voters as they are frozen with the session, where they are.
  private let expected: Int
  private let voters: Int
  private let texts: Texts

  init(_ sheet: RollCallSheet, _ texts: Texts) {
    tally = RollCallTally(sheet.rows)
    kind = sheet.kind
    expected = sheet.heading.expected ?? tally.expected
    voters = sheet.heading.voters ?? tally.voters
    self.texts = texts
  }

  /// Draws two lines, or where there is only one the short form of both.
  func draw(on frame: inout Frame, in area: Rect) {
    frame.fill(area)
    guard area.size.rows > 1 else {
      put(compact(width: area.size.columns - 2), on: &frame, area.row, area)
      return
    }
    put(persons, on: &frame, area.row, area)
    put(votes(width: area.size.columns - 2), on: &frame, area.row + 1, area)
  }

  private func put(_ parts: [Styled], on frame: inout Frame, _ row: Int, _ area: Rect) {
    var column = area.column + 1
    for part in parts {
      let room = max(0, area.columns.upperBound - 1 - column)
      column = frame.put(part.text.cut(to: room), row: row, column: column, style: part.style)
    }
  }
}

extension RollCallCounts {
  private var facts: [String: String] {
    [
      "expected": "\(tally.expected)", "attended": "\(tally.attended)", "leave": "\(tally.leave)",
      "absent": "\(tally.absent)", "open": "\(tally.unmarked)", "observers": "\(tally.observers)",
      "exempt": "\(tally.exempt)", "voters": "\(voters)", "present": "\(tally.votersPresent)",
    ]
  }

  /// 应到 and what it is made of; beside it those who are not expected, and a 应到 that was frozen differently.
  private var persons: [Styled] {
    var parts = [Styled(texts("roll.count", facts))]
    if expected != tally.expected {
      parts.append(Styled(texts("roll.count.frozen", ["frozen": "\(expected)"]), [.warning, .bold]))
    }
    let aside = [("roll.count.observers", tally.observers), ("roll.count.exempt", tally.exempt)]
      .filter { $0.1 > 0 }.map { texts($0.0, facts) }
    if !aside.isEmpty { parts.append(Styled("   | " + aside.joined(separator: " "), .faint)) }
    return parts
  }

  /// What is voted on in a session of this kind; nil where no rule counts votes.
  private var quorum: Quorum? {
    switch kind {
    case .assembly: Quorum(.ordinary, voters: voters)
    case .committee: Quorum(.committee, voters: voters)
    case .group, .lecture, .themeDay, .organizationalLife, .appraisal, .other: nil
    }
  }

  private func votes(width: Int) -> [Styled] {
    guard let quorum else { return [Styled(texts("roll.votes", facts))] }
    let isCommittee = quorum.ballot == .committee
    let admission = Quorum(.admission, voters: voters)
    let election = Quorum(.election, voters: voters)
    let more = facts.merging([
      "quorum": "\(quorum.leastPresent)", "for": "\(quorum.leastFor(present: tally.votersPresent))",
      "admission": "\(admission.leastPresent)", "admit": "\(admission.leastFor(present: tally.votersPresent))",
      "election": "\(election.leastPresent)",
    ]) { $1 }
    let parts = [
      Styled(texts(isCommittee ? "roll.votes.committee" : "roll.votes.assembly", more)), enough(quorum),
      Styled(texts(isCommittee ? "roll.votes.needs-committee" : "roll.votes.needs", more)),
    ]
    let whole = isCommittee ? parts : parts + [Styled(texts("roll.votes.election", more))]
    return whole.reduce(0) { $0 + $1.text.cells } <= width ? whole : parts
  }

  /// Whether a vote counts; 够 does not yet mean that enough are there to carry anything.
  private func enough(_ quorum: Quorum) -> Styled {
    let present = tally.votersPresent
    guard quorum.isReached(by: present) else { return Styled(texts("roll.enough.no"), [.warning, .bold]) }
    guard present >= quorum.leastFor(present: present) else {
      return Styled(texts("roll.enough.barely"), [.warning, .bold])
    }
    return Styled(texts("roll.enough"), [.good, .bold])
  }

  /// The longest short form that fits.
  private func compact(width: Int) -> [Styled] {
    let parts = [("leave", tally.leave), ("absent", tally.absent), ("open", tally.unmarked)]
    let persons = texts("roll.short", facts)
      + parts.filter { $0.1 > 0 }.map { texts("roll.short.\($0.0)", facts) }.joined()
    let votes = texts("roll.short.votes", facts)
    let least = quorum.map { texts("roll.short.quorum", ["quorum": "\($0.leastPresent)"]) } ?? ""
    let enough = quorum.map { enough($0) } ?? Styled("")
    let forms = [
      [Styled(persons + " | " + votes + least), enough], [Styled(persons + " | " + votes), enough], [Styled(persons)],
    ]
    return forms.first { form in form.reduce(0) { $0 + $1.text.cells } <= width } ?? forms[forms.count - 1]
  }
}
