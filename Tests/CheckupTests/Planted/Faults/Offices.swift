import Register

extension Fault {
  static let offices =
    [0, 1, 90, 91].flatMap { days in (0..<3).map { vacant($0, days) } } + [
      refilled, gone, vacant(full: 6), vacant(full: 7), neverEntered, standing(days: 364),
      standing(days: 366), undesignated, designatedGone,
      designatedPostEnded,
    ]

  private static let four: @Sendable (inout Shape, Day) -> Void = { shape, _ in shape.officers = 4 }

  /// A post given up so many days ago; its holder stays on the committee.
  private static func vacant(_ number: Int, _ days: Int) -> Fault {
    Fault("ORG-5 post \(number) vacant for \(days) days", "posts", "small") { branch, _ in
      let officer = branch.officers[number]
      let key = branch.vacate(officer, on: branch.asOf - days)
      branch.appoint("委员", officer.name, from: branch.asOf - days + 1)
      guard days > 0 else { return [] }
      return [Expected("ORG-5", days > 90 ? "overdue" : "due-soon", "local", record: key, days: days - 90)]
    }
  }

  /// A post vacant for a month, where so many full members do or do not need a committee.
  private static func vacant(full: Int) -> Fault {
    Fault(
      "ORG-5 a post vacant among \(full) full members", "posts", "small",
      reshape: { shape, _ in (shape.size, shape.officers, shape.groups) = (full + shape.probationary, 3, 0) }
    ) { branch, _ in
      let officer = branch.officers[2]
      let key = branch.vacate(officer, on: branch.asOf - 30)
      branch.appoint("委员", officer.name, from: branch.asOf - 29)
      return full < 7 ? [] : [Expected("ORG-5", "due-soon", "local", record: key, days: -60)]
    }
  }

  private static let refilled = Fault("ORG-5 a vacant post filled again", "posts", "small") { branch, _ in
    let (officer, next) = (branch.officers[2], branch.officers[1])
    _ = branch.vacate(officer, on: branch.asOf - 120)
    branch.appoint("委员", officer.name, from: branch.asOf - 119)
    branch.appoint(officer.post ?? "", next.name, from: branch.asOf - 100)
    return []
  }

  /// The holder left the branch; nobody wrote the end of the post.
  private static let gone = Fault("ORG-5 the holder left the branch", "posts", "small", "支委会", reshape: four)
  { branch, _ in
    let (officer, last) = (branch.officers[3], branch.asOf - 2)
    guard branch.all("meetings.rec", { ($0["Date"] ?? "") > "\(last)" }).isEmpty else { return nil }
    branch.member(officer.name) { slip in (slip["To"], slip["Left"]) = ("\(last)", "转出") }
    let key = "\(officer.post ?? "") \(officer.name) \(branch.shape.elected)"
    return [Expected("ORG-5", "due-soon", "local", record: key, days: -88)]
  }

  private static let neverEntered = Fault("ORG-5 no secretary was ever entered", "posts", "small") {
    branch, _ in
    let secretary = branch.secretary
    branch.remove("branch.rec") { $0["Post"] == "书记" }
    branch.appoint("委员", secretary.name, from: branch.shape.elected)
    return [Expected("ORG-5", "overdue", "local", record: "书记")]
  }

  /// A full member for so many days when they became secretary.
  private static func standing(days: Int) -> Fault {
    Fault("ORG-6 a full member for \(days) days", "posts") { branch, _ in
      let (name, full) = (branch.secretary.name, branch.shape.elected - days)
      branch.member(name) { slip in (slip["Joined"], slip["Full"]) = ("\(full - 400)", "\(full)") }
      guard full.adding(months: 12) > branch.shape.elected else { return [] }
      return [Expected("ORG-6", "violated", "usual", member: name)]
    }
  }

  private static let undesignated = Fault("ORG-7 nobody designated", "designated") { branch, _ in
    branch.edit("branch.rec", "Code", "ZB001") { $0["DesignatedOfficer"] = nil }
    return [Expected("ORG-7", "incomplete", "local")]
  }

  private static let designatedGone = Fault("ORG-7 the one designated has left", "designated") { branch, _ in
    branch.edit("branch.rec", "Code", "ZB001") { $0["DesignatedOfficer"] = "旧友清远" }
    return [Expected("ORG-7", "violated", "local", member: "旧友清远")]
  }

  private static let designatedPostEnded = Fault(
    "ORG-7 the post of the one designated has ended", "designated", "posts", "talks", reshape: four
  ) { branch, _ in
    let (officer, ordinary) = (branch.officers[3], branch.residents[branch.residents.count - 1])
    branch.edit("branch.rec", "Code", "ZB001") { $0["DesignatedOfficer"] = officer.name }
    let key = branch.vacate(officer, on: branch.asOf - 10)
    // Without a post this member must have talked with another such member.
    branch.add(
      Slip(
        "Talk",
        [
          "Id": "\(branch.asOf.compact)-th-300", "Date": "\(branch.asOf)", "From": officer.name,
          "With": ordinary.name,
        ]), to: "\(branch.asOf.year)/talks.rec")
    return [
      Expected("ORG-7", "violated", "local", member: officer.name),
      Expected("ORG-5", "due-soon", "local", record: key, days: -80),
    ]
  }
}

extension PlantedBranch {
  /// Ends the post somebody has held since the election; the post's key.
  mutating func vacate(_ officer: Resident, on day: Day) -> String {
    edit("branch.rec", "Holder", officer.name) { $0["To"] = "\(day)" }
    return "\(officer.post ?? "") \(officer.name) \(shape.elected)"
  }

  mutating func appoint(_ post: String, _ name: String, from day: Day) {
    add(Slip("Post", ["Post": post, "Holder": name, "From": "\(day)"]), to: "branch.rec")
  }
}
