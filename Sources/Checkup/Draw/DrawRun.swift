extension Draw {
  /// Draws: the same frame, values and nonce always come to the same result.
  ///
  /// `values` follow the frame's sources one by one; `nonce` belongs to a sealed frame and to no other.
  /// Throws the first thing that keeps the draw from being made.
  package static func run(
    _ frame: DrawFrame, values: [DrawResult.Value], nonce: HashedText? = nil,
  ) throws(DrawRefusal) -> DrawResult {
    if let refusal = (frame.refusals + frame.refusals(of: values, nonce: nonce)).first { throw refusal }
    let seed = seed(seedParts(values, nonce: nonce))
    let text = HashedText(checked: seed.hex)
    let tickets = tickets(for: frame.entries, round: frame.round, seed: text)
    let selection = DrawSelection(frame, by: tickets)
    let people = DrawAssignment(frame, to: selection.picks.map(\.branch), seed: text).inspectorsByBranch
    return DrawResult(
      values: values, nonce: nonce, seed: seed, tickets: tickets, due: selection.due.count,
      shares: selection.shares,
      picks: zip(selection.picks, people).map {
        DrawResult.Pick(branch: $0.branch, kind: $0.kind, inspectors: $1)
      })
  }

  /// A nonce for a sealed draw out of 16 bytes of chance: 32 lower-case hexadecimal digits.
  package static func nonce(from chance: [UInt8]) -> HashedText {
    precondition(chance.count == 16, "a nonce is made of 16 bytes of chance")
    return HashedText(checked: Hexadecimal.text(of: chance))
  }

  /// What the seed is made of, in order.
  static func seedParts(
    _ values: [DrawResult.Value], nonce: HashedText?,
  ) -> [(label: HashedText, value: HashedText)] {
    values.map { ($0.label, $0.value) } + (nonce.map { [(HashedText(checked: nonceLabel), $0)] } ?? [])
  }
}

extension DrawFrame {
  /// Commits a sealed list to `nonce`; an open one has nothing to commit to.
  package mutating func commit(to nonce: HashedText) {
    guard case .sealed(_, let revealBy) = mode else { return }
    mode = .sealed(commit: Draw.commit(round: round, nonce: nonce), revealBy: revealBy)
  }

  /// roster-1 of the list.
  package var roster: Checksum { Draw.roster(entries) }

  /// What keeps these values, or this nonce, from being the ones the frame waits for.
  package func refusals(of values: [DrawResult.Value], nonce: HashedText?) -> [DrawRefusal] {
    var refusals = zip(sources, values).filter { $0.label != $1.label }.map { source, value in
      DrawRefusal("Label", value.label.text, .shouldBe(source.label.text), record: "Value \(value.label)")
    }
    refusals += sources.dropFirst(values.count).map {
      DrawRefusal("Value", "", .missing, record: "Value \($0.label)")
    }
    refusals += values.dropFirst(sources.count).map {
      DrawRefusal("Label", $0.label.text, .unexpected, record: "Value \($0.label)")
    }
    return refusals + refusal(of: nonce)
  }

  private func refusal(of nonce: HashedText?) -> [DrawRefusal] {
    switch (mode, nonce) {
    case (.open, nil): return []
    case (.open, let nonce?): return [DrawRefusal("Nonce", nonce.text, .unexpected, record: "Result")]
    case (.sealed, nil): return [DrawRefusal("Nonce", "", .missing, record: "Result")]
    case (.sealed(let commit, _), let nonce?):
      let isNonce =
        nonce.text.utf8.count == 32 && nonce.text.utf8.allSatisfy { Hexadecimal.value(of: $0) != nil }
      guard isNonce else { return [DrawRefusal("Nonce", nonce.text, .notANonce, record: "Result")] }
      let computed = Draw.commit(round: round, nonce: nonce)
      if computed == commit { return [] }
      return [DrawRefusal("Commit", commit.hex, .shouldBe(computed.hex), record: "Draw")]
    }
  }
}
