import Register

extension Fault {
  static let education = [
    hours("31.5"), hours("32"), hours("19.2"), hours("19.1"), officerHours("32"), officerHours("55.5"),
    officerHours("56"), exemptHours, noCourse,
    newSecretary(monthsAgo: 4, days: 20), newSecretary(monthsAgo: 5, days: 0),
    newSecretary(monthsAgo: 6, days: 0),
    newSecretary(monthsAgo: 6, days: 1), newSecretary(monthsAgo: 7, days: 3), trained(late: 10),
    trained(late: 0),
    reelected,
  ]

  /// A member with so many hours in a year.
  static func hours(_ hours: String) -> Fault {
    Fault("MEM-1 \(hours) hours") { branch, chance in
      let year = branch.year(&chance)
      guard branch.hasWhole(year), let member = branch.spare() else { return nil }
      branch.learn(member.name, hours, in: year)
      return branch.short(member.name, year, isShort: hours != "32", isFarShort: hours == "19.1")
    }
  }

  /// An officer with so many hours in a year, of the 56 asked for.
  private static func officerHours(_ hours: String) -> Fault {
    Fault("MEM-1 an officer with \(hours) hours", "officer hours", "small", "posts") { branch, chance in
      // Only a year that is over tells half an hour from none.
      let year = hours == "32" ? branch.year(&chance) : 2025
      guard branch.hasWhole(year), branch.years.contains(year) else { return nil }
      let name = branch.officers[branch.officers.count - 1].name
      branch.learn(name, hours, in: year)
      return branch.short(name, year, isShort: hours != "56", isFarShort: hours == "32")
    }
  }

  private static let exemptHours = Fault("MEM-1 an exempt member without hours", "exempt") { branch, chance in
    guard let name = branch.residents.first(where: \.isExempt)?.name else { return nil }
    branch.learn(name, "0.5", in: branch.year(&chance))
    return []
  }

  static let noCourse = Fault("MEM-2 the secretary took no course", "course", "posts") {
    branch, chance in
    let year = branch.year(&chance)
    guard branch.shape.elected < Month(year, 1).first else { return nil }
    branch.edit("\(year)/training.rec", "Kind", "县级以上培训") { $0["Kind"] = "社区讲座" }
    let last = Month(year, 12).last
    guard branch.asOf >= Month(year, 10).first else { return [] }
    return [
      Expected(
        "MEM-2", branch.asOf > last ? "overdue" : "due-soon", "hard", period: "\(year)",
        member: branch.secretary.name, days: branch.asOf - last)
    ]
  }

  private static func newSecretary(monthsAgo months: Int, days: Int) -> Fault {
    Fault("MEM-2 new secretary \(months) months and \(days) days ago", "course", "posts", "small") {
      branch, _ in
      let from = branch.asOf.adding(months: -months) - days
      let limit = from.adding(months: 6)
      let name = branch.succeed(from: from)
      guard branch.asksFirstCourse(from) else { return [] }
      if branch.asOf > limit {
        return [Expected("MEM-2", "overdue", "usual", member: name, days: branch.asOf - limit)]
      }
      guard branch.asOf >= from.adding(months: 5) else { return [] }
      return [Expected("MEM-2", "due-soon", "usual", member: name, days: branch.asOf - limit)]
    }
  }

  private static func trained(late days: Int) -> Fault {
    Fault("MEM-2 new secretary trained \(days) days late", "course", "posts", "small") { branch, _ in
      let from = branch.asOf.adding(months: -7) - 5
      let day = from.adding(months: 6) + days
      let name = branch.succeed(from: from)
      branch.add(
        Slip(
          "Training",
          [
            "Id": "\(day.compact)-px-70", "Date": "\(day)", "Title": "新任书记培训", "Hours": "8", "Kind": "任职培训",
            "Attended": name,
          ]), to: "\(branch.folder(day))/training.rec")
      return days == 0 || !branch.asksFirstCourse(from)
        ? [] : [Expected("MEM-2", "overdue", "usual", member: name, days: days)]
    }
  }

  private static let reelected = Fault(
    "MEM-2 a secretary elected again is not new", "course", "posts", "small"
  ) { branch, _ in
    let (secretary, day) = (branch.secretary, branch.asOf.adding(months: -8))
    _ = branch.vacate(secretary, on: day - 1)
    branch.appoint("书记", secretary.name, from: day)
    return []
  }
}

extension PlantedBranch {
  /// Gives somebody these hours of a year and no others.
  fileprivate mutating func learn(_ name: String, _ hours: String, in year: Int) {
    let path = "\(year)/training.rec"
    for index in slips[path, default: []].indices {
      let others = slips[path]?[index]["Attended"]?.split(separator: " ").filter { $0 != name[...] } ?? []
      if slips[path]?[index]["Kind"] != "县级以上培训" {
        slips[path]?[index]["Attended"] = others.joined(separator: " ")
      }
    }
    let day = Month(year, 4).day(20)
    let training = Slip(
      "Training",
      [
        "Id": "\(day.compact)-px-\(60 + slips[path, default: []].count)", "Date": "\(day)", "Title": "自学",
        "Hours": hours, "Kind": "自学", "Attended": name,
      ])
    enter(training, in: "training.rec", on: day)
  }

  /// What a short account of hours must give on this day; far short means below three fifths.
  fileprivate func short(_ name: String, _ year: Int, isShort: Bool, isFarShort: Bool) -> [Expected] {
    let last = Month(year, 12).last
    if asOf > last, isShort {
      return [Expected("MEM-1", "overdue", "usual", period: "\(year)", member: name, days: asOf - last)]
    }
    guard asOf >= Month(year, 9).day(30), asOf <= last, isFarShort else { return [] }
    return [Expected("MEM-1", "due-soon", "usual", period: "\(year)", member: name, days: asOf - last)]
  }

  /// A term of office begun before the register may have had its course before the register.
  fileprivate func asksFirstCourse(_ from: Day) -> Bool { from >= Month(shape.firstYear, 1).first }

  /// The organization member becomes secretary, and the secretary a member of the committee; the new secretary.
  fileprivate mutating func succeed(from day: Day) -> String {
    let (old, new) = (officers[0], officers[1].name)
    _ = vacate(old, on: day - 1)
    appoint("委员", old.name, from: day)
    appoint("书记", new, from: day)
    return new
  }
}
