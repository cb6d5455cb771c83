import Register

/// Every member's dues are assessed at the start of the year (组电明字〔2017〕5号): by 31 January, and for those who come
/// later by the end of the first month they owe (both days are our default). Not for temporary branches.
///
/// Any assessment of the year will do, and none holds into the next year. Those whose dues are remitted are assessed
/// too, in the class 减免.
struct DuesAssessed: Rule {
  static let id = "DUE-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    guard !book.isTemporary else { return [] }
    var findings: [Finding] = []
    for period in book.judgedPeriods(.year, until: day) where provision.isInForce(on: period.first) {
      var isDone = book.assessed(in: period.first.year)
      for index in book.members.indices {
        let number = Int(book.members[index].person.number)
        guard !isDone[number], let month = book.members[index].firstOwed(in: period, until: day) else {
          continue
        }
        isDone[number] = true  // also where the member was recorded twice
        findings.append(finding(book.members[index], period, month.last, in: book, on: day))
      }
    }
    return findings
  }

  private func finding(
    _ member: Member, _ period: Period, _ deadline: Day, in book: Book, on day: Day
  ) -> Finding {
    let state: Finding.State = day > deadline ? .overdue : .dueSoon
    var finding = book.finding(
      provision, state, missingFrom: "assessments.rec", of: period.first.year)
    finding.member = member.name
    finding.period = period
    finding.days = day - deadline
    finding.facts = [
      "member": member.name, "period": period.description, "deadline": deadline.description,
      "days": "\(day - deadline)", "left": "\(deadline - day)",
    ]
    return finding
  }
}

extension Book {
  /// For each person, whether there is an assessment of that year.
  fileprivate func assessed(in year: Int) -> [Bool] {
    var isAssessed = Array(repeating: false, count: names.count)
    for index in assessments.indices where assessments[index].from.year == year {
      isAssessed[Int(identity(assessments[index].member).number)] = true
    }
    return isAssessed
  }
}

extension Member {
  /// The first month of the period for which the member owes dues, exemptions aside, if it has begun by `day`.
  fileprivate func firstOwed(in period: Period, until day: Day) -> Month? {
    let start = max(from, joined)
    guard start <= day, start <= period.last else { return nil }
    let month = max(period.first, start).month
    return owes(month) ? month : nil
  }
}
