import Register

extension Fault {
  static let payments =
    [unpaid, unpaidRunning, shortPaid, unpaidForAll, excused, quarterUnpaid] + [3, 4, 5, 6, 9].map(inARow) + [
      brokenRun, madeUp(months: 6), madeUp(months: 7), madeUp(months: 8),
    ]

  private static func owed(_ branch: PlantedBranch, _ name: String, _ month: Month) -> Expected {
    Expected("DUE-3", "overdue", "hard", period: "\(month)", member: name, days: branch.asOf - month.last)
  }

  private static let unpaid = Fault("DUE-3 one month unpaid", "~dues") { branch, chance in
    guard let month = chance.one(of: branch.closedMonths), let member = branch.spare() else { return nil }
    branch.owe(member.name, month)
    return [owed(branch, member.name, month)]
  }

  static let unpaidRunning = Fault("DUE-3 the running month unpaid", "~dues") { branch, _ in
    guard let member = branch.spare() else { return nil }
    let month = branch.asOf.month
    branch.owe(member.name, month)
    guard branch.asOf >= month.last - 5 else { return [] }
    let days = branch.asOf - month.last
    return [Expected("DUE-3", "due-soon", "hard", period: "\(month)", member: member.name, days: days)]
  }

  private static let shortPaid = Fault("DUE-3 less paid than assessed", "~dues") { branch, chance in
    guard let month = chance.one(of: branch.closedMonths), let member = branch.spare() else { return nil }
    branch.owe(member.name, month)
    branch.edit("\(month.year)/dues.rec", "Month", "\(month)") { slip in
      slip.add("Paid", "\(member.name) \(yuan(member.monthly - 1)) \(month.day(10))")
    }
    return [Expected("DUE-3", "incomplete", "hard", period: "\(month)", member: member.name)]
  }

  /// A month without a record is unpaid for everyone who was in the branch on its last day.
  private static let unpaidForAll = Fault("DUE-3 a month without a record", "dues") { branch, chance in
    guard let month = chance.one(of: branch.closedMonths.dropLast().map { $0 }) else { return nil }
    branch.remove("\(month.year)/dues.rec") { $0["Month"] == "\(month)" }
    let owing = branch.residents.filter { resident in
      resident.from <= month.last && (!resident.isQuarterly || month.quarter.last < branch.asOf)
    }
    return owing.map { resident in
      guard resident.isQuarterly else { return owed(branch, resident.name, month) }
      return Expected("DUE-3", "overdue", "hard", period: "\(month)", member: resident.name)
    }
  }

  private static let excused = Fault("DUE-3 a month exempted", "~dues") { branch, chance in
    guard let month = chance.one(of: branch.closedMonths), let member = branch.spare() else { return nil }
    branch.owe(member.name, month)
    branch.edit("\(month.year)/dues.rec", "Month", "\(month)") { $0.add("Exempt", "\(member.name) 住院") }
    return []
  }

  /// Those who pay by the quarter owe its months when it is over.
  private static let quarterUnpaid = Fault(
    "DUE-3 a quarter unpaid", "~dues", "quarter",
    reshape: { shape, _ in (shape.quarterly, shape.size) = (true, max(shape.size, 12)) }
  ) { branch, chance in
    guard let member = branch.residents.first(where: \.isQuarterly) else { return nil }
    let quarters = Set(branch.months.map(\.quarter)).sorted()
    guard let quarter = chance.one(of: quarters), branch.asOf < quarter.last - 5 || branch.asOf > quarter.last
    else { return nil }
    let months = quarter.first.month...quarter.last.month
    for month in months { branch.owe(member.name, month) }
    guard quarter.last < branch.asOf else { return [] }
    return months.map { Expected("DUE-3", "overdue", "hard", period: "\($0)", member: member.name) }
  }

  /// The last so many closed months unpaid.
  private static func inARow(_ count: Int) -> Fault {
    Fault("DUE-4 \(count) months in a row", "~dues") { branch, _ in
      let months = branch.closedMonths.suffix(count)
      guard months.count == count, let member = branch.spare() else { return nil }
      for month in months { branch.owe(member.name, month) }
      let debts = months.map { owed(branch, member.name, $0) }
      guard count >= 4 else { return debts }
      return debts + [Expected("DUE-4", count < 6 ? "due-soon" : "overdue", "hard", member: member.name)]
    }
  }

  private static let brokenRun = Fault("DUE-4 six months, but the last one paid", "~dues") { branch, _ in
    let months = branch.closedMonths.suffix(7).dropLast()
    guard months.count == 6, let member = branch.spare() else { return nil }
    for month in months { branch.owe(member.name, month) }
    return months.map { owed(branch, member.name, $0) }
  }

  private static func madeUp(months count: Int) -> Fault {
    Fault("DUE-5 paid \(count) months late", "~dues") { branch, chance in
      let early = branch.months.filter { ($0 + count).day(10) <= branch.asOf }
      guard let month = chance.one(of: early), let member = branch.spare() else { return nil }
      branch.owe(member.name, month)
      branch.edit("\(month.year)/dues.rec", "Month", "\(month)") { slip in
        slip.add("Paid", "\(member.name) \(yuan(member.monthly)) \((month + count).day(10))")
      }
      guard count > 6 else { return [] }
      return [Expected("DUE-5", "violated", "usual", period: "\(month)", member: member.name)]
    }
  }
}
