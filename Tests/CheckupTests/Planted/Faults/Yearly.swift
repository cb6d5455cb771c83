import Register

extension Fault {
  static let yearly =
    [("MTG-6", "组织生活会", "hard", 10), ("MTG-7", "民主评议党员", "usual", 11)].flatMap { rule, kind, severity, day in
      [
        neverHeld(rule, kind, severity, day), heldLate(rule, kind, severity, day, on: Month(2026, 4).day(10)),
        heldLate(rule, kind, severity, day, on: Month(2026, 4).day(1)),
        heldLate(rule, kind, severity, day, on: Month(2026, 3).day(31)),
      ]
    } + [
      excellent(tooMany: true), excellent(tooMany: false), untalked, talkedEitherWay,
    ]

  static func neverHeld(_ rule: String, _ kind: String, _ severity: String, _ day: Int) -> Fault {
    Fault("\(rule) not held", kind) { branch, chance in
      let year = branch.year(&chance)
      branch.removeYearly(kind, Month(year, 9).day(day))
      guard branch.asOf >= Month(year, 10).first else { return [] }
      let limit = Month(year + 1, 3).last
      let state = branch.asOf > limit ? "overdue" : "due-soon"
      return [Expected(rule, state, severity, period: "\(year)", days: branch.asOf - limit)]
    }
  }

  private static func heldLate(_ rule: String, _ kind: String, _ severity: String, _ day: Int, on late: Day)
    -> Fault
  {
    Fault("\(rule) held on \(late)", kind) { branch, _ in
      guard branch.shape.firstYear == 2025, branch.asOf >= late else { return nil }
      branch.removeYearly(kind, Month(2025, 9).day(day))
      branch.hold(kind, on: late, year: 2025, suffix: "-8", start: 19)
      if rule == "MTG-7" { branch.appraise(2025, branch.number(kind, late, "-8"), on: late) }
      let days = late - Month(2026, 3).last
      return days <= 0 ? [] : [Expected(rule, "overdue", severity, period: "2025", days: days)]
    }
  }

  private static func excellent(tooMany: Bool) -> Fault {
    Fault("MTG-7 \(tooMany ? "more than" : "just") one third excellent", "民主评议党员") { branch, _ in
      let day = Month(2025, 9).day(11)
      guard branch.years.contains(2025), branch.hasWhole(2025) else { return nil }
      let limit = branch.present(on: day).count / 3
      branch.edit("2025/appraisals.rec", "Id", "\(day.compact)-py") { slip in
        let names = slip.values("Grade").compactMap { $0.split(separator: " ").first }
        slip["Grade"] = nil
        for (number, name) in names.enumerated() {
          slip.add("Grade", "\(name) \(number < (tooMany ? limit + 1 : limit) ? "优秀" : "基本合格")")
        }
      }
      return tooMany ? [Expected("MTG-7", "violated", "usual", record: "\(day.compact)-py")] : []
    }
  }

  static let untalked = Fault("MTG-8 somebody was talked with by nobody", "talks") { branch, chance in
    let year = branch.year(&chance)
    guard branch.hasWhole(year), let alone = branch.spare() else { return nil }
    branch.remove("\(year)/talks.rec") { $0["From"] == alone.name || $0["With"] == alone.name }
    let last = Month(year, 12).last
    guard branch.asOf >= Month(year, 10).first else { return [] }
    let state = branch.asOf > last ? "overdue" : "due-soon"
    return [Expected("MTG-8", state, "usual", period: "\(year)", days: branch.asOf - last)]
  }

  private static let talkedEitherWay = Fault("MTG-8 the talks are entered the other way round", "talks") {
    branch, _ in
    for path in branch.slips.keys where path.hasSuffix("talks.rec") {
      branch.slips[path] = branch.slips[path]?.map { slip in
        var turned = slip
        (turned["From"], turned["With"]) = (slip["With"], slip["From"])
        return turned
      }
    }
    return []
  }
}

extension PlantedBranch {
  /// Takes a yearly session out, and the sheet of the appraisal with it.
  mutating func removeYearly(_ kind: String, _ day: Day) {
    drop(number(kind, day))
  }
}
