package import Register

extension Papers {
  /// Who paid for a month, and what was sent on (党费收缴明细).
  package func dues(for month: Month) -> Paper {
    let records = book.dues.filter { $0.month == month }
    var paper = head
    paper["month"] = "\(month.year)年\(month.ofYear)月"
    let rows = payers(month).map { row($0, month, records) }
    paper.fill("people", rows.numbered)
    paper.fill("remittances", records.flatMap(\.sent).map(Papers.remittance).numbered)
    paper.take(sums(records))
    paper["payers"] = "\(Set(records.flatMap(\.paid).map { book.identity($0.person) }).count)"
    paper["count"] = "\(rows.count)"
    return paper
  }

  /// The year of dues, a row a member and a column a month (党费年度台账).
  package func dues(of year: Int) -> Paper {
    let months = (1...12).map { Month(year, $0) }
    let records = book.dues.filter { $0.month.year == year }
    var paper = head
    paper["year"] = "\(year)"
    let rows = people(records, on: months.map(\.last)).map { person in
      let sums = months.map { month in sum(of: person, records.filter { $0.month == month }) }
      var row = Paper(["name": name(person), "total": "\(sums.reduce(.zero, +))"])
      for (month, amount) in zip(1...12, sums) { row["m\(month)"] = amount == .zero ? "" : "\(amount)" }
      return row
    }
    paper.fill("people", rows.numbered)
    for (number, month) in zip(1...12, months) {
      paper["m\(number)"] = "\(Papers.received(records.filter { $0.month == month }))"
    }
    paper.fill("remittances", records.flatMap(\.sent).map(Papers.remittance).numbered)
    paper.take(sums(records))
    paper["count"] = "\(rows.count)"
    return paper
  }

  /// The months of a year, a row each: who paid, how much came in and how much was sent on.
  func monthsOfDues(_ year: Int) -> [Paper] {
    (1...12).map { number in
      let records = book.dues.filter { $0.month == Month(year, number) }
      var row = sums(records)
      row["month"] = "\(number)"
      row["payers"] = "\(Set(records.flatMap(\.paid).map { book.identity($0.person) }).count)"
      return row
    }
  }
}

extension Papers {
  private static func received(_ records: [DuesMonth]) -> Money {
    records.flatMap(\.paid).map(\.amount).reduce(.zero, +)
  }

  private func sums(_ records: [DuesMonth]) -> Paper {
    let (received, sent) = (Papers.received(records), records.flatMap(\.sent).map(\.amount).reduce(.zero, +))
    return Paper(["received": "\(received)", "sent": "\(sent)", "balance": "\(received - sent)"])
  }

  private static func remittance(_ sent: DuesMonth.Remittance) -> Paper {
    Paper(["amount": "\(sent.amount)", "day": "\(sent.on)"])
  }

  private func sum(of person: Person, _ records: [DuesMonth]) -> Money {
    records.flatMap(\.paid).filter { book.identity($0.person) == person }.map(\.amount).reduce(.zero, +)
  }

  private func payers(_ month: Month) -> [Person] {
    people(book.dues.filter { $0.month == month }, on: [month.last])
  }

  /// The members on any of those days, then whoever else paid: a sum must show where it comes from.
  private func people(_ records: [DuesMonth], on days: [Day]) -> [Person] {
    let members = book.members.filter { member in days.contains(where: member.belongs) }.map(\.person)
    var (seen, others) = (Set(members), [Person]())
    for payment in records.flatMap(\.paid) {
      let person = book.identity(payment.person)
      if seen.insert(person).inserted { others.append(person) }
    }
    return members + others
  }

  private func row(_ person: Person, _ month: Month, _ records: [DuesMonth]) -> Paper {
    let payments = records.flatMap(\.paid).filter { book.identity($0.person) == person }
    let relief = records.flatMap(\.exempt).first { book.identity($0.person) == person }
    let assessment = book.assessments
      .filter { book.identity($0.member) == person && $0.from <= month && $0.from.year == month.year }
      .max { $0.from < $1.from }
    let notes = payments.map(\.note) + [relief.map { "免 \($0.reason)" } ?? ""]
    return Paper([
      "name": name(person),
      "class": (assessment?.duesClass ?? book.member(person)?.duesClass)?.rawValue ?? "",
      "monthly": (assessment?.monthly).shown,
      "amount": payments.isEmpty ? "" : "\(payments.map(\.amount).reduce(.zero, +))",
      "day": payments.map { "\($0.on)" }.joined(separator: "、"),
      "note": notes.filter { !$0.isEmpty }.joined(separator: "；"),
    ])
  }
}
