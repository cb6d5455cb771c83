import Register

/// Until a transfer is received the old organisation stays responsible (党员教育管理工作条例 art. 25): the receipt is
/// asked after from day 60 and late from day 90, as long as a letter is usually valid (not confirmed).
struct TransferReceived: Rule {
  static let id = "MEM-7"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let sent = book.records(Transfer.self).filter {
      $0.direction == .outward && $0.sent <= day && !$0.isBroken
    }
    guard !sent.isEmpty, book.isActive(on: day) else { return [] }
    let (near, days) = (provision.number("near"), provision.number("days"))
    return sent.compactMap { transfer in
      let last = transfer.sent + (days - 1)
      return DueDay(due: last, done: transfer.received).finding(
        on: day, near: last - (transfer.sent + near), DueDay.Sentences(late: "overdue-received")
      ) { state, sentence in
        let name = book.names[book.identity(transfer.member)]
        var finding = book.finding(provision, state, sentence, at: transfer.place)
        finding.record = transfer.id
        finding.member = name
        finding.facts = [
          "member": name, "sent": transfer.sent.description, "passed": "\(day - transfer.sent)",
          "limit": (last + 1).description,
        ]
        return finding
      }
    }
  }
}
