import Register

/// In a year every two officers have talked with each other, every other member with an officer, and every other
/// member with one who is none (谈心谈话, 支部工作条例 art. 19, number not confirmed; that each talk counts once for both
/// is our default).
///
/// Who counts belongs to the branch on the year's last day, or on the day looked at. Officers are the committee, or
/// the secretary where there is none; whoever was one on the day of a talk was one in it. One finding for a year.
struct TalksCovered: Rule {
  static let id = "MTG-8"

  /// So many are named; the rest are counted.
  private static let named = 5

  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    book.judgedPeriods(.year, until: day).compactMap { period in
      guard provision.isInForce(on: period.first),
        day >= Month(period.first.year, provision.number("from")).first
      else { return nil }
      let talked = TalkCoverage(in: book, period.first...min(period.last, day))
      return talked.isEveryone ? nil : finding(talked, period, in: book, on: day)
    }
  }

  private func finding(_ talked: TalkCoverage, _ period: Period, in book: Book, on day: Day) -> Finding {
    var finding = book.finding(
      provision, day > period.last ? .overdue : .dueSoon, missingFrom: "talks.rec", of: period.first.year)
    finding.period = period
    finding.days = day - period.last
    finding.facts = [
      "period": period.description, "days": "\(day - period.last)", "left": "\(period.last - day)",
      "pairs": "\(talked.pairs.count)", "members": "\(talked.withoutOfficer.count)",
      "others": "\(talked.withoutMember.count)", "names": names(talked, in: book),
    ]
    return finding
  }

  private func names(_ talked: TalkCoverage, in book: Book) -> String {
    var names: [String] = []
    let people = talked.pairs.flatMap { [$0.one, $0.other] } + talked.withoutOfficer + talked.withoutMember
    for person in people where !names.contains(book.names[person]) { names.append(book.names[person]) }
    return names.prefix(Self.named).joined(separator: "、")
  }
}
