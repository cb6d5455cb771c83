import Register

/// Every member pays the dues of every month (中组发〔2008〕3号 art. 12). Not for temporary branches.
///
/// A member owes a month if in the branch on its last day, on probation from the month of admission; months with an
/// approved exemption are out. Members who pay by the quarter owe all its months at the quarter's end.
///
/// The latest closed month says how many run unpaid up to it, and which step that asks for: a reminder, criticism, a
/// talk with a record, a warning (our default). The sixth month is for DUE-4.
struct DuesPaid: Rule {
  static let id = "DUE-3"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard !book.isTemporary else { return [] }
    let near = provision.number("near")
    let ledger = Ledger(book, until: day)
    var findings: [Finding] = []
    for period in book.judgedPeriods(.month, until: day.month.quarter.last) {
      guard case .month(let month) = period, provision.isInForce(on: month.first) else { continue }
      let (last, quarterLast) = (month.last, month.quarter.last)
      for index in book.members.indices where book.members[index].owes(monthEnding: last) {
        let deadline = book.members[index].paysQuarterly(monthEnding: last) ? quarterLast : last
        // What has no deadline soon, or was paid in full, needs no further look: that is nearly everything.
        guard day >= deadline - near else { continue }
        if let finding = judged(index, month, deadline, ledger, in: book, on: day) {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  private func judged(
    _ index: Int, _ month: Month, _ deadline: Day, _ ledger: Ledger, in book: Book, on day: Day
  ) -> Finding? {
    let person = book.members[index].person
    let (paid, isExempt) = ledger.entry(person, month)
    if isExempt { return nil }
    let assessed = paid == .zero || day > deadline ? ledger.assessed(person, month) : nil
    let isUnpaid = paid == .zero && assessed != .zero
    guard isUnpaid || day > deadline && paid < assessed ?? .zero else { return nil }
    // One finding for a member and a month, also where the member was recorded twice.
    let isRecordedBefore = book.members[..<index].contains { $0.person == person && $0.owes(month) }
    if isRecordedBefore { return nil }
    if isUnpaid {
      let run = ledger.run(of: book.members[index], endingWith: month, on: day)
      return unpaid(book.members[index], month, deadline, run, in: book, on: day)
    }
    var finding = finding(.incomplete, "incomplete", book.members[index], month, in: book)
    finding.facts["paid"] = paid.description
    finding.facts["monthly"] = assessed?.description
    return finding
  }

  /// - Parameter run: how many months run unpaid up to this one.
  private func unpaid(
    _ member: Member, _ month: Month, _ deadline: Day, _ run: Int, in book: Book, on day: Day
  ) -> Finding {
    let step = run > 1 ? "overdue-\(min(run, 4))" : "overdue"
    let soon = member.paysQuarterly(monthEnding: month.last) ? "due-soon-quarter" : "due-soon"
    var finding =
      day > deadline
      ? finding(.overdue, step, member, month, in: book)
      : finding(.dueSoon, soon, member, month, in: book)
    finding.days = day - deadline
    finding.facts["days"] = "\(day - deadline)"
    finding.facts["left"] = "\(deadline - day)"
    finding.facts["months"] = "\(run)"
    return finding
  }

  private func finding(
    _ state: Finding.State, _ sentence: String, _ member: Member, _ month: Month, in book: Book
  ) -> Finding {
    var finding: Finding
    if let record = book.dues.first(where: { $0.month == month }) {
      finding = book.finding(provision, state, sentence, at: record.place)
    } else {
      finding = book.finding(provision, state, sentence, missingFrom: "dues.rec", of: month.year)
    }
    finding.member = member.name
    finding.period = .month(month)
    finding.facts = ["member": member.name, "period": month.description]
    return finding
  }
}

/// What was paid for each month, as far as it was paid by a day.
struct Ledger {
  private let first: Month

  /// The first month of the branch's first year folder.
  private let opened: Month
  private let width: Int
  private var paid: [Int]
  private var exempt: [Bool]
  private let assessments: [Person: [Assessment]]

  /// - Parameter day: payments count that were made by it; of later months, only those that can fall due soon.
  init(_ book: Book, until day: Day) {
    // A month mistyped by centuries must not make a table of them.
    opened = Month(book.years.first ?? day.year, 1)
    let known = opened...max(opened, day.month + 2)
    let months = book.dues.map(\.month).filter(known.contains)
    let first = months.min() ?? day.month
    let length = months.max().map { $0 - first + 1 } ?? 0
    self.first = first
    width = book.names.count
    paid = Array(repeating: 0, count: width * length)
    exempt = Array(repeating: false, count: width * length)
    assessments = Dictionary(grouping: book.assessments) { book.identity($0.member) }
    for index in book.dues.indices where known.contains(book.dues[index].month) {
      let row = (book.dues[index].month - first) * width
      for payment in book.dues[index].paid where payment.on <= day {
        paid[row + Int(book.identity(payment.person).number)] += payment.amount.fen
      }
      for relief in book.dues[index].exempt { exempt[row + Int(book.identity(relief.person).number)] = true }
    }
  }

  /// What a member paid for a month, and whether the month was exempted.
  func entry(_ person: Person, _ month: Month) -> (paid: Money, isExempt: Bool) {
    let place = (month - first) * width + Int(person.number)
    guard month >= first, place < paid.count else { return (.zero, false) }
    return (Money(fen: paid[place]), exempt[place])
  }

  /// What a member was assessed for a month: an assessment holds to the next one of its year, not into the next year.
  func assessed(_ person: Person, _ month: Month) -> Money? {
    assessments[person]?.holding(in: month)?.monthly
  }
}

extension Ledger {
  /// How many closed months the member left unpaid up to `month`; 1 unless it is the latest closed one. Exempted months
  /// neither count nor end it.
  fileprivate func run(of member: Member, endingWith month: Month, on day: Day) -> Int {
    guard month == member.lastClosed(on: day) else { return 1 }
    var count = 0
    var month = month
    while count < 4, month >= opened, member.owes(month) {
      let (paid, isExempt) = entry(member.person, month)
      if !isExempt {
        if paid != .zero || assessed(member.person, month) == .zero { break }
        count += 1
      }
      month = month + -1
    }
    return max(1, count)
  }
}

extension Member {
  /// Whether the member owes dues for that month, exemptions aside.
  func owes(_ month: Month) -> Bool { owes(monthEnding: month.last) }

  /// The same for the month with that last day.
  func owes(monthEnding last: Day) -> Bool { belongs(on: last) && joined <= last }
  func paysQuarterly(monthEnding last: Day) -> Bool { quarterly?.covers(last) ?? false }
}
