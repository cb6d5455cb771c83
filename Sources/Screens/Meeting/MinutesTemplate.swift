import Register

/// What the minutes of a session begin as: all that the record knows already under the headings its kind needs
/// (domain section 7), with gaps for what was said.
struct MinutesTemplate {
  private let meeting: Meeting
  private let book: Book
  private let world: World

  init(_ meeting: Meeting, _ book: Book, _ world: World) {
    self.meeting = meeting
    self.book = book
    self.world = world
  }

  private var texts: Texts { world.texts }

  var text: String {
    let sections = MinutesTemplate.sections(of: meeting.kind, hasVotes: !votes.isEmpty)
    let bodies = zip(sections, numbers).map { section, number in
      [texts("minutes.heading", ["number": number, "title": texts("minutes.section.\(section.rawValue)")])]
        + lines(section)
    }
    let parts = [head] + bodies + [[texts("minutes.signatures")]]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// The headings, in their order.
  enum Section: String {
    case agenda, reports, discussion, items, decisions, votes, speeches, lecture, questions, theme, form,
      content
    case followUp = "follow-up"
    case preparation
    case selfCriticism = "self-criticism"
    case criticism, problems
    case selfAppraisal = "self-appraisal"
    case mutualAppraisal = "mutual-appraisal"
    case sheets, opinions, closing
  }

  private static func sections(of kind: Meeting.Kind, hasVotes: Bool) -> [Section] {
    let votes: [Section] = hasVotes ? [.votes] : []
    return switch kind {
    case .assembly: [.agenda, .reports, .discussion, .decisions] + votes + [.closing]
    case .committee: [.agenda, .items] + votes + [.closing]
    case .group: [.agenda, .speeches] + votes + [.closing]
    case .lecture: [.lecture, .content, .questions, .closing]
    case .themeDay: [.theme, .form, .content, .followUp] + votes + [.closing]
    case .organizationalLife: [.preparation, .selfCriticism, .criticism, .problems, .closing]
    case .appraisal: [.selfAppraisal, .mutualAppraisal, .sheets, .opinions] + votes + [.closing]
    case .other: [.agenda, .discussion, .decisions] + votes + [.closing]
    }
  }

  private var agenda: [String] { meeting.texts.agenda }
  private var numbers: [String] { texts("minutes.numbers").split(separator: " ").map(String.init) }
  private var votes: [Vote] { book.votes.filter { $0.meeting == meeting.id } }
}

extension MinutesTemplate {
  /// When, where and who.
  private var head: [String] {
    let day = meeting.date
    let date = texts(
      "minutes.date", ["year": "\(day.year)", "month": "\(day.month.ofYear)", "day": "\(day.dayOfMonth)"])
    let times = [meeting.start, meeting.end].map { $0?.description ?? "" }
    let time = times == ["", ""] ? date : "\(date) \(times.joined(separator: "-"))"
    return [
      line("title", meeting.title), line("time", time), line("place", meeting.location ?? ""),
      line("chair", name(meeting.chair)), line("recorder", name(meeting.recorder)), line("counts", counts),
    ] + absences
  }

  private var counts: String {
    let came = Mark.allCases.filter(\.isAttendance).reduce(0) { $0 + meeting.people($1).count }
    func part(_ mark: Mark, _ id: String) -> String {
      let count = meeting.people(mark).count
      return count == 0 ? "" : texts("minutes.count.\(id)", ["count": "\(count)"])
    }
    let expected = meeting.expected.map(String.init) ?? ""
    return texts("minutes.count", ["expected": expected, "came": "\(came)"])
      + part(.leave, "leave") + part(.absent, "absent") + part(.unmarked, "unmarked")
      + part(.exempt, "exempt")
  }

  /// Who was not there and why, and who sat in.
  private var absences: [String] {
    let leaves = meeting.leaves.map { leave in
      let facts = ["name": name(leave.person), "reason": leave.reason, "who": leave.approver]
      if leave.reason.isEmpty { return name(leave.person) }
      return texts(leave.approver.isEmpty ? "minutes.leave" : "minutes.leave-allowed", facts)
    }
    return [("leave", leaves), ("absent", names(.absent)), ("observers", names(.observer))]
      .filter { !$0.1.isEmpty }.map { line($0.0, texts.list($0.1)) }
  }

  private func names(_ mark: Mark) -> [String] { meeting.people(mark).map(name) }
  private func name(_ person: Person?) -> String { person.map { book.names[$0] } ?? "" }
  private func line(_ id: String, _ value: String) -> String { texts("minutes.line.\(id)", ["value": value]) }
}

extension MinutesTemplate {
  private func lines(_ section: Section) -> [String] {
    switch section {
    case .agenda, .theme: numbered(agenda)
    case .items: agenda.isEmpty && meeting.texts.resolutions.isEmpty ? [""] : items
    case .reports: agenda.isEmpty ? [""] : agenda.map { texts("minutes.on", ["item": $0]) }
    case .decisions: numbered(meeting.texts.resolutions)
    case .votes: votes.map(vote)
    case .lecture: [texts("minutes.ask.lecture", ["lecturer": meeting.lecturer ?? "", "length": length])]
    case .selfCriticism: speakers
    case .sheets: [texts("minutes.ask.sheets")]
    case .preparation: [texts("minutes.ask.preparation")]
    case .problems: [texts("minutes.ask.problems")]
    case .closing: [texts("minutes.ask.closing", ["end": meeting.end?.description ?? ""])]
    default: [""]
    }
  }

  private func numbered(_ lines: [String]) -> [String] {
    lines.isEmpty ? [""] : lines.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  /// Each item with what was said and decided; where resolutions do not match the items, they stand below them all.
  private var items: [String] {
    let decided = meeting.texts.resolutions
    let isApart = !decided.isEmpty && decided.count != agenda.count
    let lines = agenda.indices.flatMap { place in
      let decision = decided.indices.contains(place) ? decided[place] : ""
      return [
        texts("minutes.item", ["number": "\(place + 1)", "item": agenda[place]]), texts("minutes.discussed"),
      ] + (isApart ? [] : [texts("minutes.decision", ["text": decision])])
    }
    return lines + (isApart ? decided.map { texts("minutes.decision", ["text": $0]) } : [])
  }

  /// Everybody who took part has a line, since each speaks.
  private var speakers: [String] {
    let names = meeting.entries.filter { $0.mark.isAttendance }.map { name($0.person) }
    return names.isEmpty ? [""] : names.map { texts("minutes.speaker", ["name": $0]) }
  }

  private var length: String {
    guard let start = meeting.start, let end = meeting.end, end > start else { return "" }
    return texts("minutes.minutes", ["count": "\(end.minutes - start.minutes)"])
  }

  private func vote(_ vote: Vote) -> String {
    let facts = [
      "matter": vote.matter, "expected": "\(vote.expected)", "present": "\(vote.present)",
      "for": "\(vote.votesFor)", "against": "\(vote.against)", "abstain": "\(vote.abstain)",
      "result": world.word(vote.result.rawValue),
    ]
    let invalid = vote.invalid.map { texts("minutes.vote.invalid", ["count": "\($0)"]) } ?? ""
    let written = vote.written.map { texts("minutes.vote.written", ["count": "\($0)"]) } ?? ""
    return texts("minutes.vote", facts.merging(["invalid": invalid, "written": written]) { $1 })
  }
}
