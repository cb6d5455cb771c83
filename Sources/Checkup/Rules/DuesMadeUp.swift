import Register

/// Dues are usually made up for at most six months back (中组发〔2008〕3号 art. 12): what was owed for January may be paid
/// until July. For members who pay by the quarter it is counted from the quarter's end. Not for temporary branches.
struct DuesMadeUp: Rule {
  static let id = "DUE-5"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard !book.isTemporary, let firstYear = book.years.first else { return [] }
    let most = provision.number("most")
    var findings: [Finding] = []
    for index in book.dues.indices where book.dues[index].month.year >= firstYear {
      let month = book.dues[index].month
      let limit = (month + most).last
      for payment in book.dues[index].paid
      where payment.on > limit && payment.on <= day && isLate(payment, month, most, in: book) {
        let finding = finding(payment, book.dues[index], in: book)
        // One for a member and a month, in however many parts it was paid.
        let isTold = findings.contains { $0.member == finding.member && $0.period == finding.period }
        if !isTold { findings.append(finding) }
      }
    }
    return findings
  }

  private func isLate(_ payment: DuesMonth.Payment, _ month: Month, _ most: Int, in book: Book) -> Bool {
    guard provision.isInForce(on: payment.on) else { return false }
    let isQuarterly = book.member(payment.person)?.paysQuarterly(monthEnding: month.last) ?? false
    return !isQuarterly || payment.on > (month.quarter.last.month + most).last
  }

  private func finding(_ payment: DuesMonth.Payment, _ record: DuesMonth, in book: Book) -> Finding {
    let name = book.names[book.identity(payment.person)]
    var finding = book.finding(provision, .violated, at: record.place)
    finding.member = name
    finding.period = .month(record.month)
    finding.facts = [
      "member": name, "period": record.month.description, "on": payment.on.description,
      "months": "\(payment.on.month - record.month)", "most": "\(provision.number("most"))",
    ]
    return finding
  }
}
