package import Register

/// What one finding costs on a sheet.
package struct Deduction: Equatable, Sendable {
  package var finding: Finding

  /// What it costs; nothing while it is only near, an open question, or dismissed by a person.
  package var cost: Score

  /// What the inspectors made of it; nil as long as nobody wrote it down on the sheet.
  package var settled: SheetFinding?

  /// Why it costs nothing.
  package enum Spared: String, Sendable {
    case near, question, dismissed
  }

  package var spared: Spared?

  init(_ finding: Finding, _ settled: SheetFinding?, _ form: SheetForm) {
    self.finding = finding
    self.settled = settled
    spared =
      switch (settled?.state, finding.state) {
      case (.dismissed, _): .dismissed
      case (_, .dueSoon): .near
      // What a person confirmed is no open question any more.
      case (.confirmed, .query): nil
      case (_, .query): .question
      default: nil
      }
    cost = spared == nil ? form.costs[finding.severity] ?? .zero : .zero
  }
}

extension Finding {
  /// What tells it from others of its rule, as a sheet writes it: period, record, member and group, as far as there
  /// are any.
  package var about: [String] { [period?.description, record, member, unit].compactMap { $0 } }

  /// Whether it is about that year: its period, or the year folder it lies in; a branch as it stands is of any year.
  package func concerns(_ year: Int) -> Bool {
    if let period { return period.first.year <= year && year <= period.last.year }
    let folder = path.split(separator: "/").dropLast().last.flatMap { Int($0) }
    return folder.map { $0 == year } ?? true
  }
}
