package import Register

extension WrittenSheet {
  /// What the inspectors made of a finding; nil as long as it is not on the sheet.
  package func settled(_ finding: Finding) -> SheetFinding? {
    findings.last { $0.rule == finding.rule && $0.about == finding.about }
  }

  /// A number for the next thing seen: `2026Q4/ZB001/3`, one above the highest there is.
  package var freeFindingID: String {
    let prefix = "\(round)/\(sheet.branch)/"
    let numbers = findings.compactMap { $0.id.hasPrefix(prefix) ? Int($0.id.dropFirst(prefix.count)) : nil }
    return "\(prefix)\((numbers.max() ?? 0) + 1)"
  }
}
