import Register

/// The day the revised rules of development (D26) came into force.
let revised = Month(2026, 5).day(11)

extension Fault {
  static let steps =
    [8, 7, 0, -1, -30].map(untalkedApplicant) + [
      talkedLate, unobserved(left: 31), unobserved(left: 30), unobserved(left: 0), unobserved(left: -1),
    ]
    + [observed(late: 12), observed(late: 0)] + [-1, 0].map(candidate) + [
      withoutActivist, lacking("DEV-3", "no consent", at: \.candidate, ["Consent"], "incomplete"),
      lacking("DEV-5", "no training", at: \.assembly, ["Trained", "TrainingDays"], "incomplete"),
    ] + [noticed(working: 4), noticed(working: 5), noticed(working: 0), unnoticedBefore, unnoticedOnTheDay]

  /// The month in which an applicant is to be talked with ends in so many days.
  private static func untalkedApplicant(_ left: Int) -> Fault {
    Fault("DEV-1 to be talked with in \(left) days") { branch, _ in
      guard let file = branch.person(whose: { $0.applied.adding(months: 1) }, is: branch.asOf + left) else {
        return nil
      }
      let id = branch.develop(file, until: file.applied)
      return branch.deadline("DEV-1", branch.asOf + left, notice: 7, "hard", id, file.name)
    }
  }

  private static let talkedLate = Fault("DEV-1 talked with five days late") { branch, _ in
    let file = branch.person(applied: branch.asOf - 90)
    let late = file.applied.adding(months: 1) + 5
    let id = branch.develop(file, until: file.applied) { $0["Talked"] = "\(late)" }
    return [Expected("DEV-1", "overdue", "hard", record: id, member: file.name, days: 5)]
  }

  /// An activist nobody has observed; half a year is over in so many days.
  private static func unobserved(left: Int) -> Fault {
    Fault("DEV-2 to be observed in \(left) days") { branch, _ in
      guard let file = branch.person(whose: { $0.activist.adding(months: 6) }, is: branch.asOf + left) else {
        return nil
      }
      let id = branch.develop(file, until: branch.asOf, observed: [])
      return branch.deadline("DEV-2", branch.asOf + left, notice: 30, "hard", id, file.name)
    }
  }

  /// First observed so many days after half a year.
  private static func observed(late days: Int) -> Fault {
    Fault("DEV-2 observed \(days) days late") { branch, _ in
      let file = branch.person(applied: branch.asOf.adding(months: -14))
      let first = file.activist.adding(months: 6) + days
      let id = branch.develop(file, until: branch.asOf, observed: [first])
      return days == 0
        ? [] : [Expected("DEV-2", "overdue", "hard", record: id, member: file.name, days: days)]
    }
  }

  /// Made a candidate a year after becoming an activist, so many days more or less.
  private static func candidate(_ days: Int) -> Fault {
    Fault("DEV-3 a candidate after a year and \(days) days") { branch, chance in
      let file = branch.person(applied: branch.asOf.adding(months: -20) - chance.below(60))
      let day = file.activist.adding(months: 12) + days
      let id = branch.develop(file, until: file.candidate) { slip in
        (slip["Candidate"], slip["Consent"]) = ("\(day)", "\(day)")
        slip["Notice"] = "\(day - 20) \(day - 10) 公告栏"
      }
      return days == 0 ? [] : [Expected("DEV-3", "violated", "hard", record: id, member: file.name)]
    }
  }

  private static let withoutActivist = Fault("DEV-3 a candidate who was no activist") { branch, _ in
    let file = branch.person(applied: branch.asOf.adding(months: -21))
    let id = branch.develop(file, until: file.candidate) { slip in
      (slip["Activist"], slip["Filed"]) = (nil, nil)
    }
    return [Expected("DEV-3", "violated", "hard", record: id, member: file.name)]
  }

  /// The notice of a candidate under the revised rules, on so many working days from a Monday on.
  private static func noticed(working: Int) -> Fault {
    Fault("DEV-4 noticed for \(working) working days") { branch, _ in
      let file = branch.person(candidate: branch.asOf - 25)
      guard file.candidate >= revised else { return nil }
      let monday = file.candidate - 6 - file.candidate.weekday
      let id = branch.develop(file, until: file.candidate) { slip in
        slip["Notice"] = working == 0 ? nil : "\(monday) \(monday + (working == 5 ? 4 : 3)) 公告栏"
      }
      guard working < 5 else { return [] }
      return [
        Expected("DEV-4", working == 0 ? "incomplete" : "violated", "hard", record: id, member: file.name)
      ]
    }
  }

  private static let unnoticedBefore = Fault("DEV-4 no notice before the revision") { branch, _ in
    let file = branch.person(candidate: min(branch.asOf - 10, revised - 1))
    guard file.candidate < revised else { return nil }
    _ = branch.develop(file, until: file.candidate) { $0["Notice"] = nil }
    return []
  }

  private static let unnoticedOnTheDay = Fault("DEV-4 no notice on the day of the revision") { branch, _ in
    let file = branch.person(candidate: revised)
    guard file.candidate == revised, branch.asOf >= revised else { return nil }
    let id = branch.develop(file, until: file.candidate) { $0["Notice"] = nil }
    return [Expected("DEV-4", "incomplete", "hard", record: id, member: file.name)]
  }

  /// A file stopped at a step, without these fields.
  static func lacking(
    _ rule: String, _ words: String, at step: any KeyPath<Developing, Day> & Sendable, _ fields: [String],
    _ state: String,
    with others: [String: String] = [:]
  ) -> Fault {
    Fault("\(rule) \(words)") { branch, _ in
      var file = branch.person(applied: branch.asOf.adding(months: -18) - 60)
      while file[keyPath: step] > branch.asOf - 20 { file = branch.person(applied: file.applied - 15) }
      let id = branch.develop(file, until: file[keyPath: step]) { slip in
        for field in fields { slip[field] = nil }
        for (field, value) in others { slip[field] = value }
      }
      return [Expected(rule, state, "hard", record: id, member: file.name)]
    }
  }
}

extension PlantedBranch {
  /// Somebody new who is being developed.
  func person(applied: Day) -> Developing {
    Developing(name: "新苗" + Shape.name(100 + all("development.rec").count), applied: applied)
  }

  /// Somebody who became a candidate on that day, or a day or two later where months are short.
  func person(candidate day: Day) -> Developing {
    var file = person(applied: (day - 33).adding(months: -18))
    while file.candidate < day { file = person(applied: file.applied + 1) }
    return file
  }

  /// Somebody one of whose deadlines is that very day, if the calendar has such a person.
  func person(whose deadline: (Developing) -> Day, is day: Day) -> Developing? {
    let guess = person(applied: day - 600)
    let start = guess.applied + (day - deadline(guess)) - 5
    return (0...10).map { person(applied: start + $0) }.first { deadline($0) == day }
  }

  /// Somebody whose assembly was on that day, or a day or two later.
  func person(assembly day: Day) -> Developing { person(candidate: day - 110) }

  /// Enters a file whose steps end with `until`, changed as wished; its number.
  mutating func develop(
    _ file: Developing, until day: Day, observed: [Day]? = nil, _ change: (inout Slip) -> Void = { _ in }
  ) -> String {
    let suffix = "-\(all("development.rec").count + 50)"
    enter(file, suffix: suffix)
    let path = "\(folder(file.applied))/development.rec"
    var slip = file.slip(residents, until: day, suffix)
    change(&slip)
    slips[path]?.removeLast()
    add(slip, to: path)
    if let observed {
      remove("observations.rec") { $0["Name"] == file.name }
      for day in observed {
        let observation = Slip(
          "Observation", ["Id": "\(day.compact)-kc\(suffix)", "Date": "\(day)", "Name": file.name])
        enter(observation, in: "observations.rec", on: day)
      }
    }
    return slip["Id"] ?? ""
  }

  /// What a deadline that was not kept must give on this day.
  func deadline(
    _ rule: String, _ due: Day, notice: Int, _ severity: String, _ record: String?, _ member: String?
  ) -> [Expected] {
    guard asOf >= due - notice else { return [] }
    return [
      Expected(
        rule, asOf > due ? "overdue" : "due-soon", severity, record: record, member: member, days: asOf - due)
    ]
  }
}
