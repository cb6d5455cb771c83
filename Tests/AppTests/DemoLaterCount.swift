import Register

@testable import App

/// The rules that are not certain, read as plainly: what a clean register must not have, and what was planted beyond.
struct DemoLaterCount {
  private let book: Book
  private let asOf: Day
  private var found: [Planted] = []

  init(_ files: [DemoFile], code: String, asOf: Day) {
    let sources = files.map { file in
      let parts = file.path.split(separator: "/")
      return Source(path: file.path, year: parts.count == 4 ? Int(parts[2]) : nil, bytes: file.bytes)
    }
    book = Book(code: code, sources: sources, years: Array(Set(sources.compactMap(\.year))))
    self.asOf = asOf
  }

  mutating func all() -> [Planted] {
    let held = book.meetings.filter { $0.state == .held }
    for meeting in held { countElements(meeting) }
    countStamps(held)
    countPlaces(held)
    countAbsences(held)
    for vote in book.votes { count(vote) }
    if book.branch?.form != .temporary { countDues() }
    for year in book.years where isFull(year) { countYear(year) }
    return found
  }

  private mutating func note(
    _ rule: String, _ state: Planted.State, period: Period? = nil, record: String? = nil,
    member: Person? = nil
  ) {
    found.append(
      Planted(
        rule: rule, state: state, branch: book.code, period: period?.description, record: record,
        member: member.map { book.names[$0] }))
  }

  private func isFull(_ year: Int) -> Bool { book.branch?.exists(throughout: .year(year)) ?? false }
}

extension DemoLaterCount {
  private mutating func countElements(_ meeting: Meeting) {
    let isComplete =
      meeting.start != nil && meeting.end != nil && meeting.location != nil && meeting.chair != nil
      && meeting.recorder != nil && meeting.expected != nil && !meeting.texts.agenda.isEmpty
      && (meeting.kind != .lecture || meeting.lecturer != nil)
      && (meeting.kind != .committee || meeting.texts.resolutions.count >= meeting.texts.agenda.count)
    if !isComplete, meeting.hasMinutes, !meeting.isBroken { note("MIN-2", .incomplete, record: meeting.id) }
    for leave in meeting.leaves where leave.reason.isEmpty || leave.approver.isEmpty {
      note("MIN-4", .incomplete, record: meeting.id, member: leave.person)
    }
  }

  private mutating func countStamps(_ held: [Meeting]) {
    let stamped = held.filter { $0.recorded != nil }
    for meeting in stamped {
      guard let stamp = meeting.recorded else { continue }
      let sameDay = stamped.filter { $0.recorded?.day == stamp.day }
      let close = sameDay.filter { abs(Int($0.recorded?.time.minutes ?? 0) - Int(stamp.time.minutes)) <= 30 }
      if stamp.day - meeting.date > 3 || sameDay.count > 5 || Set(close.map(\.date)).count >= 3 {
        note("MIN-7", .query, record: meeting.id)
      }
    }
  }

  private mutating func countPlaces(_ held: [Meeting]) {
    for (place, one) in held.enumerated() {
      for entry in one.entries where entry.mark.isAttendance {
        if let member = book.member(entry.person), !member.belongs(on: one.date) {
          note("MIN-8", .query, record: one.id, member: entry.person)
        }
      }
      if let chair = one.chair, one.people(.leave).contains(chair) { note("MIN-8", .query, record: one.id) }
      for other in held[(place + 1)...] where other.date == one.date { overlap(one, other) }
    }
  }

  private mutating func overlap(_ one: Meeting, _ other: Meeting) {
    guard let start = one.start, let end = one.end, let from = other.start, let to = other.end, start < to,
      from < end, one.gathering == nil || one.gathering != other.gathering
    else { return }
    let there = Set(other.entries.filter(\.mark.isAttendance).map { book.identity($0.person) })
    for entry in one.entries where entry.mark.isAttendance && there.contains(book.identity(entry.person)) {
      note("MIN-8", .query, member: book.identity(entry.person))
    }
  }

  /// Two sessions in a row missed without leave are the first step of the ladder, six months of them the last.
  private mutating func countAbsences(_ held: [Meeting]) {
    var rows: [Person: [(mark: Mark, month: Month)]] = [:]
    for meeting in held.sorted(by: { ($0.date, $0.start?.minutes ?? 0) < ($1.date, $1.start?.minutes ?? 0) })
    {
      for entry in meeting.entries where entry.mark.isExpected && entry.mark != .unmarked {
        rows[book.identity(entry.person), default: []].append((entry.mark, meeting.date.month))
      }
    }
    for (person, row) in rows
    where zip(row, row.dropFirst()).contains(where: { $0.mark == .absent && $1.mark == .absent }) {
      let months = Set(row.reversed().prefix { $0.mark == .absent }.map(\.month))
      note("ATT-1", months.count >= 6 ? .overdue : .dueSoon, member: person)
    }
  }
}

extension DemoLaterCount {
  private mutating func count(_ vote: Vote) {
    guard let meeting = book.meetings.first(where: { $0.id == vote.meeting }) else {
      return note("MIN-5", .violated, record: vote.id)
    }
    let there = meeting.entries.count {
      $0.mark.isAtMeeting && (book.member($0.person)?.hasVote(on: meeting.date) ?? false)
    }
    let cast = vote.votesFor + vote.against + vote.abstain + (vote.invalid ?? 0)
    let (voters, present, votesFor) = (vote.expected, vote.present, vote.votesFor + (vote.written ?? 0))
    let quorum = vote.kind == .ordinary ? 2 * present >= voters : 2 * present > voters
    let passes = quorum && 2 * votesFor > voters
    let isSound = cast <= present && voters <= meeting.voters ?? 0 && present <= there
    if !isSound || passes != (vote.result == .passed) { note("MIN-5", .violated, record: vote.id) }
  }

  private mutating func countDues() {
    for year in book.years {
      let last = min(Month(year, 12).last, asOf)
      for member in book.members where member.from <= last && member.to ?? last >= Month(year, 1).first {
        if !book.assessments.contains(where: { $0.member == member.person && $0.from.year == year }) {
          note(
            "DUE-1", asOf > Month(year, 1).last ? .overdue : .dueSoon, period: .year(year),
            member: member.person)
        }
      }
    }
    for assessment in book.assessments where !isRight(assessment) {
      note("DUE-2", .violated, period: .month(assessment.from), member: assessment.member)
    }
    for month in book.dues {
      for payment in month.paid where payment.on.month - month.month > 6 {
        note("DUE-5", .overdue, period: .month(month.month), member: payment.person)
      }
    }
  }

  /// Rates of 中组发〔2008〕3号 art. 1-6.
  private func isRight(_ assessment: Assessment) -> Bool {
    let base = assessment.base?.fen ?? 0
    let steps: [(limit: Int, permille: Int)] =
      assessment.duesClass == .retired
      ? [(500_000, 5), (.max, 10)] : [(300_000, 5), (500_000, 10), (1_000_000, 15), (.max, 20)]
    switch assessment.duesClass {
    case .student, .noIncome: return assessment.monthly.fen == 20
    case .farmer: return 20...100 ~= assessment.monthly.fen
    case .relieved: return true
    default:
      let permille = steps.first { base <= $0.limit }?.permille ?? 0
      return assessment.monthly.fen == (base * permille + 500) / 1000
    }
  }
}

extension DemoLaterCount {
  private mutating func countYear(_ year: Int) {
    guard asOf >= Month(year, 10).first else { return }
    let state: Planted.State = year < asOf.year ? .overdue : .dueSoon
    let kinds = book.meetings.filter { $0.year == year && $0.state == .held && $0.date <= asOf }.map(\.kind)
    if !kinds.contains(.organizationalLife) { note("MTG-6", state, period: .year(year)) }
    if !kinds.contains(.appraisal) { note("MTG-7", state, period: .year(year)) }
    if !isEveryoneTalkedTo(year) { note("MTG-8", state, period: .year(year)) }
  }

  /// Every pair of officers, every member with an officer, every member with one who is none.
  private func isEveryoneTalkedTo(_ year: Int) -> Bool {
    let last = min(Month(year, 12).last, asOf)
    let pairs = Set(
      book.talks.filter { $0.date.year == year }.flatMap { [[$0.from, $0.with], [$0.with, $0.from]] })
    let secretaries = book.posts(on: last).filter { $0.office == .secretary }.map(\.holder)
    let officers = book.hasCommittee(on: last) ? book.officers(on: last) : Set(secretaries)
    let members = book.members(on: last).map(\.person)
    let others = members.filter { !officers.contains($0) }
    let officersMet = officers.allSatisfy { one in
      officers.allSatisfy { $0 == one || pairs.contains([one, $0]) }
    }
    return officersMet
      && others.allSatisfy { one in officers.contains { pairs.contains([one, $0]) } }
      && (others.count < 2 || others.allSatisfy { one in others.contains { pairs.contains([one, $0]) } })
  }
}
