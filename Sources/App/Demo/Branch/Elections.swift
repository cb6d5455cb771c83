import Register

/// When committees were elected, for how long, and what was approved.
extension DemoBranch {
  private var termYears: Int { shape.kind == .community || shape.kind == .village ? 5 : 3 }

  /// The days of election, the latest first, back to one before the register begins. Writes the terms down too.
  mutating func elections(_ chance: inout Chance) -> [Day] {
    let latest = latestElection(&chance)
    var days = [latest]
    while let oldest = days.last, oldest > scope.firstDay || days.count < 2 {
      let before = max(founded, oldest.adding(months: -12 * termYears))
      guard before < oldest else { break }
      days.append(before)
    }
    writeTerms(days, &chance)
    return days
  }

  private func latestElection(_ chance: inout Chance) -> Day {
    if isTemporary || founded > scope.firstDay { return founded }
    let months = termYears * 12
    if let end = endOfFaultyTerm(&chance) { return DemoBranch.early(end.adding(months: -months)) }
    let sinceFirst = scope.asOf.month - scope.firstDay.month
    let longest = months - 8
    if chance.happens(0.03), faults.isEmpty { return extendedTerm(months, &chance) }
    let shortest = chance.happens(0.12) && faults.isEmpty ? 2 : min(longest, sinceFirst + 1)
    let ago = chance.within(min(shortest, longest)...longest)
    return (scope.asOf.month + -ago).day(chance.within(1...28))
  }

  /// A term that ran out less than four months ago and was extended, with approval, by eleven.
  private func extendedTerm(_ months: Int, _ chance: inout Chance) -> Day {
    DemoBranch.early((scope.asOf - chance.within(20...110)).adding(months: -months))
  }

  private func endOfFaultyTerm(_ chance: inout Chance) -> Day? {
    if has(.termEnded) { return scope.asOf - chance.within(20...640) }
    if has(.termEndsSoon) { return scope.asOf + chance.within(6...150) }
    if has(.extensionUnapproved) { return scope.asOf - chance.within(30...300) }
    if has(.extensionTooLong) { return scope.asOf - chance.within(40...190) }
    return nil
  }

  /// The same day, but no later than the 28th: so month arithmetic comes back to it.
  private static func early(_ day: Day) -> Day { day.month.day(min(28, day.dayOfMonth)) }

  private mutating func writeTerms(_ days: [Day], _ chance: inout Chance) {
    guard !isTemporary else { return }
    if has(.noTerm) { return ledger.note("ORG-4", .missing) }
    terms = days.reversed().map { Term(elected: $0, years: termYears) }
    guard var latest = terms.popLast() else { return }
    let end = latest.plannedEnd
    if has(.extensionTooLong) {
      (latest.extended, latest.approval) = (end.adding(months: 20), "望街工委〔\(end.year)〕17号")
      ledger.note("ORG-4", .violated)
    } else if has(.extensionUnapproved) {
      latest.extended = end.adding(months: 10)
      ledger.note("ORG-4", .overdue)
    } else if has(.termEnded) || has(.termEndsSoon) {
      ledger.note("ORG-4", end < scope.asOf ? .overdue : .dueSoon)
    } else if end < scope.asOf {
      (latest.extended, latest.approval) = (end.adding(months: 11), "望街工委〔\(end.year)〕9号")
    }
    terms.append(latest)
  }
}
