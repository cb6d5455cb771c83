import Register

extension Fault {
  static let conversions =
    [31, 30, 0, -30, -31].map(unconverted) + [convertedLate, transferredIn, transferredBefore]
    + [30, -31].map(withoutFile)
    + [31, 30, 0, -1].map(unconfirmed) + [confirmedLate]
    + [["5"], ["13"], ["6", "6"], ["6"], ["12"]].map(extended) + [
      extensionEnding(left: 30), extensionEnding(left: 31),
    ]
    + [
      extensionOver(days: 31), extensionOver(days: 20), leaving(months: 1), leaving(months: 2),
      leaving(months: 3), leaving(months: 4), leaving(months: 6),
    ]

  /// Probation ends so many days after the day of the check.
  private static func unconverted(_ left: Int) -> Fault {
    Fault("DEV-9 probation ends in \(left) days") { branch, _ in
      guard let file = branch.person(endsProbation: branch.asOf + left) else { return nil }
      let id = branch.develop(file, until: file.conversion - 40)
      if left < -30 {
        return [Expected("DEV-9", "overdue", "hard", record: id, member: file.name, days: -left - 30)]
      }
      return left > 30
        ? [] : [Expected("DEV-9", "due-soon", "hard", record: id, member: file.name, days: -left - 30)]
    }
  }

  private static let convertedLate = Fault("DEV-9 converted 45 days after probation") { branch, _ in
    guard let file = branch.person(endsProbation: branch.asOf - 100) else { return nil }
    let late = file.conversion + 45
    let id = branch.develop(file, until: file.conversion) { slip in
      (slip["Conversion"], slip["ConversionApproved"]) = ("\(late)", "\(late + 10)")
    }
    return [Expected("DEV-9", "overdue", "hard", record: id, member: file.name, days: 15)]
  }

  private static let transferredIn = Fault("DEV-9 transferred in on probation") { branch, _ in
    guard branch.asOf >= Month(2026, 7).first, let file = branch.person(endsProbation: branch.asOf - 60)
    else { return nil }
    let id = branch.develop(file, until: file.conversion - 40) { $0["TransferredIn"] = "2026-05-20" }
    return [Expected("DEV-9", "due-soon", "hard", record: id, member: file.name)]
  }

  private static let transferredBefore = Fault("DEV-9 transferred in before the revision") { branch, _ in
    guard branch.asOf >= revised, let file = branch.person(endsProbation: branch.asOf - 60) else {
      return nil
    }
    let id = branch.develop(file, until: file.conversion - 40) { $0["TransferredIn"] = "\(revised - 1)" }
    return [Expected("DEV-9", "overdue", "hard", record: id, member: file.name, days: 30)]
  }

  /// A member on probation of whom there is no file.
  private static func withoutFile(_ left: Int) -> Fault {
    Fault(
      "DEV-9 a member without a file, probation ends in \(left) days", "newcomer",
      reshape: { shape, _ in (shape.develops, shape.probationary) = (false, 1) }
    ) { branch, _ in
      let joined = (branch.asOf + left).adding(months: -12)
      guard joined.adding(months: 12) == branch.asOf + left else { return nil }
      let name = branch.residents[branch.residents.count - 1].name
      branch.member(name) { $0["Joined"] = "\(joined)" }
      return [
        Expected("DEV-9", left < -30 ? "overdue" : "due-soon", "hard", member: name, days: -left - 30)
      ]
    }
  }

  /// The three months from the discussion of conversion to its approval end in so many days.
  private static func unconfirmed(_ left: Int) -> Fault {
    Fault("DEV-10 conversion to be approved in \(left) days") { branch, _ in
      let due = branch.asOf + left
      guard let file = branch.person(whose: { $0.conversion.adding(months: 3) }, is: due) else { return nil }
      let id = branch.develop(file, until: file.conversion)
      return branch.deadline("DEV-10", due, notice: 30, "hard", id, file.name)
    }
  }

  private static let confirmedLate = Fault("DEV-10 conversion approved six days late") { branch, _ in
    guard let file = branch.person(endsProbation: branch.asOf - 110) else { return nil }
    let late = file.conversion.adding(months: 3) + 6
    let id = branch.develop(file, until: file.conversion) { $0["ConversionApproved"] = "\(late)" }
    return [Expected("DEV-10", "overdue", "hard", record: id, member: file.name, days: 6)]
  }

  /// Probation extended by so many months each time, the first a while ago.
  private static func extended(_ months: [String]) -> Fault {
    Fault("DEV-11 extended by \(months.joined(separator: ", then ")) months") { branch, _ in
      guard let file = branch.person(endsProbation: branch.asOf - 40) else { return nil }
      let id = branch.develop(file, until: file.conversion - 40) { slip in
        for (number, length) in months.enumerated() {
          slip.add("Extended", "\(length) \(file.conversion + number * 20)")
        }
      }
      if months == ["6"] || months == ["12"] { return [] }
      return [Expected("DEV-11", "violated", "hard", record: id, member: file.name)]
    }
  }

  private static func extensionEnding(left: Int) -> Fault {
    Fault("DEV-11 the extension ends in \(left) days") { branch, _ in
      guard let (file, end) = branch.extended(endsNear: branch.asOf + left) else { return nil }
      let id = branch.develop(file, until: file.conversion - 40) { $0["Extended"] = "6 \(file.conversion)" }
      guard branch.asOf >= end - 30 else { return [] }
      return [Expected("DEV-11", "due-soon", "hard", record: id, member: file.name, days: branch.asOf - end)]
    }
  }

  private static func extensionOver(days: Int) -> Fault {
    Fault("DEV-9 the extension ended \(days) days ago") { branch, _ in
      guard let (file, end) = branch.extended(endsNear: branch.asOf - days) else { return nil }
      let id = branch.develop(file, until: file.conversion - 40) { $0["Extended"] = "6 \(file.conversion)" }
      let late = branch.asOf - (end + 30)
      if late > 0 { return [Expected("DEV-9", "overdue", "hard", record: id, member: file.name, days: late)] }
      return [Expected("DEV-11", "due-soon", "hard", record: id, member: file.name)]
    }
  }

  /// Admitted sixty days ago, and so many months before leaving.
  private static func leaving(months: Int) -> Fault {
    Fault("DEV-13 admitted \(months) months before leaving") { branch, _ in
      let file = branch.person(assembly: branch.asOf - 30 * months - 15)
      let leaving = file.assembly.adding(months: months)
      let id = branch.develop(file, until: branch.asOf) { $0["Leaving"] = "\(leaving)" }
      return months > 3 ? [] : [Expected("DEV-13", "violated", "usual", record: id, member: file.name)]
    }
  }
}

extension PlantedBranch {
  /// Somebody whose probation of a year ends on that very day, if there is one.
  fileprivate func person(endsProbation day: Day) -> Developing? {
    let file = person(assembly: day.adding(months: -12))
    return file.conversion == day ? file : nil
  }

  /// Somebody whose probation, extended by six months, ends on that day or thereabouts; and that day.
  fileprivate func extended(endsNear day: Day) -> (file: Developing, end: Day)? {
    person(endsProbation: day.adding(months: -6)).map { ($0, $0.conversion.adding(months: 6)) }
  }
}
