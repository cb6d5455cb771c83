import Register

extension Fault {
  static let handling =
    [(4, 20), (5, 0), (6, -1), (6, 0), (7, 0)].map(lost)
    + [(23, -10), (24, 30), (24, 31), (24, 0), (24, -1)].map(suspended)
    + [31, 30, 0, -1, -30].map(correcting) + [
      lostThenSuspended, found, longest(beyond: 1), longest(beyond: 0), corrected,
    ]

  private static func lost(_ months: Int, _ days: Int) -> Fault {
    Fault("MEM-5 lost \(months) months and \(days) days") { branch, _ in
      guard let member = branch.spare() else { return nil }
      let from = branch.asOf.adding(months: -months) - days
      branch.handle("失联", member.name, from)
      guard branch.asOf >= from.adding(months: 5) else { return [] }
      let limit = from.adding(months: 6)
      let state = branch.asOf >= limit ? "overdue" : "due-soon"
      return [Expected("MEM-5", state, "hard", member: member.name, days: branch.asOf - limit + 1)]
    }
  }

  /// Suspended so many months ago, less so many days.
  private static func suspended(_ months: Int, _ daysLess: Int) -> Fault {
    Fault("MEM-5 suspended \(months) months less \(daysLess) days") { branch, _ in
      guard let member = branch.spare() else { return nil }
      let from = branch.asOf.adding(months: -months) + daysLess
      branch.handle("停止党籍", member.name, from)
      let limit = from.adding(months: 24)
      if branch.asOf >= limit {
        return [Expected("MEM-5", "overdue", "hard", member: member.name, days: branch.asOf - limit + 1)]
      }
      guard branch.asOf >= limit - 30 else { return [] }
      return [Expected("MEM-5", "due-soon", "hard", member: member.name, days: branch.asOf - limit + 1)]
    }
  }

  private static let lostThenSuspended = Fault("MEM-5 lost, then suspended") { branch, _ in
    guard let member = branch.spare() else { return nil }
    branch.handle("失联", member.name, branch.asOf.adding(months: -9))
    branch.handle("停止党籍", member.name, branch.asOf.adding(months: -2))
    return []
  }

  private static let found = Fault("MEM-5 found again") { branch, _ in
    guard let member = branch.spare() else { return nil }
    branch.handle("失联", member.name, branch.asOf.adding(months: -9), closed: branch.asOf - 30)
    return []
  }

  /// The six months of correcting end in so many days.
  private static func correcting(left: Int) -> Fault {
    Fault("MEM-6 correcting, \(left) days left") { branch, _ in
      let end = branch.asOf + left
      let from = end.adding(months: -6)
      guard from.adding(months: 6) == end, let member = branch.spare() else { return nil }
      let id = branch.handle("限期改正", member.name, from)
      guard left <= 30 else { return [] }
      let state = left < 0 ? "overdue" : "due-soon"
      return [Expected("MEM-6", state, "hard", record: id, member: member.name, days: -left)]
    }
  }

  /// A term of a year and so many days.
  private static func longest(beyond days: Int) -> Fault {
    Fault("MEM-6 a term of a year and \(days) days") { branch, _ in
      guard let member = branch.spare() else { return nil }
      let from = branch.asOf.adding(months: -3)
      let id = branch.handle("限期改正", member.name, from, until: from.adding(months: 12) + days)
      return days == 0 ? [] : [Expected("MEM-6", "violated", "hard", record: id, member: member.name)]
    }
  }

  private static let corrected = Fault("MEM-6 corrected") { branch, _ in
    guard let member = branch.spare() else { return nil }
    branch.handle("限期改正", member.name, branch.asOf.adding(months: -9), closed: branch.asOf.adding(months: -4))
    return []
  }
}

extension PlantedBranch {
  @discardableResult
  fileprivate mutating func handle(
    _ kind: String, _ name: String, _ from: Day, until: Day? = nil, closed: Day? = nil
  ) -> String {
    let id = "\(from.compact)-cz-\(all("handling.rec").count + 1)"
    let handling = Slip(
      "Handling",
      [
        "Id": id, "Name": name, "Kind": kind, "From": "\(from)", "Until": until.map { "\($0)" },
        "Closed": closed.map { "\($0)" },
      ])
    add(handling, to: "\(folder(from))/handling.rec")
    return id
  }
}
