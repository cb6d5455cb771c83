import Register

extension Fault {
  static let references = [
    unknownName, unknownMeeting, freeNames, twiceEntered, noSuchDay, wrongYear, badLine,
  ]

  private static let unknownName = Fault("REF-1 an unknown name") { branch, chance in
    guard let day = branch.quietDay(&chance) else { return nil }
    let id = branch.extra(on: day)
    branch.session(id) { slip in
      slip["Late"] = "陌上生"
      slip["Expected"] = "\((Int(slip["Expected"] ?? "") ?? 0) + 1)"
    }
    return [Expected("REF-1", "violated", "hard", record: id, member: "陌上生")]
  }

  private static let unknownMeeting = Fault("REF-1 a plan item of a session nobody knows", "plan") {
    branch, _ in
    let id = "\(branch.asOf.year)01-qt-1"
    branch.edit("plan.rec", "Id", id) { $0["Meeting"] = "20260103-qt-77" }
    return [Expected("REF-1", "violated", "hard", record: id, member: "20260103-qt-77")]
  }

  private static let freeNames = Fault("REF-1 observers and lecturers are free") { branch, chance in
    guard let day = branch.quietDay(&chance) else { return nil }
    let id = branch.extra(on: day)
    branch.session(id) { slip in
      (slip["Observer"], slip["Recorder"], slip["Lecturer"]) = ("来宾甲 来宾乙", "来宾甲", "来宾丙")
    }
    return []
  }

  private static let twiceEntered = Fault("REF-2 a plan item entered twice", "plan") { branch, _ in
    let id = "\(branch.asOf.year)01-qt-1"
    guard let item = branch.all("plan.rec", { $0["Id"] == id }).first else { return nil }
    branch.add(item, to: "\(branch.asOf.year)/plan.rec")
    return [Expected("REF-2", "violated", "hard", record: id)]
  }

  private static let noSuchDay = Fault("REF-3 a day that does not exist") { branch, _ in
    let id = "20260230-th-99"
    let talk =
      ["Id": id, "Date": "2026-02-30", "From": branch.residents[0].name, "With": branch.residents[1].name]
      as KeyValuePairs<String, String?>
    branch.add(Slip("Talk", talk), to: "2026/talks.rec")
    return [Expected("REF-3", "violated", "hard", record: id)]
  }

  private static let wrongYear = Fault("REF-3 a session filed under another year") { branch, chance in
    guard branch.shape.firstYear == 2025, let day = branch.quietDay(&chance) else { return nil }
    let id = branch.extra(on: day)
    let (from, to) = ("\(day.year)/meetings.rec", "\(day.year == 2025 ? 2026 : 2025)/meetings.rec")
    guard let slip = branch.slips[from]?.first(where: { $0["Id"] == id }) else { return nil }
    branch.slips[from]?.removeAll { $0["Id"] == id }
    branch.add(slip, to: to)
    return [Expected("REF-3", "violated", "hard", record: id)]
  }

  private static let badLine = Fault("FILE-1 a line that is no field", "plan") { branch, _ in
    branch.tails["\(branch.asOf.year)/plan.rec"] = "\n这一行没有字段名\n"
    return [Expected("FILE-1", "violated", "hard")]
  }
}
