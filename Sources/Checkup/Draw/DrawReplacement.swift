/// One inspector in the place of another at a branch that was drawn: a plan change, never an edit of what was drawn.
package struct DrawReplacement: Hashable, Sendable {
  package var branch: HashedText
  package var leaving: HashedText
  package var coming: HashedText

  package init(branch: HashedText, leaving: HashedText, coming: HashedText) {
    self.branch = branch
    self.leaving = leaving
    self.coming = coming
  }

  /// As the plan change says it.
  package var what: HashedText {
    HashedText(checked: "\(branch) \(Self.inspector) \(leaving) \(Self.becomes) \(coming)")
  }

  /// Reads what `what` wrote; nil for any other change of plan.
  package init?(_ what: HashedText) {
    let parts = what.text.split(separator: " ").map { HashedText(checked: String($0)) }
    guard parts.count == 5, parts[1].text == Self.inspector, parts[3].text == Self.becomes else { return nil }
    self.init(branch: parts[0], leaving: parts[2], coming: parts[4])
  }

  private static let inspector = "检查人"
  private static let becomes = "换成"
}

extension DrawRecord {
  /// The picks with the inspectors who really go: those drawn, and whoever took their places since.
  package var current: [DrawResult.Pick] {
    planChanges.compactMap { DrawReplacement($0.what) }.reduce(into: result.picks) { picks, replacement in
      guard let place = picks.firstIndex(where: { $0.branch == replacement.branch }),
        let person = picks[place].inspectors.firstIndex(of: replacement.leaving)
      else { return }
      picks[place].inspectors[person] = replacement.coming
    }
  }

  /// Who may take a place at the branch: the inspectors of the frame who are not there, not kept from it, and have
  /// fewer branches than the cap allows, in the order of the frame.
  package func substitutes(at branch: HashedText, in frame: DrawFrame) -> [HashedText] {
    let picks = current
    let there = Set(picks.first { $0.branch == branch }?.inspectors ?? [])
    let barred = Set(frame.recusals.filter { $0.branch == branch }.map(\.name))
    let loads = Dictionary(picks.flatMap { $0.inspectors.map { ($0, 1) } }, uniquingKeysWith: +)
    return frame.inspectors.map(\.name).filter {
      !there.contains($0) && !barred.contains($0) && loads[$0, default: 0] < frame.cap
    }
  }

  /// The change of plan that a replacement is.
  ///
  /// Throws if nobody leaves, or if whoever comes may not: recusals and the cap do not bend.
  package func planChange(
    _ replacement: DrawReplacement, in frame: DrawFrame, why: HashedText, by: HashedText, on: Moment,
  ) throws(DrawRefusal) -> PlanChange {
    let pick = current.first { $0.branch == replacement.branch }
    guard let pick else {
      throw DrawRefusal("Branch", replacement.branch.text, .unknown, record: "PlanChange")
    }
    let record = "Pick \(replacement.branch)"
    guard pick.inspectors.contains(replacement.leaving) else {
      throw DrawRefusal("Inspector", replacement.leaving.text, .unknown, record: record)
    }
    let others = substitutes(at: replacement.branch, in: frame)
    guard others.contains(replacement.coming) else {
      throw DrawRefusal("Inspector", replacement.coming.text, .notOneOf(others.map(\.text)), record: record)
    }
    return PlanChange(what: replacement.what, why: why, by: by, on: on)
  }
}
