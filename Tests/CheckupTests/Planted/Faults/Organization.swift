import Register

extension Fault {
  static let organization: [Fault] =
    [2, 3, 4].map(fullMembers) + [44, 45, 50, 51].map(members) + [5, 6].map(jointUnits)
    + [(0, 6), (1, 7), (2, 7), (3, 7), (8, 12), (7, 12)].map { committee(of: $0.0, full: $0.1) }
    + [
      term(endsIn: 0), term(endsIn: 1), term(endsIn: -1), term(endsIn: -400), term(endsIn: 150),
      term(endsIn: 200),
      termEnds(months: 6, days: 0), termEnds(months: 6, days: 1), noTerm,
      extended(months: 12, approved: true), extended(months: 13, approved: true),
      extended(months: 12, approved: false),
    ]

  private static func fullMembers(_ count: Int) -> Fault {
    Fault(
      "ORG-1 \(count) full members", "small", "posts",
      reshape: { shape, _ in
        (shape.size, shape.officers, shape.groups, shape.probationary) = (count + 1, 1, 0, 1)
      }
    ) { _, _ in
      switch count {
      case ..<3: [Expected("ORG-1", "violated", "hard")]
      case 3: [Expected("ORG-1", "due-soon", "hard")]
      default: []
      }
    }
  }

  private static func members(_ count: Int) -> Fault {
    Fault("ORG-2 \(count) members", "small", "units", "talks", "dues") { branch, _ in
      for number in branch.residents.count..<count { branch.welcome(number) }
      switch count {
      case ..<45: return []
      case ...50: return [Expected("ORG-2", "due-soon", "usual")]
      default: return [Expected("ORG-2", "violated", "usual")]
      }
    }
  }

  private static func jointUnits(_ count: Int) -> Fault {
    Fault(
      "ORG-2 a joint branch of \(count) units", "units",
      reshape: { shape, _ in (shape.form, shape.units) = ("联合", count) }
    ) { _, _ in
      count <= 5 ? [] : [Expected("ORG-2", "violated", "usual")]
    }
  }

  private static func committee(of count: Int, full: Int) -> Fault {
    Fault(
      "ORG-3 \(count) with posts, \(full) full members", "small", "posts",
      reshape: { shape, _ in
        (shape.size, shape.officers, shape.groups) = (full + shape.probationary, max(count, 1), 0)
      }
    ) { _, _ in
      if full >= 7 && count < 3 { return [Expected("ORG-3", "violated", "hard")] }
      return count > 7 ? [Expected("ORG-3", "violated", "usual")] : []
    }
  }

  /// A term of five years that ends so many days after the day of the check.
  private static func term(endsIn days: Int) -> Fault {
    Fault("ORG-4 the term ends in \(days) days", "term") { branch, _ in
      let end = branch.asOf + days
      let elected = end.adding(months: -60)
      guard elected.adding(months: 60) == end else { return nil }
      branch.edit("branch.rec", "Years", "5") { $0["Elected"] = "\(elected)" }
      if days < 0 { return [Expected("ORG-4", "overdue", "hard", days: -days)] }
      guard branch.asOf >= end.adding(months: -6) else { return [] }
      return [Expected("ORG-4", "due-soon", "hard", days: -days)]
    }
  }

  /// A term that ends so many months and days after the day of the check.
  private static func termEnds(months: Int, days: Int) -> Fault {
    Fault("ORG-4 the term ends in \(months) months and \(days) days", "term") { branch, _ in
      let end = branch.asOf.adding(months: months) + days
      let elected = end.adding(months: -60)
      guard elected.adding(months: 60) == end, end.adding(months: -months) == branch.asOf + days else {
        return nil
      }
      branch.edit("branch.rec", "Years", "5") { $0["Elected"] = "\(elected)" }
      return days > 0 ? [] : [Expected("ORG-4", "due-soon", "hard", days: branch.asOf - end)]
    }
  }

  private static let noTerm = Fault("ORG-4 no term", "term") { branch, _ in
    branch.remove("branch.rec") { $0.type == "Term" }
    return [Expected("ORG-4", "missing", "hard")]
  }

  /// A term that ended eleven months ago, put off.
  private static func extended(months: Int, approved: Bool) -> Fault {
    Fault("ORG-4 put off by \(months) months, \(approved ? "approved" : "on our own")", "term") { branch, _ in
      let end = branch.asOf.adding(months: -2).month.day(15)
      branch.edit("branch.rec", "Years", "5") { slip in
        slip["Elected"] = "\(end.adding(months: -60))"
        slip["Extended"] = "\(end.adding(months: months))"
        if approved { slip["Approval"] = "云杉委〔2025〕3号" }
      }
      guard approved else { return [Expected("ORG-4", "overdue", "hard", days: branch.asOf - end)] }
      return months > 12 ? [Expected("ORG-4", "violated", "hard")] : []
    }
  }
}

extension PlantedBranch {
  /// Takes one more member in on the day of the check, with everything a member owes that day.
  mutating func welcome(_ number: Int) {
    let name = Shape.name(number)
    let new = Resident(
      name: name, joined: Month(2009, 7).day(1), full: Month(2010, 7).day(1), from: asOf)
    add(member(new), to: "members.rec")
    let year = asOf.year
    add(
      Slip(
        "Assessment",
        ["Member": name, "From": "\(asOf.month)", "Class": "离退休", "Base": "4000.00", "Monthly": "20.00"]),
      to: "\(year)/assessments.rec")
    if slips["\(year)/dues.rec"]?.last?["Month"] != "\(asOf.month)" {
      add(Slip("DuesMonth", ["Month": "\(asOf.month)"]), to: "\(year)/dues.rec")
    }
    let payment = "\(name) 20.00 \(asOf)"
    edit("\(year)/dues.rec", "Month", "\(asOf.month)") { $0.add("Paid", payment) }
    for (index, other) in [secretary.name, residents[residents.count - 1].name].enumerated() {
      let talk =
        [
          "Id": "\(asOf.compact)-th-\(200 + number * 2 + index)", "Date": "\(asOf)", "From": other,
          "With": name,
        ]
        as KeyValuePairs<String, String?>
      add(Slip("Talk", talk), to: "\(year)/talks.rec")
    }
  }
}
