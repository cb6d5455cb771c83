import Register

extension Fault {
  static let entries =
    [3, 4, 15, 16].map(entered) + [together(3), together(2), together(3, minutes: 31), daily(6), daily(5)]

  private static func entered(daysAfter: Int) -> Fault {
    Fault("MIN-7 entered \(daysAfter) days after") { branch, chance in
      guard let day = branch.quietDay(&chance) else { return nil }
      let (id, recorder) = (branch.extra(on: day), branch.residents[1].name)
      // Late at night, when nothing else is entered.
      branch.session(id) { slip in slip["Recorded"] = "\(day + daysAfter) 22:30 \(recorder)" }
      return daysAfter <= 3 ? [] : [Expected("MIN-7", "query", "local", record: id)]
    }
  }

  /// Sessions of so many days, all within three days, entered within half an hour.
  private static func together(_ count: Int, minutes: Int = 30) -> Fault {
    Fault("MIN-7 sessions of \(count) days entered within \(minutes) minutes") { branch, chance in
      guard let day = branch.quietDay(&chance) else { return nil }
      let days = (0..<count).map { day + $0 }
      guard days.dropFirst().allSatisfy({ branch.take($0) != nil }) else { return nil }
      let (entered, recorder) = (day + 2, branch.residents[1].name)
      let ids = days.map { branch.extra(on: $0) }
      for (minute, id) in ids.enumerated() {
        branch.session(id) {
          $0["Recorded"] = "\(entered) 20:\(10 + minute * minutes / 2) \(recorder)"
        }
      }
      return count < 3 || minutes > 30 ? [] : ids.map { Expected("MIN-7", "query", "local", record: $0) }
    }
  }

  private static func daily(_ count: Int) -> Fault {
    Fault("MIN-7 \(count) sessions entered in one day") { branch, chance in
      guard let day = branch.quietDay(&chance), !(3...11).contains(day.dayOfMonth) else { return nil }
      let ids = (0..<count).map { branch.extra(on: day, start: 13 + $0, suffix: "-\(11 + $0)") }
      return count <= 5 ? [] : ids.map { Expected("MIN-7", "query", "local", record: $0) }
    }
  }
}
