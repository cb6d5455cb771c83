package import Register

/// What is coming is what the rules would say later if nothing were done: the same book is judged again as of later
/// days. No rule knows of it, and none can be forgotten.
extension Checker {
  /// Everything that falls due in `book` within so many days, by day: first what is overdue and can still be mended,
  /// then what the rules have a deadline for, and what is planned.
  ///
  /// Ladders and limits without a deadline are no part of it, nor is what closed for good: a month without its
  /// meeting stays without.
  package func due(in book: Book, within days: Int) -> [Due] {
    let last = asOf + max(0, days)
    var foreseen = Foreseen(
      branch: book.code, from: asOf, until: last, closing: Foresight.closing(catalogue))
    // Tomorrow tells what goes on from what happened late, once.
    foreseen.note(deadlines(in: book, on: asOf), andTomorrow: deadlines(in: book, on: asOf + 1))
    for day in looks(until: last) { look(at: book, on: day, &foreseen) }
    // What became due and late between two looks is told as it stands on its last day in time.
    for day in foreseen.slipped.sorted() { look(at: book, on: day, &foreseen) }
    let found = foreseen.dues
    return (open(found, in: book) + planned(in: book, until: last, besides: found)).sorted()
  }

  /// Without planned sessions that stand for a duty which closed for good, or which a waiver let off.
  private func open(_ found: [Due], in book: Book) -> [Due] {
    guard found.contains(where: { $0.rule == PlanHeld.id }) else { return found }
    let closed = closedDuties(among: obligations(in: book))
    return found.filter { due in !(due.finding.map(closed.cover) ?? false) }
  }

  /// The days on which the book is looked at: every few days, and on the last.
  private func looks(until last: Day) -> [Day] {
    stride(from: Foresight.step, to: last - asOf, by: Foresight.step).map { asOf + $0 } + [last]
  }

  private func look(at book: Book, on day: Day, _ foreseen: inout Foreseen) {
    let found = foreseen.news(of: deadlines(in: book, on: day), on: day)
    if found.isEmpty { return }
    // What the next day counts one more or less is a number of days, to be told as of today.
    foreseen.note(found, on: day, andNext: deadlines(in: book, on: day + 1))
  }

  private func deadlines(in book: Book, on day: Day) -> [Finding] {
    let checker = day == asOf ? self : Checker(catalogue, directory, asOf: day)
    return checker.check(book, where: Foresight.isAsked).findings.filter { finding in
      finding.days != nil && [.dueSoon, .overdue, .missing].contains(finding.state)
    }
  }
}

/// Which rules are asked, and how often.
enum Foresight {
  /// Days between two looks: the shortest time that a rule with a deadline warns ahead is six days.
  static let step = 5

  /// Counted steps towards something, not deadlines.
  private static let ladders: Set = ["ATT-1", "DUE-4"]

  /// Rules about what had to be done within a period, which nothing done later makes good.
  private static let closing: Set = ["MTG-8", "MEM-1", "MEM-2", "CHK-1"]

  static func isAsked(_ provision: Provision) -> Bool {
    !ladders.contains(provision.id) && provision.sentences.keys.contains { $0.hasPrefix("due-soon") }
  }

  /// The ids of all rules about a period that is over for good when it is over.
  static func closing(_ catalogue: Catalogue) -> Set<String> {
    closing.union(catalogue.provisions.filter { $0.frequency != nil }.map(\.id))
  }
}
