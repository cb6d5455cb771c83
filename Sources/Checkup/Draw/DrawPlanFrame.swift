package import Register

extension DrawPlan {
  /// The list made of the plan, of those `branches` that exist on the day of freezing.
  ///
  /// Throws what cannot be written at all; ask the frame itself for `refusals` before freezing it.
  package func frame(
    of branches: [Branch], after past: DrawPast, on moment: Moment,
  ) throws(DrawRefusal) -> DrawFrame {
    let round = try typed(round, "Round", "Draw")
    var frame = DrawFrame(
      round: round, number: number, countRule: round, by: try typed(by, "By", "Draw"), on: moment)
    frame.gap = gap
    for item in items { frame.items.append(try typed(item, "Item", "Draw")) }
    try fill(&frame, with: branches, past)
    try extend(&frame, past)
    guard let count = count.number(among: frame.entries.count) else {
      throw DrawRefusal("Count", "", .missing, record: "Draw")
    }
    frame.count = count
    frame.countRule = try typed(self.count.rule(among: frame.entries.count), "CountRule", "Draw")
    for source in sources { frame.sources.append(try self.source(source)) }
    try fillPeople(&frame, branches)
    if let sealed {
      frame.mode = .sealed(commit: sealed.commit, revealBy: try time(sealed.revealBy, "RevealBy", "Draw"))
    }
    return frame
  }

  private func fill(
    _ frame: inout DrawFrame, with branches: [Branch], _ past: DrawPast,
  ) throws(DrawRefusal) {
    let day = frame.on.day
    let listed = branches.filter { $0.exists(on: day) }
      .sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    let known = Set(listed.map(\.code))
    for exclusion in exclusions {
      let record = "Exclusion \(exclusion.code)"
      guard known.contains(exclusion.code) else {
        throw DrawRefusal("Id", exclusion.code, .unknown, record: record)
      }
      frame.exclusions.append(
        DrawFrame.Exclusion(
          id: try code(exclusion.code, "Id", record), reason: try typed(exclusion.reason, "Reason", record)))
    }
    let excluded = Set(exclusions.map(\.code))
    for branch in listed where !excluded.contains(branch.code) {
      frame.entries.append(try entry(branch, past))
    }
  }

  private func entry(_ branch: Branch, _ past: DrawPast) throws(DrawRefusal) -> DrawFrame.Entry {
    let record = "Entry \(branch.code)"
    return DrawFrame.Entry(
      id: try code(branch.code, "Id", record), name: try typed(branch.name, "Name", record),
      stratum: try typed(stratum(of: branch), "Stratum", record), weight: weight(of: branch),
      last: past.lastVisit(of: branch))
  }

  /// The stratum a branch is in; `-` where there are none.
  package func stratum(of branch: Branch) -> String {
    switch strata {
    case .level: branch.level?.rawValue ?? "-"
    case .kind: branch.kind.rawValue
    case .none: "-"
    }
  }

  /// The slips a branch gets. One without a level counts as middling: nobody has looked at it yet.
  package func weight(of branch: Branch) -> Int {
    switch weights {
    case .equal: 1
    case .level: RiskWeights.byLevel[(branch.level ?? .middle).rawValue] ?? 1
    case .findings: RiskWeights.slips(forOpen: open[branch.code] ?? 0)
    }
  }

  private func extend(_ frame: inout DrawFrame, _ past: DrawPast) throws(DrawRefusal) {
    guard let extends else { return }
    let earlier = try typed(extends, "Extends", "Draw")
    frame.extends = earlier
    let family = past.family(of: earlier)
    guard family.contains(where: { $0.frame.round == earlier }) else {
      throw DrawRefusal("Extends", extends, .unknown, record: "Draw")
    }
    for round in family where round.record?.voiding == nil {
      frame.exclude(drawn: round.record?.result.picks ?? [], in: round.frame.round)
    }
  }

  private func source(_ source: Source) throws(DrawRefusal) -> DrawFrame.Source {
    let record = "Source \(source.label)"
    _ = try typed(source.label, "Label", record)
    do throws(DrawRefusal) {
      return DrawFrame.Source(
        label: try HashedText(label: source.label, field: "Label"), due: try time(source.due, "Due", record))
    } catch {
      throw error.in(record)
    }
  }
}

extension DrawPlan {
  private func fillPeople(_ frame: inout DrawFrame, _ branches: [Branch]) throws(DrawRefusal) {
    let known = Set(branches.map(\.code))
    for inspector in inspectors {
      let record = "Inspector \(inspector.name)"
      if let branch = inspector.branch, !known.contains(branch) {
        throw DrawRefusal("Branch", branch, .unknown, record: record)
      }
      var branch: HashedText?
      if let code = inspector.branch { branch = try self.code(code, "Branch", record) }
      frame.inspectors.append(
        DrawFrame.Inspector(name: try typed(told(inspector), "Name", record), branch: branch))
    }
    for recusal in recusals { frame.recusals.append(try self.recusal(recusal)) }
    recuseFromOwn(&frame)
    frame.per = per ?? min(2, inspectors.count)
    let places = min(frame.count, frame.entries.count) * frame.per
    frame.cap = cap ?? (inspectors.isEmpty ? 0 : places / inspectors.count + 1)
  }

  /// The name that tells an inspector from others: with the branch where two are called the same.
  private func told(_ inspector: Inspector) -> String {
    let isShared = inspectors.count { $0.name == inspector.name } > 1
    return isShared ? inspector.branch.map { "\(inspector.name)@\($0)" } ?? inspector.name : inspector.name
  }

  private func recusal(_ recusal: Recusal) throws(DrawRefusal) -> DrawFrame.Recusal {
    let record = "Recusal \(recusal.name) \(recusal.code)"
    return DrawFrame.Recusal(
      name: try typed(recusal.name, "Name", record), branch: try code(recusal.code, "Branch", record),
      reason: try typed(recusal.reason, "Reason", record))
  }

  /// Nobody inspects his own branch; that needs no asking for.
  private func recuseFromOwn(_ frame: inout DrawFrame) {
    let listed = Set(frame.entries.map(\.id))
    for inspector in frame.inspectors {
      guard let own = inspector.branch, listed.contains(own) else { continue }
      let isKept = frame.recusals.contains { $0.name == inspector.name && $0.branch == own }
      if !isKept { frame.recusals.append(DrawFrame.Recusal(ofOwn: own, inspector.name)) }
    }
  }
}

extension DrawFrame.Recusal {
  fileprivate init(ofOwn branch: HashedText, _ name: HashedText) {
    self.init(name: name, branch: branch, reason: HashedText(checked: "本人所在支部"))
  }
}

extension DrawPlan {
  private func typed(_ text: String, _ field: String, _ record: String) throws(DrawRefusal) -> HashedText {
    do throws(DrawRefusal) {
      return try HashedText(typed: text, field: field)
    } catch {
      throw error.in(record)
    }
  }

  private func code(_ text: String, _ field: String, _ record: String) throws(DrawRefusal) -> HashedText {
    do throws(DrawRefusal) {
      return try HashedText(branch: text, field: field)
    } catch {
      throw error.in(record)
    }
  }

  private func time(_ text: String, _ field: String, _ record: String) throws(DrawRefusal) -> Moment {
    guard let moment = Moment(text) else { throw DrawRefusal(field, text, .notATime, record: record) }
    return moment
  }
}

extension DrawRefusal {
  /// The same, said of a record.
  package func `in`(_ record: String) -> DrawRefusal {
    var refusal = self
    refusal.record = record
    return refusal
  }
}

extension HashedText {
  /// Takes what somebody typed. U+FFFD stands where a terminal handed over bytes that were no text.
  package init(typed text: String, field: String) throws(DrawRefusal) {
    if let place = text.unicodeScalars.firstIndex(of: "\u{FFFD}") {
      let offset = text.utf8.distance(from: text.startIndex, to: place)
      throw DrawRefusal(field, text, .text(.notUTF8(offset: offset)))
    }
    try self.init(text, field: field)
  }
}
