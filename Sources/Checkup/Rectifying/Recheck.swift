package import Register

/// What a rule noticed when something was handed out, and what it notices now.
package struct Recheck: Equatable, Sendable {
  /// What stands on the sheet; nil where the sheet is gone.
  package let before: SheetFinding?

  /// What the rule notices of it now; nothing if it notices it no more.
  package let now: [Finding]

  /// - Parameter findings: what the rules notice in the branch now.
  package init(_ rectification: Rectification, _ inspections: Inspections, _ findings: [Finding]) {
    let before = inspections.written(of: rectification.branch).lazy.flatMap(\.findings)
      .first { $0.id == rectification.finding }
    self.before = before
    now = findings.filter { finding in
      before.map { $0.rule == finding.rule && $0.about == finding.about } ?? false
    }
  }
}
