import Register

extension Fault {
  static let minutes =
    [0, 1, 3, 4, 8, 30].flatMap { [unwritten(daysAgo: $0), unwrittenPlanned(daysAgo: $0)] } + [
      sum(off: 1), sum(off: -1), twice, leave("看病", isComplete: false), leave("", isComplete: false),
      leave("看病 \(Shape.name(0))", isComplete: true),
    ]

  private static func unwritten(daysAgo: Int) -> Fault {
    Fault("MIN-1 no minutes \(daysAgo) days after") { branch, _ in
      guard let day = branch.take(branch.asOf - daysAgo) else { return nil }
      let id = branch.extra(on: day)
      branch.session(id) { slip in (slip["Minutes"], slip["Recorded"]) = (nil, nil) }
      return late(daysAgo, id)
    }
  }

  private static func unwrittenPlanned(daysAgo: Int) -> Fault {
    Fault("MIN-1 marks but no minutes, still planned, \(daysAgo) days after") { branch, _ in
      guard let day = branch.take(branch.asOf - daysAgo) else { return nil }
      let id = branch.extra(on: day)
      branch.session(id) { slip in
        for field in ["Minutes", "Recorded", "Resolution"] { slip[field] = nil }
        slip["State"] = "计划"
      }
      return late(daysAgo, id)
    }
  }

  private static func late(_ days: Int, _ id: String) -> [Expected] {
    switch days {
    case 0: []
    case ...3: [Expected("MIN-1", "due-soon", "local", record: id, days: days - 3)]
    default: [Expected("MIN-1", "missing", "local", record: id, days: days - 3)]
    }
  }

  private static func sum(off: Int) -> Fault {
    Fault("MIN-3 the sum is off by \(off)") { branch, chance in
      guard let day = branch.quietDay(&chance) else { return nil }
      let id = branch.extra(on: day)
      branch.session(id) { slip in slip["Expected"] = "\((Int(slip["Expected"] ?? "") ?? 0) + off)" }
      return [Expected("MIN-3", "violated", "hard", record: id)]
    }
  }

  private static let twice = Fault("MIN-3 one name under two marks") { branch, chance in
    guard let day = branch.quietDay(&chance) else { return nil }
    let (id, name) = (branch.extra(on: day), branch.officers[branch.officers.count - 1].name)
    branch.session(id) { slip in slip["Late"] = name }
    return [Expected("MIN-3", "violated", "hard", record: id, member: name)]
  }

  private static func leave(_ words: String, isComplete: Bool) -> Fault {
    Fault("MIN-4 leave with the words '\(words)'") { branch, chance in
      guard let day = branch.quietDay(&chance) else { return nil }
      let (id, name) = (branch.extra(on: day), branch.officers[branch.officers.count - 1].name)
      branch.session(id) { slip in
        _ = slip.takeOut(name)
        slip["Leave"] = words.isEmpty ? name : "\(name) \(words)"
      }
      return isComplete ? [] : [Expected("MIN-4", "incomplete", "local", record: id, member: name)]
    }
  }
}
