import Register

extension Fault {
  static let detected = [
    timed("02:00", "03:00", isOdd: true), timed("04:59", "05:30", isOdd: true),
    timed("05:00", "05:30", isOdd: false),
    timed("15:00", "14:00", isOdd: true), timed("15:00", "15:00", isOdd: true),
    timed("12:30", "20:30", isOdd: false),
    timed("12:30", "20:31", isOdd: true), spoken(characters: 400, isOdd: false),
    spoken(characters: 401, isOdd: true),
    spoken(characters: 450, isOdd: true),
    overspent, business, unfollowed(done: false), unfollowed(done: true),
    sameAway, fullHouse,
  ]

  private static func timed(_ start: String, _ end: String, isOdd: Bool) -> Fault {
    Fault("MIN-8 from \(start) to \(end)") { branch, chance in
      guard let day = branch.quietDay(&chance), !(3...11).contains(day.dayOfMonth) else { return nil }
      let id = branch.extra(on: day)
      branch.session(id) { slip in
        (slip["Start"], slip["End"]) = (start, end)
        slip["Recorded"] = slip["Recorded"].map { $0.prefix(11) + "21:00" + $0.dropFirst(16) }
      }
      return isOdd ? [Expected("MIN-8", "query", "local", record: id)] : []
    }
  }

  /// Minutes of so many characters for a session of one minute.
  private static func spoken(characters: Int, isOdd: Bool) -> Fault {
    Fault("MIN-8 \(characters) characters in a minute") { branch, chance in
      guard let day = branch.quietDay(&chance) else { return nil }
      let id = branch.extra(on: day)
      branch.session(id) { slip in
        slip["End"] = "13:01"
        slip["Minutes"] = String(repeating: "言", count: characters)
      }
      return isOdd ? [Expected("MIN-8", "query", "local", record: id)] : []
    }
  }

  /// A resolution that names a day long past, carried out or not.
  private static func unfollowed(done: Bool) -> Fault {
    Fault("MIN-8 a resolution \(done ? "carried out" : "of which nothing more is known")") { branch, chance in
      guard let day = branch.quietDay(&chance) else { return nil }
      let id = branch.extra(on: day)
      branch.session(id) { $0["Resolution"] = "修好活动室，\(day + 10)前办完" + (done ? "。已办" : "") }
      return done ? [] : [Expected("MIN-8", "query", "local", record: id)]
    }
  }

  /// The same three members absent from all sessions of a year, and back in the next.
  private static let sameAway = Fault("MIN-8 the same members absent each time", "only") { branch, _ in
    let names = branch.residents.filter(\.isOrdinary).map(\.name).suffix(3)
    guard branch.shape.firstYear == 2025, branch.shape.size >= 12, names.count == 3,
      branch.asOf >= Month(2026, 3).day(20)
    else { return nil }
    branch.everySession(of: 2025) { slip in for name in names { slip.absent(name) } }
    return [Expected("MIN-8", "query", "local", period: "2025")]
  }

  /// Nobody ever missing, though one member is known to be away.
  private static let fullHouse = Fault(
    "MIN-8 a full house all year", "only",
    reshape: { shape, _ in (shape.mobile, shape.size, shape.groups) = (true, 14, 0) }
  ) { branch, _ in
    guard branch.shape.firstYear == 2025, let away = branch.residents.first(where: \.isMobile)?.name else {
      return nil
    }
    branch.everySession(of: 2025) { slip in
      if slip.takeOut(away) { slip["Present"] = (slip["Present"] ?? "") + " " + away }
    }
    return [Expected("MIN-8", "query", "local", period: "2025")]
  }

  private static let overspent = Fault("MIN-8 more sent up than came in", "dues") { branch, _ in
    guard let month = branch.all("dues.rec", { $0["Sent"] != nil }).compactMap({ $0["Month"] }).max() else {
      return nil
    }
    branch.edit("dues.rec", "Month", month) { slip in
      let day = slip["Sent"]?.split(separator: " ").last ?? ""
      slip["Sent"] = "900000.00 \(day)"
    }
    return [Expected("MIN-8", "query", "local", period: month)]
  }

  private static let business = Fault("MIN-8 an assembly of business only", "党员大会") { branch, chance in
    guard let id = branch.assembly(&chance) else { return nil }
    branch.session(id) { slip in
      (slip["Agenda"], slip["Title"], slip["Minutes"]) = ("布置销售业绩", "例会", "通报订单和报表。")
    }
    return [Expected("MIN-8", "query", "local", record: id)]
  }
}

extension PlantedBranch {
  /// Changes every session of a year held for all members, once nobody is on leave.
  fileprivate mutating func everySession(of year: Int, _ change: (inout Slip) -> Void) {
    let path = "\(year)/meetings.rec"
    slips[path] = slips[path]?.map { slip in
      var changed = slip
      guard !["支委会", "党小组会", "其他"].contains(slip["Kind"]) else { return slip }
      if let away = slip["Leave"]?.split(separator: " ").first { changed.attend(String(away)) }
      change(&changed)
      return changed
    }
  }
}
