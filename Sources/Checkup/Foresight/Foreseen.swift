import Register

/// What was seen ahead so far, each thing once.
struct Foreseen {
  /// What tells two findings of a branch apart.
  private struct Key: Hashable {
    let rule: String
    let unit: String?
    let period: Period?
    let record: String?
    let member: String?

    init(_ finding: Finding) {
      rule = finding.rule
      unit = finding.unit
      period = finding.period
      record = finding.record
      member = finding.member
    }
  }

  private(set) var dues: [Due] = []

  /// Deadlines that lay between two looks.
  private(set) var slipped: Set<Day> = []

  private let branch: String
  private let today: Day
  private let last: Day
  private let closing: Set<String>
  private var seen: Set<Key> = []

  /// - Parameter closing: the rules that nothing done after their period makes good.
  init(branch: String, from today: Day, until last: Day, closing: Set<String>) {
    self.closing = closing
    self.branch = branch
    self.today = today
    self.last = last
  }

  /// Notes what is found today; of what is late, only what goes on tomorrow.
  mutating func note(_ found: [Finding], andTomorrow tomorrow: [Finding]) {
    let next = Dictionary(tomorrow.map { (Key($0), $0.days) }) { first, _ in first }
    for finding in found {
      guard let days = finding.days, seen.insert(Key(finding)).inserted else { continue }
      let day = today - days
      if days > 0 {
        let goesOn = next[Key(finding)] == days + 1
        if goesOn, !isClosed(finding) { add(finding, on: day) }
      } else if day <= last {
        add(finding, on: day)
      }
    }
  }

  /// What of the findings of a later day falls due in time and was not seen before; what is late by then is put by.
  mutating func news(of found: [Finding], on later: Day) -> [Finding] {
    found.filter { finding in
      guard let days = finding.days, !seen.contains(Key(finding)) else { return false }
      let day = later - days
      guard today <= day, day <= last else { return false }
      if days > 0 { slipped.insert(day) }
      return days <= 0
    }
  }

  /// Notes what would be found on a later day, as told today.
  mutating func note(_ found: [Finding], on later: Day, andNext next: [Finding]) {
    let facts = Dictionary(next.map { (Key($0), $0.facts) }) { first, _ in first }
    for finding in found where seen.insert(Key(finding)).inserted {
      guard let days = finding.days else { continue }
      add(finding.told(daysBefore: later - today, next: facts[Key(finding)] ?? [:]), on: later - days)
    }
  }

  private func isClosed(_ finding: Finding) -> Bool {
    closing.contains(finding.rule) && finding.period.map { $0.last < today } ?? false
  }

  private mutating func add(_ finding: Finding, on day: Day) {
    dues.append(Due(day: day, branch: branch, matter: .finding(finding)))
  }
}

extension Finding {
  /// The same as of so many days before.
  ///
  /// - Parameter next: the facts of the day after; those that count one more or less there are days.
  fileprivate func told(daysBefore shift: Int, next: [String: String]) -> Finding {
    var told = self
    told.days = days.map { $0 - shift }
    for (name, fact) in facts {
      guard let number = Int(fact), let then = next[name].flatMap({ Int($0) }) else { continue }
      if abs(then - number) == 1 { told.facts[name] = "\(number - (then - number) * shift)" }
    }
    return told
  }
}
