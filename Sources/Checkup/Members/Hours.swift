import Register

/// The hours of training of every person in some stretch of days, in ten-thousandths, so that sums are exact.
struct Hours {
  private var sums: [Int]

  init(_ book: Book, from first: Day, until last: Day) {
    sums = Array(repeating: 0, count: book.names.count)
    for training in book.trainings where first <= training.date && training.date <= last {
      let hours = Int((training.hours * 10_000).rounded())
      for person in Set(training.attended.map(book.identity)) { sums[Int(person.number)] += hours }
    }
  }

  func of(_ person: Person, areBelow share: Int, percentOf needed: Int) -> Bool {
    sums[Int(person.number)] * 100 < share * needed * 10_000
  }

  /// `32`, `19.5`.
  func written(of person: Person) -> String {
    let sum = sums[Int(person.number)]
    return sum % 10_000 == 0 ? "\(sum / 10_000)" : "\(Double(sum) / 10_000)"
  }
}

extension Member {
  /// Whether the member was in the branch on both days and not free of hard demands on any day between them.
  func stays(from first: Day, until last: Day) -> Bool {
    belongs(on: first) && belongs(on: last)
      && !exempt.contains { $0.from <= last && $0.to.map { first <= $0 } ?? true }
  }
}
