extension DrawFrame {
  /// Everything that keeps the frame from being frozen, in the order of its records.
  package var refusals: [DrawRefusal] {
    numberRefusals + sourceRefusals + entryRefusals + exclusionRefusals + inspectorRefusals + recusalRefusals
  }

  private var numberRefusals: [DrawRefusal] {
    let ranges: [(String, Int?, ClosedRange<Int>)] = [
      ("Number", number, 1...999_999), ("Count", count, 1...999_999), ("Gap", gap, 0...999_999),
      ("Per", per, Self.perBranch), ("Cap", cap, 0...999_999), ("Limit", limit, 1...100),
      ("Batch", batch, 1...999_999),
    ]
    var refusals: [DrawRefusal] = []
    for case (let field, let value?, let range) in ranges where !range.contains(value) {
      refusals.append(DrawRefusal(field, String(value), .notInRange(range), record: "Draw"))
    }
    if let limit, 1...100 ~= limit, min(count, entries.count) * 100 > limit * entries.count {
      let reason = DrawRefusal.Reason.aboveLimit(percent: limit, of: entries.count)
      refusals.append(DrawRefusal("Count", String(count), reason, record: "Draw"))
    }
    if case .sealed(_, let revealBy) = mode, revealBy <= on {
      let reason = DrawRefusal.Reason.notAfterFreezing(at: on.description)
      refusals.append(DrawRefusal("RevealBy", revealBy.description, reason, record: "Draw"))
    }
    return refusals
  }

  private var sourceRefusals: [DrawRefusal] {
    var refusals = missing("Source", sources) + repeated("Source", "Label", sources.map(\.label))
    for source in sources {
      let record = "Source \(source.label)"
      if source.label.text == Draw.nonceLabel {
        refusals.append(DrawRefusal("Label", source.label.text, .unexpected, record: record))
      }
      if source.due <= on {
        let reason = DrawRefusal.Reason.notAfterFreezing(at: on.description)
        refusals.append(DrawRefusal("Due", source.due.description, reason, record: record))
      }
    }
    return refusals
  }

  private var entryRefusals: [DrawRefusal] {
    var refusals = missing("Entry", entries) + repeated("Entry", "Id", entries.map(\.id))
    for entry in entries {
      let record = "Entry \(entry.id)"
      if !Entry.weights.contains(entry.weight) {
        let reason = DrawRefusal.Reason.notInRange(Entry.weights)
        refusals.append(DrawRefusal("Weight", String(entry.weight), reason, record: record))
      }
      if entry.last >= number {
        refusals.append(DrawRefusal("Last", String(entry.last), .notBefore(round: number), record: record))
      }
      if entry.last < 0 {
        refusals.append(DrawRefusal("Last", String(entry.last), .notANumber, record: record))
      }
    }
    return refusals
  }

  private var exclusionRefusals: [DrawRefusal] {
    let listed = Set(entries.map(\.id))
    return repeated("Exclusion", "Id", exclusions.map(\.id))
      + exclusions.filter { listed.contains($0.id) }
      .map { DrawRefusal("Id", $0.id.text, .listedAndExcluded, record: "Exclusion \($0.id)") }
  }
}

extension DrawFrame {
  private var inspectorRefusals: [DrawRefusal] {
    let listed = Set(entries.map(\.id))
    let barred = Set(recusals.map { [$0.name, $0.branch] })
    let own = inspectors.flatMap { inspector in
      inspector.ownBranches.sorted().filter { listed.contains($0) && !barred.contains([inspector.name, $0]) }
        .map { branch in
          DrawRefusal(
            "Branch", branch.text, .ownBranch(branch.text), record: "Inspector \(inspector.name)")
        }
    }
    return repeated("Inspector", "Name", inspectors.map(\.name)) + own
  }

  /// A slip of the pen in a recusal would let the inspector through, so both its names must be known.
  private var recusalRefusals: [DrawRefusal] {
    let names = Set(inspectors.map(\.name))
    let branches = Set(entries.map(\.id) + exclusions.map(\.id))
    return recusals.flatMap { recusal in
      let record = "Recusal \(recusal.name) \(recusal.branch)"
      let name =
        names.contains(recusal.name)
        ? [] : [DrawRefusal("Name", recusal.name.text, .unknown, record: record)]
      let branch =
        branches.contains(recusal.branch)
        ? [] : [DrawRefusal("Branch", recusal.branch.text, .unknown, record: record)]
      return name + branch
    }
  }

  private func missing(_ kind: String, _ records: [some Any]) -> [DrawRefusal] {
    records.isEmpty ? [DrawRefusal(kind, "", .missing)] : []
  }

  private func repeated(_ kind: String, _ field: String, _ values: [HashedText]) -> [DrawRefusal] {
    var seen: Set<HashedText> = []
    return values.filter { !seen.insert($0).inserted }
      .map { DrawRefusal(field, $0.text, .repeated, record: "\(kind) \($0)") }
  }
}

extension DrawFrame.Inspector {
  /// The inspector's own branch, and the one that tells him from a namesake.
  var ownBranches: Set<HashedText> {
    let suffix = name.text.split(separator: "@", maxSplits: 1).dropFirst().map {
      HashedText(checked: String($0))
    }
    return Set(suffix + (branch.map { [$0] } ?? []))
  }
}
