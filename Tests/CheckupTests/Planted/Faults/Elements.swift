import Register

extension Fault {
  static let elements =
    ["Place", "Start", "End", "Chair", "Recorder", "Expected"].map(lacking) + [
      lackingSeveral, lackingIn("党课", "Lecturer"), lackingIn("支委会", "Resolution"), lackingIn("支委会", "Agenda"),
      admission, undecidedItem, unprepared, withoutSheet, withoutOpinion, elected(voted: false),
      elected(voted: true),
    ]

  private static func lacking(_ field: String) -> Fault {
    Fault("MIN-2 no \(field)") { branch, chance in
      guard let day = branch.quietDay(&chance) else { return nil }
      let id = branch.extra(on: day)
      branch.session(id) { slip in slip[field] = nil }
      return [Expected("MIN-2", "incomplete", "local", record: id)]
    }
  }

  private static let lackingSeveral = Fault("MIN-2 several elements lack, one finding") { branch, chance in
    guard let day = branch.quietDay(&chance) else { return nil }
    let id = branch.extra(on: day)
    branch.session(id) { slip in (slip["Place"], slip["Recorder"], slip["End"]) = (nil, nil, nil) }
    return [Expected("MIN-2", "incomplete", "local", record: id)]
  }

  private static func lackingIn(_ kind: String, _ field: String) -> Fault {
    Fault("MIN-2 \(kind) without \(field)", kind) { branch, chance in
      let held = branch.all("meetings.rec") { $0["Kind"] == kind && $0["State"] == "已开" }
      guard let id = chance.one(of: held)?["Id"] else { return nil }
      branch.session(id) { slip in slip[field] = nil }
      return [Expected("MIN-2", "incomplete", "local", record: id)]
    }
  }

  private static let undecidedItem = Fault("MIN-2 two items, one decision", "支委会") { branch, chance in
    let held = branch.all("meetings.rec") { $0["Kind"] == "支委会" && $0["State"] == "已开" }
    guard let id = chance.one(of: held)?["Id"] else { return nil }
    branch.session(id) { $0.add("Agenda", "研究经费") }
    return [Expected("MIN-2", "incomplete", "local", record: id)]
  }

  private static let unprepared = Fault("MIN-2 a life meeting without preparation and problems", "组织生活会") {
    branch, chance in
    let held = branch.all("meetings.rec") { $0["Kind"] == "组织生活会" }
    guard let id = chance.one(of: held)?["Id"] else { return nil }
    branch.session(id) { slip in (slip["Minutes"], slip["Agenda"]) = ("大家发言。", "年度会议") }
    return [Expected("MIN-2", "incomplete", "local", record: id)]
  }

  private static let withoutSheet = Fault("MIN-2 an appraisal without its sheet", "民主评议党员") {
    branch, chance in
    let held = branch.all("meetings.rec") { $0["Kind"] == "民主评议党员" }
    guard let id = chance.one(of: held)?["Id"] else { return nil }
    branch.remove("appraisals.rec") { $0["Meeting"] == id }
    return [Expected("MIN-2", "incomplete", "local", record: id)]
  }

  private static let withoutOpinion = Fault("MIN-2 an appraisal without opinion", "民主评议党员") {
    branch, chance in
    guard let sheet = chance.one(of: branch.all("appraisals.rec")), let id = sheet["Meeting"] else {
      return nil
    }
    branch.edit("appraisals.rec", "Meeting", id) { $0["Opinion"] = nil }
    return [Expected("MIN-2", "incomplete", "local", record: id)]
  }

  /// The assembly that elected the committee, with or without its vote.
  private static func elected(voted: Bool) -> Fault {
    Fault(
      "MIN-2 an election \(voted ? "with" : "without") a vote", "党员大会", "term",
      reshape: { shape, _ in (shape.mobile, shape.exempt) = (false, false) }
    ) { branch, chance in
      guard let id = branch.assembly(&chance) else { return nil }
      let session = branch.all("meetings.rec") { $0["Id"] == id }.first
      let (day, voters) = (session?["Date"] ?? "", Int(session?["Voters"] ?? "") ?? 0)
      branch.edit("branch.rec", "Years", "5") { $0["Elected"] = day }
      branch.session(id) { $0["Agenda"] = "选举新一届支委会" }
      guard voted else { return [Expected("MIN-2", "incomplete", "local", record: id)] }
      branch.addVote("选举", in: id, expected: voters, present: voters - 1, votes: voters - 1, passed: true)
      return []
    }
  }

  /// D26 21 asks for 应到 in the record of an admission.
  private static let admission = Fault("MIN-2 an admission without 应到", "党员大会", "small") { branch, _ in
    let day = Month(2026, 8).day(6)
    guard branch.asOf >= day else { return nil }
    let id = branch.number("党员大会", day)
    branch.addVote("接收", in: id, expected: 5, present: 5, votes: 5, passed: true)
    branch.session(id) { slip in slip["Expected"] = nil }
    return [Expected("MIN-2", "incomplete", "hard", record: id)]
  }
}

extension PlantedBranch {
  /// Enters a vote of a session; its number.
  @discardableResult
  mutating func addVote(
    _ kind: String, in meeting: String, expected: Int, present: Int, votes: Int, against: Int? = nil,
    written: Int? = nil, passed: Bool
  ) -> String {
    let id = "\(meeting)/1"
    let vote = Slip(
      "Vote",
      [
        "Id": id, "Meeting": meeting, "Kind": kind, "Matter": "一项议题", "Expected": "\(expected)",
        "Present": "\(present)", "For": "\(votes)", "Against": "\(against ?? present - votes)",
        "Abstain": "0",
        "Written": written.map(String.init), "Secret": kind == "一般" ? nil : "yes",
        "Result": passed ? "通过" : "未通过",
      ])
    add(vote, to: "\(meeting.prefix(4))/votes.rec")
    return id
  }
}
