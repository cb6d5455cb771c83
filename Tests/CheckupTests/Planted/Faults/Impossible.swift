import Register

extension Fault {
  static let impossible = [
    overlap(startMinute: 59), overlap(startMinute: 60), gathered, before, after, chairAway, founding,
  ]

  /// A second session that one person also attended, beginning so many minutes after the first, which lasts an hour.
  private static func overlap(startMinute: Int) -> Fault {
    Fault("MIN-8 two sessions \(startMinute) minutes apart") { branch, chance in
      guard let day = branch.quietDay(&chance), let name = branch.overlap(on: day, startMinute) else {
        return nil
      }
      return startMinute >= 60 ? [] : [Expected("MIN-8", "query", "hard", member: name)]
    }
  }

  private static let gathered = Fault("MIN-8 two sessions of one gathering") { branch, chance in
    guard let day = branch.quietDay(&chance), branch.overlap(on: day, 10) != nil else { return nil }
    for suffix in ["-9", "-10"] {
      branch.session(branch.number("其他", day, suffix)) { $0["Gathering"] = "合开" }
    }
    return []
  }

  private static let before = Fault("MIN-8 attended before joining the branch", "newcomer") { branch, _ in
    guard branch.shape.probationary > 0, let new = branch.residents.last, let day = branch.take(new.from - 1)
    else { return nil }
    return branch.attend(new.name, on: day)
  }

  private static let after = Fault("MIN-8 attended after leaving the branch") { branch, chance in
    guard let day = branch.quietDay(&chance) else { return nil }
    return branch.attend("旧友清远", on: day)
  }

  private static let chairAway = Fault("MIN-8 the chair was on leave") { branch, chance in
    guard let day = branch.quietDay(&chance) else { return nil }
    let (id, chair, approver) = (branch.extra(on: day), branch.secretary.name, branch.residents[1].name)
    branch.session(id) { slip in
      _ = slip.takeOut(chair)
      slip["Leave"] = "\(chair) 看病 \(approver)"
    }
    return [Expected("MIN-8", "query", "hard", record: id, member: chair)]
  }

  private static let founding = Fault(
    "MIN-8 a session before the founding",
    reshape: { shape, _ in
      (shape.founded, shape.firstYear, shape.elected) = (Month(2025, 3).day(1), 2025, Month(2025, 3).day(1))
    }
  ) { branch, _ in
    for name in branch.officers.map(\.name) { branch.member(name) { $0["From"] = "2020-01-01" } }
    let day = branch.shape.founded - 1
    let id = branch.extra(on: day)
    return [Expected("MIN-8", "query", "hard", record: id)]
  }
}

extension PlantedBranch {
  /// Holds two sessions on one day that only one officer attends both of; who that is.
  fileprivate mutating func overlap(on day: Day, _ minutes: Int) -> String? {
    let (first, second) = (extra(on: day), extra(on: day, start: 13, suffix: "-10"))
    let (both, other) = (officers[0].name, officers[1].name)
    session(first) { slip in (slip["Present"], slip["Expected"]) = ("\(both) \(other)", "2") }
    session(second) { slip in
      (slip["Present"], slip["Expected"], slip["Recorder"]) = (both, "1", other)
      (slip["Start"], slip["End"]) = (minutes < 60 ? "13:\(minutes)" : "14:00", "15:00")
    }
    return both
  }

  /// Marks somebody present in one more session.
  fileprivate mutating func attend(_ name: String, on day: Day) -> [Expected]? {
    let (id, count) = (extra(on: day), officers.count)
    session(id) { slip in
      slip["Present"] = (slip["Present"] ?? "") + " " + name
      slip["Expected"] = "\(count + 1)"
    }
    return [Expected("MIN-8", "query", "hard", record: id, member: name)]
  }
}
