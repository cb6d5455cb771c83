import Register

/// Words by which a session, or its minutes, tell what they are about; kept as data.
struct TellTales {
  /// Of an assembly that elects.
  let election: [String]

  /// Of what came before a life meeting, and of the problems it listed.
  let preparation: [String]
  let problems: [String]

  init(_ provision: Provision) {
    election = provision.words("election")
    preparation = provision.words("preparation")
    problems = provision.words("problems")
  }
}

extension Book {
  /// The words of the elements that the session's kind asks for and it has not (domain reference 7; our default):
  /// a decision on every item for a committee, an election's vote, the group of a group meeting, the lecturer of a
  /// lecture, the 年度 of the two yearly sessions, the preparation and the problems of a life meeting, and the result
  /// of an appraisal.
  func lackingOfKind(_ meeting: Meeting, _ tellTales: TellTales, on day: Day) -> [String] {
    switch meeting.kind {
    case .committee: lackingOfCommittee(meeting)
    case .assembly: elects(meeting, tellTales) && !hasElection(at: meeting) ? ["election"] : []
    case .lecture: meeting.lecturer == nil ? ["lecturer"] : []
    case .group: meeting.group == nil ? ["group"] : []
    case .organizationalLife: (meeting.year == nil ? ["year"] : []) + lackingOfLifeMeeting(meeting, tellTales)
    case .appraisal: (meeting.year == nil ? ["year"] : []) + lackingOfAppraisal(meeting, on: day)
    case .themeDay, .other: []
    }
  }

  /// A committee decides by resolutions and votes. One resolution may hold several lines, each a decision; a vote
  /// that is written as a resolution too counts twice, in the branch's favour.
  private func lackingOfCommittee(_ meeting: Meeting) -> [String] {
    let decisions =
      meeting.texts.resolutions.reduce(0) { $0 + $1.split(separator: "\n").count }
      + votes.count { $0.meeting == meeting.id }
    if decisions == 0 { return ["decision"] }
    return decisions < meeting.texts.agenda.count ? ["decisions"] : []
  }

  /// An assembly held on the day a term's committee was elected, whose title or agenda says so.
  private func elects(_ meeting: Meeting, _ tellTales: TellTales) -> Bool {
    terms.contains { $0.elected == meeting.date }
      && ([meeting.title] + meeting.texts.agenda).contains { $0.has(any: tellTales.election) }
  }

  private func hasElection(at meeting: Meeting) -> Bool {
    votes.contains { $0.meeting == meeting.id && $0.kind == .election }
  }

  /// What only the text can say, so that nothing is asked for where papers are attached.
  private func lackingOfLifeMeeting(_ meeting: Meeting, _ tellTales: TellTales) -> [String] {
    guard !meeting.hasAttachment, let minutes = meeting.texts.minutes else { return [] }
    let texts = [meeting.title, minutes] + meeting.texts.agenda + meeting.texts.resolutions
    return [("preparation", tellTales.preparation), ("problems", tellTales.problems)]
      .filter { _, words in !texts.contains { $0.has(any: words) } }.map { $0.0 }
  }

  private func lackingOfAppraisal(_ meeting: Meeting, on day: Day) -> [String] {
    let appraisal = records(Appraisal.self).first { appraisal in
      appraisal.date <= day && (appraisal.meeting == meeting.id || appraisal.year == meeting.year)
    }
    guard let appraisal else { return ["appraisal"] }
    guard !appraisal.isBroken else { return [] }
    var lacking: [String] = []
    if appraisal.issued == nil || appraisal.returned == nil { lacking.append("sheets") }
    if appraisal.grades.isEmpty { lacking.append("grades") }
    if appraisal.opinion == nil { lacking.append("opinion") }
    return lacking
  }
}
