import Register

extension Fault {
  static let admissions =
    [
      trainedLittle("2", hours: nil, isEnough: false), trainedLittle(nil, hours: "24", isEnough: true),
      trainedLittle(nil, hours: "23", isEnough: false), trainedLittle("3", hours: nil, isEnough: true),
      trainedAfter,
    ] + [8, 7, 0, -1, -30].map(waiting) + [assembled(late: 5), assembled(late: 0)]
    + [(3, 31), (3, 30), (3, 0), (3, -1), (6, 0), (6, -1)].map(unapproved) + [
      approvedLate(special: false), approvedLate(special: true),
    ]
    + [8, 7, 0, -1, -20].map(unsworn) + [
      sworn(late: 4), sworn(late: 0), sponsorless, mentorless, twoMentors, threeMentors, aged(short: 1),
      aged(short: 0), ended,
    ]
    + ["Review", "CommitteeReviewed", "Preliminary"].map {
      lacking("DEV-12", "no \($0)", at: \.assembly, [$0], "incomplete")
    }
    + [lacking("DEV-12", "nobody knows the age", at: \.candidate, ["Born"], "incomplete")]

  private static func trainedLittle(_ days: String?, hours: String?, isEnough: Bool) -> Fault {
    Fault("DEV-5 trained \(days ?? "no") days, \(hours ?? "no") hours") { branch, _ in
      let file = branch.person(assembly: branch.asOf - 30)
      let id = branch.develop(file, until: file.assembly) { slip in
        (slip["TrainingDays"], slip["TrainingHours"]) = (days, hours)
      }
      return isEnough ? [] : [Expected("DEV-5", "violated", "hard", record: id, member: file.name)]
    }
  }

  private static let trainedAfter = Fault("DEV-5 trained after the assembly") { branch, _ in
    let file = branch.person(assembly: branch.asOf - 30)
    let id = branch.develop(file, until: file.assembly) { $0["Trained"] = "\(file.assembly + 1)" }
    return [Expected("DEV-5", "violated", "hard", record: id, member: file.name)]
  }

  /// The month from the preliminary review to the assembly ends in so many days.
  private static func waiting(_ left: Int) -> Fault {
    Fault("DEV-6 the assembly is to be in \(left) days") { branch, _ in
      let due = branch.asOf + left
      guard let file = branch.person(whose: { $0.preliminary.adding(months: 1) }, is: due) else { return nil }
      let id = branch.develop(file, until: file.preliminary)
      return file.preliminary < revised ? [] : branch.deadline("DEV-6", due, notice: 7, "hard", id, file.name)
    }
  }

  private static func assembled(late days: Int) -> Fault {
    Fault("DEV-6 the assembly \(days) days late") { branch, _ in
      let file = branch.person(assembly: branch.asOf - 40)
      let late = file.preliminary.adding(months: 1) + days
      let id = branch.develop(file, until: file.assembly) { $0["Assembly"] = "\(late)" }
      guard file.preliminary >= revised, days > 0 else { return [] }
      return [Expected("DEV-6", "overdue", "hard", record: id, member: file.name, days: days)]
    }
  }

  /// So many months from the assembly are over in so many days.
  private static func unapproved(_ months: Int, _ left: Int) -> Fault {
    Fault("DEV-7 \(months) months from the assembly in \(left) days") { branch, _ in
      let due = branch.asOf + left
      guard let file = branch.person(whose: { $0.assembly.adding(months: months) }, is: due) else {
        return nil
      }
      let id = branch.develop(file, until: file.assembly)
      guard months == 6 || left <= 30 else { return [] }
      let state = months == 6 && left < 0 ? "overdue" : "due-soon"
      return [Expected("DEV-7", state, "hard", record: id, member: file.name)]
    }
  }

  private static func approvedLate(special: Bool) -> Fault {
    Fault("DEV-7 approved ten days after three months, \(special ? "a special case" : "nothing special")") {
      branch, _ in
      let file = branch.person(assembly: branch.asOf - 150)
      let late = file.assembly.adding(months: 3) + 10
      let id = branch.develop(file, until: file.assembly) { slip in
        (slip["Approved"], slip["Oath"]) = ("\(late)", "\(late + 5)")
        slip["Special"] = special ? "yes" : nil
      }
      return special ? [] : [Expected("DEV-7", "overdue", "hard", record: id, member: file.name, days: 10)]
    }
  }

  /// The month from approval to oath ends in so many days.
  private static func unsworn(_ left: Int) -> Fault {
    Fault("DEV-8 the oath is to be in \(left) days") { branch, _ in
      let due = branch.asOf + left
      guard let file = branch.person(whose: { $0.approved.adding(months: 1) }, is: due) else { return nil }
      let id = branch.develop(file, until: file.approved)
      return file.approved < revised ? [] : branch.deadline("DEV-8", due, notice: 7, "usual", id, file.name)
    }
  }

  private static func sworn(late days: Int) -> Fault {
    Fault("DEV-8 the oath \(days) days late") { branch, _ in
      let file = branch.person(assembly: branch.asOf - 90)
      let oath = file.approved.adding(months: 1) + days
      let id = branch.develop(file, until: file.approved) { $0["Oath"] = "\(oath)" }
      guard file.approved >= revised, days > 0 else { return [] }
      return [Expected("DEV-8", "overdue", "usual", record: id, member: file.name, days: days)]
    }
  }

  private static let sponsorless = Fault("DEV-12 one sponsor") { branch, _ in
    let (file, sponsor) = (branch.person(assembly: branch.asOf - 30), branch.secretary.name)
    let id = branch.develop(file, until: file.assembly) {
      $0["Sponsor"] = nil; $0["Sponsor"] = sponsor
    }
    return [Expected("DEV-12", "incomplete", "hard", record: id, member: file.name)]
  }

  private static let mentorless = lacking("DEV-12", "no mentor", at: \.candidate, ["Mentor"], "incomplete")

  private static let threeMentors = Fault("DEV-12 three mentors") { branch, _ in
    let (file, names) = (branch.person(applied: branch.asOf.adding(months: -9)), branch.residents.map(\.name))
    let id = branch.develop(file, until: file.activist) { slip in
      slip.add("Mentor", names[1])
      slip.add("Mentor", names[2])
    }
    return [Expected("DEV-12", "incomplete", "hard", record: id, member: file.name)]
  }

  private static let twoMentors = Fault("DEV-12 two mentors") { branch, chance in
    let name = branch.residents[1].name
    let file = branch.person(applied: branch.asOf.adding(months: -7) - chance.below(60))
    _ = branch.develop(file, until: file.activist) { $0.add("Mentor", name) }
    return []
  }

  /// Eighteen, less so many days, when they applied.
  private static func aged(short days: Int) -> Fault {
    Fault("DEV-12 eighteen less \(days) days when they applied") { branch, _ in
      let file = branch.person(applied: branch.asOf - 15)
      let born = file.applied.adding(months: -18 * 12) + days
      guard born.adding(months: 18 * 12) == file.applied + days else { return nil }
      let id = branch.develop(file, until: file.applied + 10) { $0["Born"] = "\(born)" }
      return days == 0 ? [] : [Expected("DEV-12", "incomplete", "hard", record: id, member: file.name)]
    }
  }

  private static let ended = Fault("an ended file in disorder") { branch, _ in
    let (file, end) = (branch.person(assembly: branch.asOf - 300), branch.asOf - 20)
    _ = branch.develop(file, until: file.assembly) { slip in
      for field in ["Talked", "Consent", "Review", "Sponsor", "Mentor", "Trained"] { slip[field] = nil }
      slip["Ended"] = "\(end) 本人退出"
    }
    return []
  }
}
