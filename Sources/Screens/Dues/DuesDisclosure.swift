import Checkup
import Register

/// What a branch makes known of half a year's dues (党费收支公开), as the book of disclosures takes it.
struct DuesDisclosure {
  /// Any month of the half.
  let month: Month
  let dues: DuesYear
  let book: Book
  let world: World

  /// The record as it is proposed: the sums of the grid, posted today among the members.
  var values: FieldValues {
    var values = FieldValues()
    values["Title"] = [world.texts("dues.disclosure", facts)]
    values["Kind"] = [Disclosure.Kind.dues.rawValue]
    values["Scope"] = [Disclosure.Scope.members.rawValue]
    values["Posted"] = [world.day.description]
    return values
  }

  private var isFirst: Bool { month.ofYear <= 6 }

  private var facts: [String: String] {
    let sums = isFirst ? dues.months.prefix(6) : dues.months.suffix(6)
    return [
      "year": "\(month.year)", "half": world.texts("dues.half.\(isFirst ? 1 : 2)"),
      "due": "\(sums.reduce(Money.zero) { $0 + $1.due })",
      "received": "\(sums.reduce(Money.zero) { $0 + $1.received })",
      "sent": "\(sums.reduce(Money.zero) { $0 + $1.sent })", "spent": "\(spent)",
      "balance": "\(dues.balance)",
    ]
  }

  /// What was spent of the dues themselves in the half; money handed down from above aside.
  private var spent: Money {
    book.records(Expense.self).filter {
      $0.date.year == month.year && ($0.date.month.ofYear <= 6) == isFirst && $0.date <= world.day
        && $0.origin != .granted && !$0.isBroken
    }.reduce(.zero) { $0 + $1.amount }
  }
}
