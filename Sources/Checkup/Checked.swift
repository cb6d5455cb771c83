/// What the rules noticed, and what of it the register's own settings left out.
package struct Checked: Equatable, Sendable {
  /// In order.
  package private(set) var findings: [Finding] = []

  /// Left out by a waiver of their period or record.
  package private(set) var waived: [Finding] = []

  /// Left out because the rule was switched off.
  package private(set) var switchedOff: [Finding] = []

  /// Puts each finding where the settings want it.
  mutating func take(_ found: [Finding], isOff: Bool, _ settings: Settings) {
    for finding in found {
      if settings.waive(finding) {
        waived.append(finding)
      } else if isOff || settings.switchOff(finding) {
        switchedOff.append(finding)
      } else {
        findings.append(finding)
      }
    }
  }

  /// The same with everything in order.
  func sorted() -> Checked {
    var sorted = self
    sorted.findings.sort()
    sorted.waived.sort()
    sorted.switchedOff.sort()
    return sorted
  }
}
