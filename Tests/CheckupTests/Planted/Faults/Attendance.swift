import Register

extension Fault {
  static let attendance =
    [1, 2].map(lastSessions) + [2, 3, 4, 6, 7, 8].map(wholeMonths) + [
      interrupted, review(daysLeft: 30), review(daysLeft: 31), review(daysLeft: 0), review(daysLeft: -1),
      review(daysLeft: nil),
    ]

  /// Absent from the last sessions, without a word.
  private static func lastSessions(_ count: Int) -> Fault {
    Fault("ATT-1 absent \(count) times in a row", "主题党日", "党员大会", "党课", "党小组会", "组织生活会", "民主评议党员") {
      branch, _ in
      guard let member = branch.spare() else { return nil }
      let sessions = branch.sessions(expecting: member.name)
      guard sessions.count > count else { return nil }
      for id in sessions.suffix(count) { branch.session(id) { $0.absent(member.name) } }
      return count < 2 ? [] : [Expected("ATT-1", "due-soon", "local", member: member.name)]
    }
  }

  /// Absent from everything in so many closed months and in the running one.
  private static func wholeMonths(_ count: Int) -> Fault {
    Fault("ATT-1 absent for \(count) months", "主题党日", "党员大会", "党课", "党小组会", "组织生活会", "民主评议党员") { branch, _ in
      let first = branch.asOf.month + -count
      guard branch.months.contains(first), branch.asOf < branch.asOf.month.last, let member = branch.spare()
      else { return nil }
      for id in branch.sessions(expecting: member.name, since: first.first) {
        branch.session(id) { $0.absent(member.name) }
      }
      let isLong = count >= 6
      return [
        Expected("ATT-1", isLong ? "overdue" : "due-soon", isLong ? "hard" : "local", member: member.name)
      ]
    }
  }

  private static let interrupted = Fault(
    "ATT-1 absent long, but not the last time", "主题党日", "党员大会", "党课", "党小组会", "组织生活会", "民主评议党员"
  ) { branch, _ in
    guard let member = branch.spare() else { return nil }
    for id in branch.sessions(expecting: member.name).suffix(6).dropLast() {
      branch.session(id) { $0.absent(member.name) }
    }
    let last = branch.sessions(expecting: member.name).last ?? ""
    branch.session(last) { $0.attend(member.name) }
    return []
  }

  private static func review(daysLeft: Int?) -> Fault {
    let words = daysLeft.map { "in \($0) days" } ?? "never"
    return Fault(
      "ATT-2 review \(words)", "exempt",
      reshape: { shape, _ in (shape.exempt, shape.size) = (true, max(shape.size, 12)) }
    ) { branch, _ in
      guard let member = branch.residents.first(where: \.isExempt) else { return nil }
      let (day, approver) = (daysLeft.map { branch.asOf + $0 }, branch.secretary.name)
      branch.member(member.name) { slip in
        slip["Exempt"] = "2024-12-01 年老 \(approver)" + (day.map { " \($0)" } ?? "")
      }
      guard let daysLeft else { return [Expected("ATT-2", "incomplete", "local", member: member.name)] }
      if daysLeft > 30 { return [] }
      let state = daysLeft < 0 ? "overdue" : "due-soon"
      return [Expected("ATT-2", state, "local", member: member.name, days: -daysLeft)]
    }
  }
}

extension PlantedBranch {
  /// The sessions held that expected that member, in the order of their days.
  func sessions(expecting name: String, since day: Day? = nil) -> [String] {
    let held = all("meetings.rec") { slip in
      slip["State"] == "已开" && (day.map { (slip["Date"] ?? "") >= "\($0)" } ?? true)
        && (slip.values("Present") + slip.values("Leave")).contains {
          $0.split(separator: " ").contains(name[...])
        }
    }
    return held.sorted { ($0["Date"] ?? "", $0["Start"] ?? "") < ($1["Date"] ?? "", $1["Start"] ?? "") }
      .compactMap { $0["Id"] }
  }
}

extension Slip {
  /// Marks somebody absent who was present or on leave.
  mutating func absent(_ name: String) {
    remove("Leave", startingWith: name)
    _ = takeOut(name)
    self["Absent"] = [self["Absent"], name].compactMap { $0 }.joined(separator: " ")
  }
}
