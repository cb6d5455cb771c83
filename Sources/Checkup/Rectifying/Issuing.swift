package import Register

/// Handing out something to be put right (下发整改).
package struct Issuing: Sendable {
  /// Why it cannot be handed out.
  package enum Refusal: Hashable, Sendable {
    /// The finding's number does not begin with the round's name.
    case otherRound(String)
    /// Nobody confirmed the finding, or somebody dismissed it.
    case unconfirmed(SheetFinding.State)
    /// What was handed out before is not accepted yet.
    case stillOpen(String)
    /// Whoever hands it out is none of the round's inspectors.
    case notInspector(String)
    /// Whoever hands it out is kept from the branch (回避), and why.
    case recused(String, because: String)
    /// It would be due before it is handed out.
    case dueTooEarly
  }

  /// The finding, the branch, and the name of the round's folder.
  package let finding: SheetFinding
  package let branch: String
  package let round: String

  /// Those of the finding handed out before, in the order of the files.
  package let earlier: [Rectification]

  package init(_ finding: SheetFinding, of branch: String, in round: String, _ inspections: Inspections) {
    self.finding = finding
    self.branch = branch
    self.round = round
    earlier = inspections.rectifications(of: branch).filter { $0.finding == finding.id }
  }

  /// How often it was handed out with this one: 2 is 第2次.
  package var times: Int { earlier.count + 1 }

  /// The number of the new one: `2026Q4/ZB001/3-2`, made from the finding's and the times.
  package var id: String { "\(finding.id)-\(times)" }

  /// Why it cannot be handed out by `person`; nothing if it can.
  ///
  /// - Parameter frame: the round's list of inspectors and whom they keep away from; nil where nothing was drawn.
  package func refusals(
    by person: String, _ frame: DrawFrame?, due: Day, on day: Day, _ responses: [Response]
  ) -> [Refusal] {
    var refusals: [Refusal] = []
    if !finding.id.hasPrefix("\(round)/") { refusals.append(.otherRound(finding.id)) }
    if finding.state != .confirmed { refusals.append(.unconfirmed(finding.state)) }
    if let open = earlier.last(where: { Progress($0, responses, on: day).stage != .accepted }) {
      refusals.append(.stillOpen(open.id))
    }
    if let frame { refusals += frame.refusals(of: person, at: branch) }
    if due < day { refusals.append(.dueTooEarly) }
    return refusals
  }
}

extension DrawFrame {
  /// Why `person` may not inspect a branch: not on the list, or kept from it; their own branch always.
  package func refusals(of person: String, at branch: String) -> [Issuing.Refusal] {
    guard let inspector = inspectors.first(where: { $0.name.text == person }) else {
      return inspectors.isEmpty ? [] : [.notInspector(person)]
    }
    if inspector.branch?.text == branch { return [.recused(person, because: "")] }
    return recusals.filter { $0.name.text == person && $0.branch.text == branch }
      .map { .recused(person, because: $0.reason.text) }
  }
}
