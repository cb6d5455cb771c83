import Register

/// Rolls more alike than chance makes them: the same people missing without a reason again and again, or nobody missing
/// for half a year although someone was known to be ill or away. Our default; open questions.
///
/// Judged by the year, over sessions of the whole branch. The chance that N people each come with the branch's own rate
/// p is (p^k + (1-p)^k)^N for the same absences k times, times the ways of choosing k of the year's sessions, and p^(N k)
/// for a full house k times. People are taken as independent, which couples and shifts are not. Approved leave explains
/// an absence and is left out of both. Rolls of eight or fewer are never asked about.
extension RecordsPossible {
  func uniformAttendance(in book: Book, on day: Day) -> [Finding] {
    let rolls = book.meetings.indices.filter {
      book.meetings[$0].isOfAll && book.meetings[$0].isOver(on: day)
    }.map { RollShape(book.meetings[$0], index: $0) }
    guard rolls.count > 1 else { return [] }
    let byYear = Dictionary(grouping: rolls) { $0.day.year }
    return byYear.keys.sorted().compactMap { year in
      let ofYear = byYear[year, default: []].sorted { $0.day < $1.day }
      return fullHouse(ofYear, AttendanceRate(rolls), in: book)
        ?? sameAbsences(ofYear, AttendanceRate(ofYear), in: book)
    }
  }

  private func sameAbsences(_ rolls: [RollShape], _ rate: AttendanceRate, in book: Book) -> Finding? {
    let alike = Dictionary(
      grouping: rolls.filter { $0.absent > 0 && $0.counted >= provision.number("people") },
      by: \.absences)
    var rarest: (rolls: [RollShape], chance: Double)?
    for (_, group) in alike where group.count > 1 {
      let chance =
        rate.same(group.count, among: group[0].counted) * ways(of: group.count, outOf: rolls.count)
      if chance < rarest?.chance ?? 1 / Double(provision.number("odds")) { rarest = (group, chance) }
    }
    guard let rarest, let last = rarest.rolls.last else { return nil }
    return told(
      "query-same", last, rarest.rolls, rarest.chance, rate, in: book, ["absent": "\(last.absent)"])
  }

  private func fullHouse(_ rolls: [RollShape], _ rate: AttendanceRate, in book: Book) -> Finding? {
    for run in rolls.split(whereSeparator: { !$0.isFull || $0.counted < provision.number("people") }) {
      guard let first = run.first, let last = run.last,
        last.day > first.day.adding(months: provision.number("half")),
        let away = knownAway(in: run, of: book)
      else { continue }
      let chance = rate.full(run.count, among: run.map(\.counted).reduce(0, +) / run.count)
      guard rate.isCertain || chance < 1 / Double(provision.number("odds")) else { continue }
      return told(
        rate.isCertain ? "query-full-always" : "query-full", last, Array(run), chance, rate, in: book,
        ["since": first.day.description, "member": away])
    }
    return nil
  }

  /// Someone marked as present although their own record says that they were away, or old or ill.
  private func knownAway(in run: ArraySlice<RollShape>, of book: Book) -> String? {
    for member in book.members where !member.mobile.isEmpty || !member.exempt.isEmpty {
      let isMarked = run.contains { roll in
        (member.mobile + member.exempt).contains { $0.covers(roll.day) }
          && book.meetings[roll.index].entries.contains {
            $0.mark.isAtMeeting && book.identity($0.person) == member.person
          }
      }
      if isMarked { return member.name }
    }
    return nil
  }

  private func told(
    _ sentence: String, _ last: RollShape, _ rolls: [RollShape], _ chance: Double, _ rate: AttendanceRate,
    in book: Book,
    _ facts: [String: String]
  ) -> Finding {
    var finding = book.finding(provision, .query, sentence, at: book.meetings[last.index].place)
    finding.period = .year(last.day.year)
    finding.facts = facts.merging([
      "times": "\(rolls.count)", "people": "\(last.counted)", "last": last.day.description,
      "rate": "\(rate.percent)", "odds": "\(Int(min(1e9, 1 / max(chance, 1e-9))))",
    ]) { $1 }
    return finding
  }

  /// In how many ways k sessions are chosen out of n, as a number that only has to be compared.
  private func ways(of count: Int, outOf all: Int) -> Double {
    (0..<count).reduce(1) { $0 * Double(all - $1) / Double($1 + 1) }
  }
}

extension AttendanceRate {
  /// How often those who were counted came to these sessions; always, where nobody was counted.
  fileprivate init(_ rolls: [RollShape]) {
    let counted = rolls.map(\.counted).reduce(0, +)
    let absent = rolls.map(\.absent).reduce(0, +)
    self.init(rate: counted == 0 ? 1 : Double(counted - absent) / Double(counted))
  }
}

/// One roll, as far as likeness goes.
private struct RollShape {
  let index: Int
  let day: Day

  /// Those expected whose absence no approved leave explains, present or not.
  private(set) var counted = 0
  private(set) var absent = 0

  /// Whether everyone expected was in the room or on the line.
  private(set) var isFull = true

  /// Who was missing and who was counted, as a number that does not depend on the order of the marks.
  private(set) var absences: UInt64 = 0

  init(_ meeting: borrowing Meeting, index: Int) {
    self.index = index
    day = meeting.date
    for entry in meeting.entries where entry.mark.isExpected {
      if !entry.mark.isAtMeeting { isFull = false }
      if entry.mark == .leave { continue }
      counted += 1
      if !entry.mark.isAttendance {
        absent += 1
        absences &+= RollShape.mixed(UInt64(UInt32(bitPattern: entry.person.number)) + 1)
      }
    }
    absences ^= UInt64(counted) << 48
  }

  /// A number without pattern for each number, so that sums of different sets differ.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &* 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 29)) &* 0xbf58_476d_1ce4_e5b9
    return mixed ^ (mixed >> 32)
  }
}

extension Meeting {
  /// Whether every member is expected.
  fileprivate var isOfAll: Bool {
    switch kind {
    case .assembly, .lecture, .themeDay, .organizationalLife, .appraisal: !entries.isEmpty
    case .committee, .group, .other: false
    }
  }
}
