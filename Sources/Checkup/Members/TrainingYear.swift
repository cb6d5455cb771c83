package import Register

/// One member's training in a year, and what the year asks (党员教育管理工作条例 art. 20, rule MEM-1).
package struct TrainingYear: Equatable, Sendable {
  package let year: Int

  /// Those the member took part in by the day that counts as today, the latest first.
  package let trainings: [Training]

  /// All their hours as they are written: `32`, `19.5`.
  package let hours: String

  /// The hours the year asks for; nil where it asks for none: the member was not in the branch throughout, or was free
  /// of hard demands.
  package let needed: Int?

  /// Whether the register itself set that number, in `rules.rec`.
  package let isLocal: Bool

  /// Whether no hours are missing.
  package let isEnough: Bool
}

extension Checker {
  /// A member's training in `year`, with the numbers that the register set for the branch.
  package func training(of member: Member, in book: Book, year: Int) -> TrainingYear {
    let (first, end) = (Month(year, 1).first, Month(year, 12).last)
    let last = max(first, min(end, asOf))
    let hours = Hours(book, from: first, until: last)
    let asked = member.stays(from: first, until: last) ? hoursAsked(of: member, in: book, on: last) : nil
    let needed = asked?.needed
    let taken = book.trainings.filter { training in
      first <= training.date && training.date <= last
        && training.attended.contains { book.identity($0) == member.person }
    }
    return TrainingYear(
      year: year, trainings: taken.sorted { $0.date > $1.date }, hours: hours.written(of: member.person),
      needed: needed, isLocal: asked.map { $0.needed != $0.usual } ?? false,
      isEnough: needed.map { !hours.of(member.person, areBelow: 100, percentOf: $0) } ?? true)
  }

  /// What the register asks for, and what the rule does by itself; nil while there is no such rule.
  private func hoursAsked(of member: Member, in book: Book, on day: Day) -> (needed: Int, usual: Int)? {
    guard let provision = catalogue.provision(TrainingHours.id, on: day), provision.isInForce(on: day) else {
      return nil
    }
    let name = book.officers(on: day).contains(member.person) ? "officers" : "hours"
    return (tuned(provision, for: book.code).number(name), provision.number(name))
  }
}
