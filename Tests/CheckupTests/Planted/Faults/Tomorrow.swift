import Register

/// Nothing dated after the day of the check is looked at.
extension Fault {
  static let tomorrow = [
    heldTomorrow, paidTomorrow, backTomorrow, talkedTomorrow, postedTomorrow, acceptedTomorrow,
    receivedTomorrow,
    lifeMeetingTomorrow, publishedTomorrow, calledTomorrow,
  ]

  private static let heldTomorrow = Fault("MTG-4 held tomorrow", "主题党日") { branch, _ in
    let (month, tomorrow) = (branch.asOf.month, branch.asOf + 1)
    guard tomorrow.month == month, branch.asOf >= month.day(8) else { return nil }
    branch.move(branch.number("主题党日", month.day(8)), to: tomorrow)
    return [Expected("MTG-4", "due-soon", "hard", period: "\(month)", days: branch.asOf - month.last)]
  }

  private static let paidTomorrow = Fault("DUE-3 paid tomorrow", "~dues") { branch, chance in
    guard let month = chance.one(of: branch.closedMonths.suffix(5).map { $0 }), let member = branch.spare()
    else { return nil }
    let day = branch.asOf + 1
    branch.pay(member.name, in: month) { "\(member.name) \(yuan(member.monthly)) \(day)" }
    return [
      Expected(
        "DUE-3", "overdue", "hard", period: "\(month)", member: member.name, days: branch.asOf - month.last)
    ]
  }

  private static let backTomorrow = Fault("MEM-3 back tomorrow") { branch, _ in
    guard let member = branch.spare() else { return nil }
    let left = branch.asOf.adding(months: -7)
    let slip =
      [
        "Id": "\(left.compact)-wc-90", "Name": member.name, "LeftOn": "\(left)",
        "Returned": "\(branch.asOf + 1)",
      ]
      as KeyValuePairs<String, String?>
    branch.add(Slip("Away", slip), to: "\(branch.folder(left))/away.rec")
    let limit = left.adding(months: 6)
    return [Expected("MEM-3", "overdue", "hard", member: member.name, days: branch.asOf - limit + 1)]
  }

  private static let talkedTomorrow = Fault("DEV-1 talked with tomorrow") { branch, _ in
    let (file, day) = (branch.person(applied: branch.asOf - 45), branch.asOf + 1)
    let id = branch.develop(file, until: file.applied) { $0["Talked"] = "\(day)" }
    return branch.deadline("DEV-1", file.applied.adding(months: 1), notice: 7, "hard", id, file.name)
  }

  private static let postedTomorrow = Fault("PUB-1 posted tomorrow") { branch, _ in
    let (due, id) = (branch.asOf - 3, "\(branch.asOf.compact)-gk-90")
    let slip =
      ["Id": id, "Title": "决议", "Kind": "决议执行", "Due": "\(due)", "Posted": "\(branch.asOf + 1)"]
      as KeyValuePairs<String, String?>
    branch.add(Slip("Disclosure", slip), to: "\(branch.asOf.year)/disclosures.rec")
    return branch.deadline("PUB-1", due, notice: 5, "local", id, nil)
  }

  private static let acceptedTomorrow = Fault("FIX-1 accepted tomorrow") { branch, _ in
    let (due, id) = (branch.asOf - 3, "\(branch.asOf.compact)-zr-90")
    let slip =
      ["Id": id, "Goal": "修好公开栏", "Owner": "柏小雪", "Due": "\(due)", "Verdict": "已验收 岑望舒 \(branch.asOf + 1)"]
      as KeyValuePairs<String, String?>
    branch.add(Slip("Duty", slip), to: "\(branch.asOf.year)/duties.rec")
    return branch.deadline("FIX-1", due, notice: 7, "local", id, nil)
  }

  private static let receivedTomorrow = Fault("MEM-7 received tomorrow") { branch, _ in
    guard let member = branch.spare() else { return nil }
    let (sent, received) = (branch.asOf - 95, branch.asOf + 1)
    let id = "\(sent.compact)-zj-90"
    let slip =
      ["Id": id, "Name": member.name, "Direction": "转出", "Sent": "\(sent)", "Received": "\(received)"]
      as KeyValuePairs<String, String?>
    branch.add(Slip("Transfer", slip), to: "\(branch.folder(sent))/transfers.rec")
    return [Expected("MEM-7", "overdue", "usual", record: id, member: member.name, days: 6)]
  }

  private static let lifeMeetingTomorrow = Fault("MTG-6 held tomorrow", "组织生活会") { branch, _ in
    let tomorrow = branch.asOf + 1
    guard branch.asOf >= Month(2026, 10).first, tomorrow.year == 2026 else { return nil }
    branch.move(branch.number("组织生活会", Month(2026, 9).day(10)), to: tomorrow)
    return [Expected("MTG-6", "due-soon", "hard", period: "2026", days: branch.asOf - Month(2027, 3).last)]
  }

  private static let publishedTomorrow = Fault("DUE-6 published tomorrow", "disclosures") { branch, _ in
    let tomorrow = branch.asOf + 1
    guard branch.asOf >= Month(2026, 12).first, tomorrow.year == 2026 else { return nil }
    branch.edit("2026/disclosures.rec", "Kind", "党费收支") { slip in
      for field in ["Due", "Until", "Days"] { slip[field] = nil }
      slip["Posted"] = "\(tomorrow)"
    }
    return [Expected("DUE-6", "due-soon", "hard", period: "2026", days: branch.asOf - Month(2026, 12).last)]
  }

  private static let calledTomorrow = Fault(
    "MEM-4 called tomorrow", "mobile",
    reshape: { shape, _ in (shape.mobile, shape.size) = (true, max(shape.size, 12)) }
  ) { branch, _ in
    guard let name = branch.residents.first(where: \.isMobile)?.name else { return nil }
    branch.remove("contacts.rec") { $0["With"] == name }
    for day in [branch.asOf - 100, branch.asOf + 1] {
      let contact = Slip("Contact", ["Id": "\(day.compact)-lx-90", "Date": "\(day)", "With": name])
      branch.add(contact, to: "\(min(branch.folder(day), "2026"))/contacts.rec")
    }
    return [Expected("MEM-4", "overdue", "local", member: name, days: 10)]
  }
}

extension PlantedBranch {
  /// Writes a member's payment for one month anew.
  fileprivate mutating func pay(_ name: String, in month: Month, _ line: () -> String) {
    let text = line()
    edit("\(month.year)/dues.rec", "Month", "\(month)") { slip in
      slip.remove("Paid", startingWith: name)
      slip.add("Paid", text)
    }
  }
}
