import Checkup
import Register

/// What a form of the dues fills in.
enum DuesPaper: Equatable, Sendable {
  /// What a member paid for a month, or why they need not.
  case payment(by: String, for: Month)

  /// What a member is to pay from a month on (核定).
  case assessment(of: String, from: Month)

  /// What is sent on to the committee above (上缴).
  case remittance(of: Month)

  /// What dues were used for (支出).
  case expense

  /// The lines of its form, from the top.
  var items: [DuesItem] {
    switch self {
    case .payment: [.amount, .date, .note, .relief]
    case .assessment: [.from, .duesClass, .base, .monthly]
    case .remittance: [.amount, .date]
    case .expense: [.date, .amount, .use, .purpose, .decided, .origin]
    }
  }

  func isRequired(_ item: DuesItem) -> Bool {
    switch item {
    case .amount, .date: if case .payment = self { false } else { true }
    case .from, .duesClass, .monthly, .use: true
    case .note, .relief, .base, .purpose, .decided, .origin: false
    }
  }

  var title: String {
    switch self {
    case .payment: "payment"
    case .assessment: "assessment"
    case .remittance: "remittance"
    case .expense: "expense"
    }
  }
}

/// One line of a form of the dues.
enum DuesItem: String, Hashable, Sendable {
  case amount, date, note, relief
  case from, duesClass = "class", base, monthly
  case use, purpose, decided, origin

  var isAmount: Bool { self == .amount || self == .base || self == .monthly }
  var isChoice: Bool { self == .duesClass || self == .use || self == .origin || self == .decided }
}

extension DuesPaper {
  /// What stands in the form before anything is typed: what the files hold, or what is likely.
  func opening(in book: Book, _ world: World) -> [DuesItem: String] {
    switch self {
    case .payment(let member, let month): payment(by: member, for: month, in: book, world)
    case .assessment(let member, let month): assessment(of: member, from: month, in: book, world)
    case .remittance(let month):
      [.amount: rest(of: month, in: book, world), .date: world.day.description]
    case .expense: [.date: world.day.description, .origin: Expense.Origin.kept.rawValue]
    }
  }

  private func payment(by member: String, for month: Month, in book: Book, _ world: World) -> [DuesItem:
    String]
  {
    let lines = DuesLines(month, in: book)
    if let reason = lines.relief(of: member) { return [.relief: reason] }
    let open = DuesYear(book, month.year, on: world.day).row(of: member)?.open(month)
    // Part of it was paid: what follows is another payment.
    if let last = lines.payments(of: member).last, open ?? .zero == .zero {
      return [.amount: last.amount.description, .date: last.on.description, .note: last.note]
    }
    return [.amount: open.map { $0 == .zero ? "" : $0.description } ?? "", .date: world.day.description]
  }

  private func assessment(of member: String, from month: Month, in book: Book, _ world: World) -> [DuesItem:
    String]
  {
    if let held = book.assessments(of: member).holding(in: month) {
      return [
        .from: held.from.description, .duesClass: held.duesClass.rawValue,
        .base: held.base?.description ?? "", .monthly: held.monthly.description,
      ]
    }
    // The first of its year holds from January on.
    let duesClass = book.members.first { $0.name == member }?.duesClass
    let rate = duesClass.map { DuesRate($0, base: nil) }
    let monthly = rate?.monthly.flatMap { $0.lowerBound == $0.upperBound ? $0.lowerBound : nil }
    return [
      .from: Month(month.year, 1).description, .duesClass: duesClass?.rawValue ?? "",
      .monthly: monthly?.description ?? "",
    ]
  }

  /// What was received for the month and not sent on yet.
  private func rest(of month: Month, in book: Book, _ world: World) -> String {
    let sums = DuesYear(book, month.year, on: world.day).months[month.ofYear - 1]
    return sums.received > sums.sent ? (sums.received - sums.sent).description : ""
  }
}

extension Book {
  /// What a member was assessed, in the order of the files.
  func assessments(of member: String) -> [Assessment] {
    assessments.filter { names[identity($0.member)] == member }
  }
}
