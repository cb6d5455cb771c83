import Register

/// Works out the rows of a year's dues.
struct DuesFilling {
  private let book: Book
  private let year: Int
  private let day: Day
  private var payments: [Person: [[DuesMonth.Payment]]] = [:]
  private var relieved: [Person: Set<Int>] = [:]
  private let assessments: [Person: [Assessment]]

  init(_ book: Book, _ year: Int, _ day: Day) {
    self.book = book
    self.year = year
    self.day = day
    assessments = Dictionary(grouping: book.assessments) { book.identity($0.member) }
    for dues in book.dues where dues.month.year == year {
      let place = dues.month.ofYear - 1
      for payment in dues.paid {
        let months = Array(repeating: [DuesMonth.Payment](), count: 12)
        payments[book.identity(payment.person), default: months][place].append(payment)
      }
      for relief in dues.exempt { relieved[book.identity(relief.person), default: []].insert(place) }
    }
  }

  /// Whether the member's row belongs on the year's page; a second record of the same member has none of its own.
  func isShown(_ member: Member) -> Bool {
    guard book.member(member.person)?.place == member.place else { return false }
    return payments[member.person] != nil || (1...12).contains { owes(member, Month(year, $0)) }
  }

  func row(_ member: Member) -> DuesYear.Row {
    let held = (1...12).map { (assessments[member.person] ?? []).holding(in: Month(year, $0)) }
    let cells = held.enumerated().map { place, assessment in
      let month = Month(year, place + 1)
      return DuesCell(
        member, month, paid: payments[member.person]?[place] ?? [],
        isRelieved: relieved[member.person]?.contains(place) ?? false, assessed: assessment?.monthly,
        owes: owes(member, month), on: day)
    }
    return DuesYear.Row(member: member.name, cells: cells, assessments: held, duesClass: member.duesClass)
  }

  func sent(_ month: Month) -> Money {
    book.dues.filter { $0.month == month }.flatMap(\.sent).filter { $0.on <= day }
      .reduce(.zero) { $0 + $1.amount }
  }

  /// Temporary branches collect no dues as a rule, and no branch does before its first whole month (format 5).
  private func owes(_ member: Member, _ month: Month) -> Bool {
    !book.isTemporary && (book.branch?.exists(throughout: .month(month)) ?? false) && member.owes(month)
  }
}
