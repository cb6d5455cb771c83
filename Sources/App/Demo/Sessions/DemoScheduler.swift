import Register

/// Lays out what a branch holds in good order: every duty of every period fulfilled in time.
struct DemoScheduler: Sendable {
  private let scope: DemoScope
  private let opening: Day
  private let closing: Day
  private let themeDay: Int?
  private let groups: Int
  private let hasCommittee: Bool
  private var diary: DemoDiary
  private var chance: Chance
  private(set) var sessions: [DemoSession] = []

  init(_ branch: DemoBranch) {
    scope = branch.scope
    opening = branch.opening
    closing = branch.closing
    themeDay = branch.themeDay
    groups = branch.groups.count
    hasCommittee = branch.shape.hasCommittee
    diary = DemoDiary(from: branch.scope.firstDay, to: Month(branch.scope.asOf.year, 12).last)
    chance = Chance(branch.scope.seed, branch.index, .calendar)
  }

  /// Whether a duty of the period is owed: the branch existed on all its days, as far as it has gone.
  private func isOwed(_ period: Period) -> Bool {
    opening <= period.first && (closing >= period.last || closing == scope.asOf && period.first <= scope.asOf)
  }

  private var months: [Month] {
    (scope.firstDay.month...scope.asOf.month).filter { isOwed(.month($0)) }
  }

  private var quarters: [Quarter] {
    var all: [Quarter] = []
    for month in months where month.ofYear % 3 == 1 && isOwed(.quarter(month.quarter)) {
      all.append(month.quarter)
    }
    return all
  }

  private var years: [Int] { Array(scope.folders).filter { isOwed(.year($0)) } }

  mutating func fill() {
    for month in months { holdThemeDay(month) }
    for quarter in quarters {
      holdQuarterly(.assembly, quarter)
      holdQuarterly(.lecture, quarter)
    }
    for year in years { holdYearly(year) }
    for month in months {
      if hasCommittee { holdCommittee(month) }
      for group in 0..<groups { holdGroup(group, month) }
    }
    for month in months { addOthers(month) }
  }
}

/// Where a duty ends up: held by now, still planned, or not yet settled.
private enum Outcome {
  case held(latest: Day)
  case planned
  case open
}

extension DemoScheduler {
  /// Once the window of a duty is open it must have been held; before that it is held when its day has come.
  private func outcome(_ wish: Day, _ period: Period, opens: Day) -> Outcome {
    if wish <= scope.asOf || opens <= scope.asOf { return .held(latest: min(period.last, scope.asOf)) }
    return wish >= scope.asOf + 8 ? .planned : .open
  }

  private mutating func add(
    _ kind: Meeting.Kind, _ period: Period, wish: Day, opens: Day, _ slots: [DemoDiary.Slot],
    length: ClosedRange<Int>,
    anyDay: Bool = false, change: (inout DemoSession) -> Void = { _ in }
  ) {
    let length = chance.within(length)
    switch outcome(wish, period, opens: opens) {
    case .held(let latest):
      guard
        let place = diary.book(near: wish, from: period.first, to: latest, slots, anyDay: anyDay)
          ?? diary.book(near: wish, from: period.first, to: latest, DemoDiary.Slot.allCases, anyDay: true)
      else { return }
      var session = DemoSession(kind, period, on: place.day, start: start(place.slot), length: length)
      change(&session)
      sessions.append(session)
    case .planned:
      var session = DemoSession(kind, period, on: wish, start: slots[0].start, length: length)
      session.state = .planned
      change(&session)
      sessions.append(session)
    case .open: break
    }
  }

  private mutating func start(_ slot: DemoDiary.Slot) -> Int { slot.start + chance.below(4) * 10 }

  private mutating func holdThemeDay(_ month: Month) {
    let fixed = month.day(themeDay ?? 21)
    let wish = month.day(fixed.dayOfMonth + (chance.happens(0.25) ? chance.within(-2...2) : 0))
    add(
      .themeDay, .month(month), wish: wish, opens: max(month.first, fixed - 7), [.morning], length: 55...70,
      anyDay: true)
  }

  private mutating func holdCommittee(_ month: Month) {
    let wish = month.day(chance.within(3...17))
    add(.committee, .month(month), wish: wish, opens: month.day(21), [.afternoon, .evening], length: 50...95)
    guard chance.happens(0.12) else { return }
    let second = month.day(chance.within(18...27))
    guard second < scope.asOf else { return }
    add(.committee, .month(month), wish: second, opens: month.day(21), [.afternoon], length: 40...60) {
      $0.isSpare = true
    }
  }

  private mutating func holdGroup(_ group: Int, _ month: Month) {
    let wish = month.day(chance.within(6...20))
    add(
      .group, .month(month), wish: wish, opens: month.day(21), [.evening, .afternoon, .morning],
      length: 40...60,
      anyDay: true
    ) { $0.group = group }
  }

  /// With the theme day of one of the months, as most branches do, or on a day of its own.
  private mutating func holdQuarterly(_ kind: Meeting.Kind, _ quarter: Quarter) {
    let month = quarter.first.month + chance.below(3)
    if chance.happens(kind == .assembly ? 0.4 : 0.5), gather(kind, .quarter(quarter), in: month) { return }
    let wish = month.day(chance.within(5...26))
    add(
      kind, .quarter(quarter), wish: wish, opens: quarter.last - 29, [.afternoon, .morning], length: 60...100)
  }

  /// Holds it right after the month's theme day, under one sign-in; false if there is none yet, or no time left.
  private mutating func gather(_ kind: Meeting.Kind, _ period: Period, in month: Month) -> Bool {
    guard
      let theme = sessions.firstIndex(where: {
        $0.kind == .themeDay && $0.state == .held && $0.date.month == month
      })
    else { return false }
    let date = sessions[theme].date
    let end = sessions.filter { $0.date == date }.map(\.end).max() ?? 0
    guard end < 670 else { return false }
    var session = DemoSession(kind, period, on: date, start: end + 5, length: chance.within(40...50))
    session.isGathered = true
    sessions[theme].isGathered = true
    sessions.append(session)
    return true
  }

  private mutating func addOthers(_ month: Month) {
    guard closing >= month.last || closing == scope.asOf else { return }
    if chance.happens(0.15) {
      let wish = month.day(chance.within(4...26))
      if wish < scope.asOf {
        add(.other, .month(month), wish: wish, opens: wish, [.afternoon], length: 60...90) {
          $0.isSpare = true
        }
      }
    }
    if chance.happens(0.04) {
      let wish = month.day(chance.within(4...26))
      guard wish < scope.asOf else { return }
      var session = DemoSession(.themeDay, .month(month), on: wish, start: 870, length: 60)
      (session.state, session.isSpare) = (.cancelled, true)
      sessions.append(session)
    }
  }
}

extension DemoScheduler {
  /// 组织生活会 and 民主评议: for the year, late in it or early in the next.
  private mutating func holdYearly(_ year: Int) {
    let opens = Month(year, 10).first
    let isCurrent = year == scope.asOf.year
    guard opens <= scope.asOf else { return }
    let earliest = Month(year, isCurrent ? 9 : 12).day(16)
    let latest = min((isCurrent ? Month(year, 12) : Month(year + 1, 3)).last, scope.asOf)
    let wish = earliest + chance.below(max(1, latest - earliest - 12))
    guard
      let place = diary.book(near: wish, from: earliest, to: latest, [.afternoon])
        ?? diary.book(near: wish, from: earliest, to: latest, DemoDiary.Slot.allCases, anyDay: true)
    else { return }
    var session = DemoSession(
      .organizationalLife, .year(year), on: place.day, start: place.slot.start, length: 110)
    session.year = year
    var appraisal = DemoSession(.appraisal, .year(year), on: place.day, start: session.end + 5, length: 55)
    appraisal.year = year
    let slots: [DemoDiary.Slot] = [.afternoon, .evening, .morning]
    if chance.happens(0.5),
      let other = diary.book(near: place.day + 5, from: place.day, to: latest, slots, anyDay: true)
    {
      appraisal.date = other.day
      (appraisal.folder, appraisal.start) = (other.day.year, other.slot.start)
      appraisal.end = other.slot.start + 55
    } else {
      (session.isGathered, appraisal.isGathered) = (true, true)
    }
    sessions += [session, appraisal]
  }
}
