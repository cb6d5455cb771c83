import Register

/// More was sent up and spent from what was kept than ever came in: the balance of dues is never below zero
/// (arithmetic; asked as an open question, because what was kept in earlier years may not be in the register).
extension RecordsPossible {
  /// One for every month that sent or spent something and left less than nothing.
  func overspent(in book: Book, on day: Day) -> [Finding] {
    let cash = Cash(book, until: day)
    if cash.outgoing.isEmpty { return [] }
    var (received, sent, spent) = (0, 0, 0)
    var findings: [Finding] = []
    for month in cash.months {
      received += cash.incoming[month] ?? 0
      guard let outgoing = cash.outgoing[month] else { continue }
      sent += outgoing.sent
      spent += outgoing.spent
      guard sent + spent > received else { continue }
      findings.append(finding(month, received, sent, spent, in: book))
    }
    return findings
  }

  private func finding(_ month: Month, _ received: Int, _ sent: Int, _ spent: Int, in book: Book) -> Finding {
    var finding: Finding
    if let record = book.dues.first(where: { $0.month == month }) {
      finding = book.finding(provision, .query, "query-balance", at: record.place)
    } else {
      finding = book.finding(provision, .query, "query-balance", missingFrom: "dues.rec", of: month.year)
    }
    finding.period = .month(month)
    finding.facts = [
      "period": month.description, "received": "\(Money(fen: received))", "sent": "\(Money(fen: sent))",
      "spent": "\(Money(fen: spent))", "short": "\(Money(fen: sent + spent - received))",
    ]
    return finding
  }
}

/// What dues came in and went out, in fen, by the month in which it did.
private struct Cash {
  private(set) var incoming: [Month: Int] = [:]
  private(set) var outgoing: [Month: (sent: Int, spent: Int)] = [:]

  /// - Parameter day: what came and went later is not there.
  init(_ book: Book, until day: Day) {
    for index in book.dues.indices {
      for remittance in book.dues[index].sent where remittance.on <= day {
        outgoing[remittance.on.month, default: (0, 0)].sent += remittance.amount.fen
      }
    }
    for expense in book.records(Expense.self)
    where expense.date <= day && expense.origin != .granted && !expense.isBroken {
      outgoing[expense.date.month, default: (0, 0)].spent += expense.amount.fen
    }
    // Without anything that went out there is nothing to weigh against it.
    if outgoing.isEmpty { return }
    for index in book.dues.indices { takePayments(of: book.dues[index].paid, until: day) }
  }

  /// Payments stand by month nearly always: the month is looked up where it changes, not for each.
  private mutating func takePayments(of paid: [DuesMonth.Payment], until day: Day) {
    var month = day.month
    var (first, last, sum) = (month.first, month.last, 0)
    for payment in paid where payment.on <= day {
      if payment.on < first || last < payment.on {
        incoming[month, default: 0] += sum
        month = payment.on.month
        (first, last, sum) = (month.first, month.last, 0)
      }
      sum += payment.amount.fen
    }
    incoming[month, default: 0] += sum
  }

  /// All months in which something came or went, in order.
  var months: [Month] { Set(incoming.keys).union(outgoing.keys).sorted() }
}
