import Register

/// What planters change.
extension PlantedBranch {
  /// Takes an ordinary member that no other fault is about.
  mutating func spare() -> Resident? {
    let free = residents.first { $0.isOrdinary && !$0.isQuarterly && !taken.contains("member \($0.name)") }
    if let free { taken.insert("member \(free.name)") }
    return free
  }

  /// Changes the first record in files of that name whose `field` is `value`.
  mutating func edit(_ file: String, _ field: String, _ value: String, _ change: (inout Slip) -> Void) {
    for path in slips.keys.sorted() where path.hasSuffix(file) {
      guard let index = slips[path]?.firstIndex(where: { $0[field] == value }) else { continue }
      if var slip = slips[path]?[index] {
        change(&slip)
        slips[path]?[index] = slip
      }
      return
    }
  }

  mutating func member(_ name: String, _ change: (inout Slip) -> Void) {
    edit("members.rec", "Name", name, change)
  }
  mutating func session(_ id: String, _ change: (inout Slip) -> Void) {
    edit("meetings.rec", "Id", id, change)
  }

  /// Every record of files of that name that is `wanted`.
  func all(_ file: String, _ wanted: (Slip) -> Bool = { _ in true }) -> [Slip] {
    slips.keys.sorted().filter { $0.hasSuffix(file) }.flatMap { slips[$0] ?? [] }.filter(wanted)
  }

  mutating func remove(_ file: String, _ unwanted: (Slip) -> Bool) {
    for path in slips.keys where path.hasSuffix(file) { slips[path]?.removeAll(where: unwanted) }
  }

  /// Takes a session out, and with it whatever names it.
  mutating func drop(_ id: String) {
    remove("meetings.rec") { $0["Id"] == id }
    unlink(id)
  }

  /// One of the years judged; towards the end of a year mostly the one that is ending.
  func year(_ chance: inout Chance) -> Int {
    asOf >= Month(2026, 9).day(25) && !chance.once(in: 6) ? 2026 : chance.within(years)
  }

  func holds(_ id: String) -> Bool { !all("meetings.rec") { $0["Id"] == id }.isEmpty }

  mutating func unlink(_ id: String) {
    remove("plan.rec") { $0["Meeting"] == id }
    remove("votes.rec") { $0["Meeting"] == id }
    remove("expenses.rec") { $0["Decided"] == id }
    remove("appraisals.rec") { $0["Meeting"] == id }
  }

  /// Holds a session on another day of its year; what names it goes.
  mutating func move(_ id: String, to day: Day) {
    unlink(id)
    session(id) { slip in
      slip["Date"] = "\(day)"
      // An hour of its own for each kind, clear of the sessions that day may have already.
      let (start, end) = PlantedBranch.movedHours[slip["Kind"] ?? ""] ?? ("07:00", "08:00")
      (slip["Start"], slip["End"]) = (start, end)
      slip["Recorded"] = "\(day) \(end) \(slip["Recorder"] ?? "")"
    }
  }

  private static let movedHours = [
    "党员大会": ("05:00", "06:00"), "支委会": ("06:00", "07:00"), "党小组会": ("07:00", "08:00"),
    "主题党日": ("08:00", "09:00"), "党课": ("21:00", "22:00"), "组织生活会": ("20:00", "21:00"),
  ]

  /// Takes a day in the past on which no other fault has a session.
  mutating func quietDay(_ chance: inout Chance) -> Day? {
    let first = max(months.lowerBound.first, asOf - 250)
    guard asOf - 20 > first else { return nil }
    return take(first + chance.below(asOf - 20 - first))
  }

  /// Extra sessions need a few officers; a branch without them has none.
  mutating func take(_ day: Day) -> Day? {
    guard officers.count >= 3, day >= months.lowerBound.first, taken.insert("day \(day)").inserted else {
      return nil
    }
    return day
  }

  /// Holds one more session, of the officers only, in the afternoon; its number.
  mutating func extra(_ kind: String = "其他", on day: Day, start: Int = 13, suffix: String = "-9") -> String {
    hold(kind, on: day, suffix: suffix, start: start)
    let id = number(kind, day, suffix)
    let officers = self.officers.map(\.name)
    session(id) { slip in
      for mark in ["Elsewhere", "Exempt", "Leave"] { slip[mark] = nil }
      slip["Present"] = officers.joined(separator: " ")
      slip["Expected"] = "\(officers.count)"
      slip["Voters"] = "\(officers.count)"
    }
    return id
  }
}
