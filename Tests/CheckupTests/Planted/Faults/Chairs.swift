import Register

extension Fault {
  static let chairs = [
    chaired("党员大会", "the assembly", isJudged: true), chaired("主题党日", "a theme day", isJudged: false),
    chairedGroup, unprepared(withinSixty: false), unprepared(withinSixty: true),
  ]

  /// Somebody without a post takes the chair.
  private static func chaired(_ kind: String, _ words: String, isJudged: Bool) -> Fault {
    Fault("MTG-9 \(words) chaired by an ordinary member", kind) { branch, chance in
      let held = branch.all("meetings.rec") { $0["Kind"] == kind && $0["State"] == "已开" }
      guard let id = chance.one(of: held)?["Id"], let member = branch.spare() else { return nil }
      branch.session(id) { slip in
        let away = (slip["Leave"] ?? "").hasPrefix(member.name)
        if away { slip.attend(member.name) }
        slip["Chair"] = member.name
      }
      return isJudged ? [Expected("MTG-9", "violated", "usual", record: id, member: member.name)] : []
    }
  }

  private static let chairedGroup = Fault(
    "MTG-9 a group session chaired by another", "党小组会",
    reshape: twoGroups
  ) { branch, chance in
    let held = branch.all("meetings.rec") { $0["Group"] == "一组" }
    guard let id = chance.one(of: held)?["Id"] else { return nil }
    let officer = branch.officers.first { $0.group == "一组" }?.name ?? ""
    branch.session(id) { slip in slip["Chair"] = officer }
    return [Expected("MTG-9", "violated", "usual", record: id, member: officer)]
  }

  /// The window of the assembly of 6 May reaches back to 7 March.
  private static func unprepared(withinSixty: Bool) -> Fault {
    let edge = Month(2026, 3).day(7)
    return Fault("MTG-10 the committee met \(withinSixty ? 60 : 61) days before", "支委会", "党员大会") {
      branch, _ in
      let assembly = Month(2026, 5).day(6)
      guard branch.asOf >= assembly, branch.shape.hasCommittee else { return nil }
      branch.move(branch.number("支委会", Month(2026, 3).day(3)), to: withinSixty ? edge : edge - 1)
      var expected: [Expected] = []
      for month in [Month(2026, 4), Month(2026, 5)] {
        branch.drop(branch.number("支委会", month.day(3)))
        let state = branch.asOf > month.last ? "overdue" : "due-soon"
        guard branch.asOf >= month.day(21) else { continue }
        expected.append(Expected("MTG-2", state, "usual", period: "\(month)", days: branch.asOf - month.last))
      }
      let record = branch.number("党员大会", assembly)
      return expected + (withinSixty ? [] : [Expected("MTG-10", "violated", "usual", record: record)])
    }
  }
}

extension Slip {
  /// Takes somebody off leave and puts them among those present.
  mutating func attend(_ name: String) {
    guard !values("Leave").filter({ $0.hasPrefix(name + " ") }).isEmpty else { return }
    remove("Leave", startingWith: name)
    self["Present"] = (self["Present"] ?? "") + " " + name
  }

  /// Takes somebody from among those who took part; whether they were there.
  mutating func takeOut(_ name: String) -> Bool {
    for mark in ["Present", "Elsewhere"] {
      guard let names = self[mark]?.split(separator: " ").map(String.init), names.contains(name) else {
        continue
      }
      let others = names.filter { $0 != name }
      self[mark] = others.isEmpty ? nil : others.joined(separator: " ")
      return true
    }
    return false
  }
}
