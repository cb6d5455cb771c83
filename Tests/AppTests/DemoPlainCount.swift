import Rec
import Register

@testable import App

/// What a plain reading of a branch's files finds, rule by rule as format 5.1 words them.
///
/// Written apart from both the generator and the checker, as slow and as literal as may be: it is there to show that
/// what the generator says it planted is what stands in the files.
struct DemoPlainCount {
  private let book: Book
  private let files: [DemoFile]
  private let asOf: Day
  private let settings: [RuleSetting]
  private let branch: Branch
  private var found: [Planted] = []

  init?(_ files: [DemoFile], code: String, settings: [RuleSetting], asOf: Day) {
    let sources = files.map { file in
      let parts = file.path.split(separator: "/")
      return Source(path: file.path, year: parts.count == 4 ? Int(parts[2]) : nil, bytes: file.bytes)
    }
    self.files = files
    self.asOf = asOf
    self.settings = settings.filter { $0.branch == nil || $0.branch == code }
    book = Book(code: code, sources: sources, years: Array(Set(sources.compactMap(\.year))))
    guard let branch = book.branch else { return nil }
    self.branch = branch
  }

  /// Everything found, in no order.
  mutating func all() -> [Planted] {
    countFiles()
    countMisreads()
    countOrganisation()
    countTerm()
    countDuties()
    countMinutes()
    countMarks()
    countDues()
    countNames()
    countKeys()
    countYears()
    return found
  }

  private mutating func note(
    _ rule: String, _ state: Planted.State, unit: String? = nil, period: Period? = nil, record: String? = nil,
    member: String? = nil
  ) {
    if let period, isWaived(rule, "\(period)") { return }
    found.append(
      Planted(
        rule: rule, state: state, branch: book.code, unit: unit, period: period?.description, record: record,
        member: member))
  }

  private func isWaived(_ rule: String, _ period: String) -> Bool {
    settings.contains {
      $0.rule == rule && $0.until ?? asOf >= asOf && ($0.isOff || $0.waives == period)
    }
  }

  private func name(_ person: Person) -> String { book.names[person] }
}

extension DemoPlainCount {
  private mutating func countFiles() {
    for problem in files.flatMap({ RecFile($0.bytes).problems }) {
      note(problem.isError ? "FILE-1" : "FILE-2", .violated)
    }
  }

  private mutating func countMisreads() {
    for misread in book.misreads {
      let file = RecFile(files[files.firstIndex { $0.path == book.path(of: misread.place) } ?? 0].bytes)
      let record = file.records.last { $0.line <= Int(misread.place.line) }
      let isDay = misread.reason == .notADay
      note(
        isDay ? "REF-3" : "FILE-1", .violated,
        record: isDay ? record.flatMap { file.value("Id", in: $0) } : nil)
    }
  }

  private mutating func countOrganisation() {
    guard branch.exists(on: asOf) else { return }
    let members = book.members.filter { $0.from <= asOf && $0.to ?? asOf >= asOf }
    let full = members.count { $0.full.map { $0 <= asOf } ?? false }
    if full <= 3 { note("ORG-1", full == 3 ? .dueSoon : .violated) }
    if members.count > 50 || branch.form == .joint && branch.units ?? 0 > 5 {
      note("ORG-2", .violated)
    } else if members.count >= 45 {
      note("ORG-2", .dueSoon)
    }
    let officers = Set(book.posts.filter { $0.from <= asOf && $0.to ?? asOf >= asOf }.map { name($0.holder) })
    if full >= 7, officers.count < 3 || officers.count > 7 { note("ORG-3", .violated) }
  }

  private mutating func countTerm() {
    guard branch.exists(on: asOf), branch.form != .temporary else { return }
    guard let term = book.terms.max(by: { $0.elected < $1.elected }) else { return note("ORG-4", .missing) }
    let planned = term.elected.adding(months: 12 * term.years)
    let end = term.approval == nil ? planned : term.extended ?? planned
    if end > planned.adding(months: 12) {
      note("ORG-4", .violated)
    } else if asOf > end {
      note("ORG-4", .overdue)
    } else if asOf >= end.adding(months: -6) {
      note("ORG-4", .dueSoon)
    }
  }
}

extension DemoPlainCount {
  private var firstDay: Day { Month(book.years.min() ?? asOf.year, 1).first }

  /// The periods of that length that are judged, up to the one that contains the as-of day.
  private func periods(_ length: Period.Length) -> [Period] {
    var period = length.around(firstDay)
    var all: [Period] = []
    while period.first <= asOf {
      let isDissolved = branch.dissolved.map { $0 <= period.last } ?? false
      if branch.founded <= period.first, !isDissolved { all.append(period) }
      period = period.next
    }
    return all
  }

  private mutating func countDuties() {
    for month in periods(.month) {
      let twentyFirst = month.first.month.day(21)
      let theme = month.first.month.day(branch.themeDay ?? 21) - 7
      judge("MTG-4", .themeDay, month, opens: max(month.first, theme))
      if hasCommittee(throughout: month) { judge("MTG-2", .committee, month, opens: twentyFirst) }
      for group in book.groups where group.from <= month.first && group.to ?? month.last >= month.last {
        judge("MTG-3", .group, month, opens: twentyFirst, group: group.name)
      }
    }
    for quarter in periods(.quarter) {
      judge("MTG-1", .assembly, quarter, opens: quarter.last - 29)
      judge("MTG-5", .lecture, quarter, opens: quarter.last - 29)
    }
  }

  private mutating func judge(
    _ rule: String, _ kind: Meeting.Kind, _ period: Period, opens: Day, group: String? = nil
  ) {
    let isDone = book.meetings.contains {
      $0.kind == kind && $0.state == .held && period.contains($0.date) && $0.date <= asOf
        && (group == nil || $0.group == group)
    }
    if isDone { return }
    if period.last < asOf {
      note(rule, .overdue, unit: group, period: period)
    } else if opens <= asOf {
      note(rule, .dueSoon, unit: group, period: period)
    }
  }

  /// Three or more persons in office on every day, as far as the period has gone.
  private func hasCommittee(throughout period: Period) -> Bool {
    var day = period.first
    while day <= min(period.last, asOf) {
      let officers = Set(book.posts.filter { $0.from <= day && $0.to ?? day >= day }.map(\.holder))
      if officers.count < 3 { return false }
      day = day + 1
    }
    return true
  }
}

extension DemoPlainCount {
  private mutating func countMinutes() {
    for meeting in book.meetings {
      let age = asOf - meeting.date
      let isHeld = meeting.state == .held && !meeting.hasMinutes
      let isSigned = meeting.state == .planned && !meeting.entries.isEmpty && age > 0
      guard isHeld || isSigned, age >= 1 else { continue }
      note("MIN-1", age <= 3 ? .dueSoon : .missing, record: meeting.id)
    }
  }

  private mutating func countMarks() {
    for meeting in book.meetings {
      var marks: [Person: Set<Mark>] = [:]
      for entry in meeting.entries { marks[book.identity(entry.person), default: []].insert(entry.mark) }
      let persons = marks.values.count { $0.contains { $0.isExpected } }
      if let expected = meeting.expected, expected != persons { note("MIN-3", .violated, record: meeting.id) }
      for (person, several) in marks where several.count > 1 {
        note("MIN-3", .violated, record: meeting.id, member: name(person))
      }
    }
  }
}

extension DemoPlainCount {
  private mutating func countDues() {
    guard branch.form != .temporary else { return }
    for period in periods(.month) {
      let month = period.first.month
      let records = book.dues.filter { $0.month == month }
      let relieved = Set(records.flatMap(\.exempt).map { book.identity($0.person) })
      let paid = Dictionary(grouping: records.flatMap(\.paid).filter { $0.on <= asOf }) {
        book.identity($0.person)
      }
      for member in book.members
      where member.from <= month.last && member.to ?? month.last >= month.last
        && !relieved.contains(member.person)
      {
        judge(member, month, paid[member.person] ?? [])
      }
    }
  }

  private mutating func judge(_ member: Member, _ month: Month, _ payments: [DuesMonth.Payment]) {
    guard payments.isEmpty else { return judgeAmount(member, month, payments) }
    let end = member.quarterly == nil ? month.last : month.quarter.last
    if end < asOf {
      note("DUE-3", .overdue, period: .month(month), member: member.name)
    } else if end - 5 <= asOf {
      note("DUE-3", .dueSoon, period: .month(month), member: member.name)
    }
  }

  private mutating func judgeAmount(_ member: Member, _ month: Month, _ payments: [DuesMonth.Payment]) {
    guard month.last < asOf else { return }
    let assessed = book.assessments.filter {
      book.identity($0.member) == member.person && $0.from.year == month.year && $0.from <= month
    }
    guard let latest = assessed.max(by: { $0.from < $1.from }) else { return }
    let paid = payments.reduce(Money.zero) { $0 + $1.amount }
    if paid < latest.monthly { note("DUE-3", .incomplete, period: .month(month), member: member.name) }
  }
}

extension DemoPlainCount {
  private mutating func countNames() {
    for meeting in book.meetings {
      resolve(meeting.entries.filter { $0.mark != .observer }.map(\.person), in: meeting.id)
    }
    for month in book.dues {
      resolve(month.paid.map(\.person) + month.exempt.map(\.person), in: "\(month.month)")
    }
    for talk in book.talks { resolve([talk.from, talk.with], in: talk.id) }
    for training in book.trainings { resolve(training.attended, in: training.id) }
    for assessment in book.assessments { resolve([assessment.member], in: "\(assessment.from)") }
    resolve(book.posts.map(\.holder) + book.groups.map(\.leader), in: "branch.rec")
    let groups = Set(book.groups.map(\.name))
    for member in book.members {
      if let group = member.group, !groups.contains(group) {
        note("REF-1", .violated, record: member.name, member: group)
      }
    }
    let sessions = Set(book.meetings.map(\.id))
    for (record, meeting) in book.votes.map({ ($0.id, $0.meeting) })
      + book.plan.map({ ($0.id, $0.meeting ?? "") })
    where !meeting.isEmpty && !sessions.contains(meeting) {
      note("REF-1", .violated, record: record, member: meeting)
    }
  }

  private mutating func resolve(_ people: [Person], in record: String) {
    for person in Set(people) where !book.isKnown(person) {
      note("REF-1", .violated, record: record, member: name(person))
    }
  }

  private mutating func countKeys() {
    countRepeats(book.members.map(\.name))
    countRepeats(book.terms.map { "\($0.elected)" })
    countRepeats(book.dues.map { "\($0.month)" })
    for year in book.years {
      countRepeats(meetings(filedUnder: year).map(\.id))
      countRepeats(book.talks.filter { $0.date.year == year }.map(\.id))
      countRepeats(book.trainings.filter { $0.date.year == year }.map(\.id))
      countRepeats(book.plan.filter { $0.month.year == year }.map(\.id))
    }
    countRepeats(book.votes.map(\.id))
    countRepeats(book.posts.map { "\($0.office) \(name($0.holder)) \($0.from)" })
    countRepeats(book.assessments.map { "\(name($0.member)) \($0.from)" })
  }

  private func meetings(filedUnder year: Int) -> [Meeting] {
    book.meetings.filter { book.leaves[Int($0.place.file)].year == year }
  }

  private mutating func countRepeats(_ keys: [String]) {
    var seen: Set<String> = []
    for key in keys where !seen.insert(key).inserted { note("REF-2", .violated, record: key) }
  }

  private mutating func countYears() {
    for year in book.years {
      for meeting in meetings(filedUnder: year) where meeting.date.year != year {
        note("REF-3", .violated, record: meeting.id)
      }
    }
  }
}
