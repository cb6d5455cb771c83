/// Rounds that add to another: nobody goes further down the same tickets, where all can see who is next.
extension DrawFrame.Exclusion {
  /// Leaves out a branch drawn in an earlier round.
  package init(_ id: HashedText, drawnIn round: HashedText) {
    self.init(id: id, reason: HashedText(checked: "已在\(round)抽中"))
  }
}

extension DrawFrame {
  /// Moves the branches drawn in an earlier round out of the list and into the exclusions.
  package mutating func exclude(drawn picks: [DrawResult.Pick], in round: HashedText) {
    let drawn = Set(picks.map(\.branch))
    let known = Set(exclusions.map(\.id))
    entries.removeAll { drawn.contains($0.id) }
    exclusions += picks.map(\.branch).filter { !known.contains($0) }.map { Exclusion($0, drawnIn: round) }
  }

  /// What an extension gets wrong about an earlier round: a branch drawn there and not excluded here, a
  /// source that was used there.
  package func refusals(
    extending earlier: DrawFrame, drawn picks: [DrawResult.Pick],
  ) -> [DrawRefusal] {
    let excluded = Set(exclusions.map(\.id))
    let reason = DrawRefusal.Reason.drawnBefore(in: earlier.round.text)
    let missed = picks.map(\.branch).filter { !excluded.contains($0) }
      .map { DrawRefusal("Id", $0.text, reason, record: "Exclusion \($0)") }
    let used = Set(earlier.sources.map(\.label))
    let shared = sources.map(\.label).filter { used.contains($0) }
      .map { DrawRefusal("Label", $0.text, .repeated, record: "Source \($0)") }
    return missed + shared
  }

  /// Whether this round and `other` add to the same one, or one to the other.
  func isInFamily(of other: DrawFrame) -> Bool {
    extends != nil && (other.round == extends || other.extends == extends)
  }
}
