import Register

extension Fault {
  static let wayfarers =
    [(4, 20), (5, 0), (6, -1), (6, 0), (7, 0)].map(away) + [
      awayButMobile, awayAndBack, abroad(contacted: false), abroad(contacted: true),
    ] + [74, 75, 90, 91, 120].map(uncalled) + [76, 95].map(neverCalled)
    + [59, 60, 89, 90, 100].map(transferred) + [89, 90].map(received)

  /// Left so many months and days ago.
  private static func away(_ months: Int, _ days: Int) -> Fault {
    Fault("MEM-3 away \(months) months and \(days) days") { branch, _ in
      guard let member = branch.spare() else { return nil }
      let left = branch.asOf.adding(months: -months) - days
      branch.leave(member.name, on: left)
      return branch.awayExpected(member.name, left)
    }
  }

  private static let awayButMobile = Fault("MEM-3 away but entered as mobile") { branch, _ in
    guard let member = branch.spare() else { return nil }
    let left = branch.asOf.adding(months: -8)
    branch.leave(member.name, on: left)
    let until = branch.asOf + 300
    branch.member(member.name) { $0["Mobile"] = "\(left) \(until) 杉城" }
    branch.call(member.name, on: branch.asOf - 30)
    return []
  }

  private static let awayAndBack = Fault("MEM-3 back again") { branch, _ in
    guard let member = branch.spare() else { return nil }
    branch.leave(member.name, on: branch.asOf.adding(months: -8), returned: branch.asOf - 5)
    return []
  }

  /// Studies abroad: half a year and ten days without a word, or called a month ago.
  private static func abroad(contacted: Bool) -> Fault {
    Fault("MEM-4 abroad, \(contacted ? "called" : "not called")") { branch, _ in
      guard let member = branch.spare() else { return nil }
      let left = branch.asOf.adding(months: -6) - 10
      branch.leave(member.name, on: left, kind: "出国境学习")
      if contacted { branch.call(member.name, on: branch.asOf - 30) }
      let limit = left.adding(months: 6)
      // A student abroad stays with the branch: MEM-3 does not ask.
      return contacted
        ? [] : [Expected("MEM-4", "overdue", "hard", member: member.name, days: branch.asOf - limit)]
    }
  }

  /// A mobile member last called so many days ago.
  private static func uncalled(_ days: Int) -> Fault {
    Fault(
      "MEM-4 called \(days) days ago", "mobile",
      reshape: { shape, _ in (shape.mobile, shape.size) = (true, max(shape.size, 12)) }
    ) { branch, _ in
      guard let name = branch.residents.first(where: \.isMobile)?.name else { return nil }
      branch.remove("contacts.rec") { $0["With"] == name }
      branch.call(name, on: branch.asOf - days)
      guard days >= 75 else { return [] }
      return [Expected("MEM-4", days > 90 ? "overdue" : "due-soon", "local", member: name, days: days - 90)]
    }
  }

  /// Mobile for so many days, and never called.
  private static func neverCalled(_ days: Int) -> Fault {
    Fault(
      "MEM-4 mobile for \(days) days, never called", "mobile",
      reshape: { shape, _ in (shape.mobile, shape.size) = (true, max(shape.size, 12)) }
    ) { branch, _ in
      guard let name = branch.residents.first(where: \.isMobile)?.name else { return nil }
      branch.remove("contacts.rec") { $0["With"] == name }
      let (from, until) = (branch.asOf - days, branch.asOf + 400)
      branch.member(name) { $0["Mobile"] = "\(from) \(until) 杉城" }
      return [
        Expected("MEM-4", days > 90 ? "overdue" : "due-soon", "local", member: name, days: days - 90)
      ]
    }
  }

  private static func transferred(_ days: Int) -> Fault {
    Fault("MEM-7 sent \(days) days ago") { branch, _ in
      guard let member = branch.spare() else { return nil }
      let id = branch.transfer(member.name, sent: branch.asOf - days)
      guard days >= 60 else { return [] }
      let state = days >= 90 ? "overdue" : "due-soon"
      return [Expected("MEM-7", state, "usual", record: id, member: member.name, days: days - 89)]
    }
  }

  private static func received(_ days: Int) -> Fault {
    Fault("MEM-7 received after \(days) days") { branch, _ in
      guard let member = branch.spare() else { return nil }
      let id = branch.transfer(member.name, sent: branch.asOf - 100, received: branch.asOf - 100 + days)
      return days < 90
        ? [] : [Expected("MEM-7", "overdue", "usual", record: id, member: member.name, days: 1)]
    }
  }
}

extension PlantedBranch {
  fileprivate mutating func leave(_ name: String, on day: Day, kind: String = "务工经商", returned: Day? = nil) {
    let number = all("away.rec").count + 1
    let away = Slip(
      "Away",
      [
        "Id": "\(day.compact)-wc-\(number)", "Name": name, "LeftOn": "\(day)", "Place": "远城", "Kind": kind,
        "Returned": returned.map { "\($0)" },
      ])
    add(away, to: "\(folder(day))/away.rec")
  }

  fileprivate mutating func call(_ name: String, on day: Day) {
    let number = all("contacts.rec").count + 1
    let contact = Slip(
      "Contact",
      [
        "Id": "\(day.compact)-lx-\(number)", "Date": "\(day)", "With": name, "By": secretary.name,
        "How": "电话",
      ])
    add(contact, to: "\(folder(day))/contacts.rec")
  }

  fileprivate mutating func transfer(_ name: String, sent: Day, received: Day? = nil) -> String {
    let id = "\(sent.compact)-zj-\(all("transfers.rec").count + 1)"
    let transfer = Slip(
      "Transfer",
      [
        "Id": id, "Name": name, "Direction": "转出", "Sent": "\(sent)", "To": "远城支部",
        "Received": received.map { "\($0)" },
      ])
    add(transfer, to: "\(folder(sent))/transfers.rec")
    return id
  }

  /// Month 5 is amber; from the day six months are full it is overdue.
  fileprivate func awayExpected(_ name: String, _ left: Day) -> [Expected] {
    guard asOf >= left.adding(months: 5) else { return [] }
    let limit = left.adding(months: 6)
    return [
      Expected("MEM-3", asOf >= limit ? "overdue" : "due-soon", "hard", member: name, days: asOf - limit + 1)
    ]
  }
}
