package import Register

/// One year of a branch's dues: who paid for which month, and what came of each month.
package struct DuesYear: Equatable, Sendable {
  /// One member's year.
  package struct Row: Equatable, Sendable {
    package let member: String

    /// From January on.
    package let cells: [DuesCell]

    /// What was assessed for each month, with class and base.
    package let assessments: [Assessment?]
    package let duesClass: Member.DuesClass

    /// What is missing of the closed months, as far as it was assessed.
    package var owed: Money { cells.reduce(.zero) { $0 + ($1.owed ?? .zero) } }

    /// The class in which the member paid a month, from January as 1; that of the members' file where nothing was
    /// assessed.
    package func duesClass(in month: Int) -> Member.DuesClass {
      assessments[month - 1]?.duesClass ?? duesClass
    }
  }

  /// What came of one month.
  package struct Sums: Equatable, Sendable {
    /// What was assessed for those who owe it (应收).
    package var due = Money.zero

    /// What was paid for it (实收).
    package var received = Money.zero

    /// What was remitted of it (上缴).
    package var sent = Money.zero
  }

  package let year: Int

  /// Everyone who owes a month of the year or paid for one, in the order of the members' file, those who left last.
  package let rows: [Row]

  /// From January on.
  package let months: [Sums]

  /// What came in less what was remitted and spent, over all years of the register (余额).
  package let balance: Money

  /// The year as it stands on `day`.
  package init(_ book: Book, _ year: Int, on day: Day) {
    let filling = DuesFilling(book, year, day)
    let shown = book.members.filter(filling.isShown)
    let present = shown.filter { $0.belongs(on: day) }
    let rows = (present + shown.filter { !$0.belongs(on: day) }).map(filling.row)
    self.year = year
    self.rows = rows
    months = (0..<12).map { place in
      rows.map { $0.cells[place] }.reduce(into: Sums(sent: filling.sent(Month(year, place + 1)))) {
        $0.received += $1.paid
        if $1.state != .absent, $1.state != .relieved { $0.due += $1.assessed ?? .zero }
      }
    }
    balance = book.duesBalance(on: day)
  }

  package func row(of member: String) -> Row? { rows.first { $0.member == member } }
}

extension Book {
  /// The dues on hand: what came in less what was remitted and spent by `day`; money handed down from above aside.
  package func duesBalance(on day: Day) -> Money {
    var balance = Money.zero
    for month in dues {
      for payment in month.paid where payment.on <= day { balance += payment.amount }
      for remittance in month.sent where remittance.on <= day { balance = balance - remittance.amount }
    }
    for expense in records(Expense.self)
    where expense.date <= day && expense.origin != .granted && !expense.isBroken {
      balance = balance - expense.amount
    }
    return balance
  }
}
