extension DrawVerification {
  mutating func checkInspectors(_ frame: DrawFrame, _ record: DrawRecord) {
    let picks = record.result.picks
    checkRecusals(frame, picks)
    checkLoad(frame, record.result)
    let seed = HashedText(checked: record.result.seed.hex)
    let people = DrawAssignment(frame, to: picks.map(\.branch), seed: seed).inspectorsByBranch
    for (index, (pick, right)) in zip(picks, people).enumerated() {
      compare(
        .assignment, record: "Pick \(index + 1)", field: "Inspector", recorded: pick.inspectors,
        recomputed: right)
    }
  }

  /// Nobody may visit a branch he is kept from.
  private mutating func checkRecusals(_ frame: DrawFrame, _ picks: [DrawResult.Pick]) {
    for (index, pick) in picks.enumerated() {
      let barred = Set(frame.recusals.filter { $0.branch == pick.branch }.map(\.name))
      for name in pick.inspectors where barred.contains(name) {
        failures.append(
          DrawFailure(
            .recusals, .draw, record: "Pick \(index + 1)", field: "Inspector", recorded: name.text,
            recomputed: ""))
      }
    }
  }

  private mutating func checkLoad(_ frame: DrawFrame, _ result: DrawResult) {
    for (name, load) in result.loads.sorted(by: { $0.key < $1.key }) where load > frame.cap {
      failures.append(
        DrawFailure(
          .load, .draw, record: "Inspector \(name)", field: "Pick", recorded: String(load),
          recomputed: "<= \(frame.cap)"))
    }
    for (index, pick) in result.picks.enumerated() where pick.inspectors.count > frame.per {
      failures.append(
        DrawFailure(
          .load, .draw, record: "Pick \(index + 1)", field: "Inspector",
          recorded: String(pick.inspectors.count),
          recomputed: "<= \(frame.per)"))
    }
  }

  /// A sealed draw is made known by the promised date, or is void; an open one has nothing to make known.
  mutating func checkReveal(_ frame: DrawFrame, _ record: DrawRecord) {
    switch (frame.mode, record.reveal) {
    case (.open, nil): break
    case (.open, let reveal?): note(reveal.on.description, "")
    case (.sealed(_, let revealBy), let reveal?) where reveal.on > revealBy:
      note(reveal.on.description, "<= \(revealBy)")
    case (.sealed(_, let revealBy), nil):
      if record.voiding == nil, let now = evidence.now, now > revealBy { note("", "<= \(revealBy)") }
    default: break
    }
  }

  private mutating func note(_ recorded: String, _ recomputed: String) {
    failures.append(
      DrawFailure(
        .reveal, .draw, record: "Reveal", field: "On", recorded: recorded, recomputed: recomputed))
  }
}
