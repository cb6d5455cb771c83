import Register

/// Six months running without paying dues and without good reason are regarded as having given up membership
/// (党章 art. 9). The program only counts: whether there is a good reason is for the branch to find out.
///
/// A run is of closed unpaid months and reaches the last closed one; exempted months neither add to it nor end it,
/// part payment ends it. For members who pay by the quarter a month closes with its quarter. Not for temporary
/// branches.
struct DuesForSixMonths: Rule {
  static let id = "DUE-4"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard !book.isTemporary, book.isActive(on: day), let opening = book.firstJudgedMonth else { return [] }
    let near = max(1, provision.number("near"))
    let ledger = Ledger(book, until: day)
    var findings: [Finding] = []
    for index in book.members.indices {
      let unpaid = unpaid(book.members[index], ledger, since: opening, on: day)
      let name = book.members[index].name
      // One finding for a member, also where the member was recorded twice.
      guard unpaid.count >= near, !findings.contains(where: { $0.member == name }) else { continue }
      findings.append(finding(book.members[index], unpaid, in: book, on: day))
    }
    return findings
  }

  /// The months of the run, latest first.
  private func unpaid(_ member: Member, _ ledger: Ledger, since opening: Month, on day: Day) -> [Month] {
    var unpaid: [Month] = []
    var month = member.lastClosed(on: day)
    while month >= opening, member.owes(month) {
      let (paid, isExempt) = ledger.entry(member.person, month)
      if !isExempt {
        if paid != .zero { break }
        if ledger.assessed(member.person, month) != .zero { unpaid.append(month) }
      }
      month = month + -1
    }
    return unpaid
  }

  private func finding(_ member: Member, _ unpaid: [Month], in book: Book, on day: Day) -> Finding {
    let limit = provision.number("limit")
    let isOver = unpaid.count >= limit
    let last =
      isOver ? unpaid[unpaid.count - max(1, limit)] : member.lastClosed(on: day) + (limit - unpaid.count)
    let deadline = member.deadline(last)
    var finding = book.finding(provision, isOver ? .overdue : .dueSoon, at: member.place)
    finding.member = member.name
    finding.days = day - deadline
    finding.facts = [
      "member": member.name, "months": "\(unpaid.count)", "limit": "\(limit)",
      "since": unpaid[unpaid.count - 1].description, "days": "\(day - deadline)", "left": "\(deadline - day)",
    ]
    return finding
  }
}

extension Book {
  /// The first month that the branch owes anything for: none before it was founded or before its first year folder.
  fileprivate var firstJudgedMonth: Month? {
    guard let branch, let year = years.first else { return nil }
    let founding = branch.founded.month
    return max(Month(year, 1), branch.founded == founding.first ? founding : founding + 1)
  }
}

extension Member {
  /// The last day on which dues for that month are paid in time.
  func deadline(_ month: Month) -> Day {
    paysQuarterly(monthEnding: month.last) ? month.quarter.last : month.last
  }

  /// The last month whose dues should have been paid before `day`.
  func lastClosed(on day: Day) -> Month {
    var month = day.month + -1
    while deadline(month) >= day { month = month + -1 }
    return month
  }
}
