package import Register

/// What became of everything that was found: always `found = dismissed + open + rectifying + requested + accepted`.
package struct FindingTally: Equatable, Sendable {
  /// Found to be none, with a reason.
  package private(set) var dismissed = 0

  /// Not settled yet, or confirmed and not handed out to be put right.
  package private(set) var open = 0
  package private(set) var rectifying = 0

  /// Acceptance was asked for.
  package private(set) var requested = 0
  package private(set) var accepted = 0

  /// Of those being put right, those past their day without a request.
  package private(set) var overdue = 0

  /// How often something was returned to be done again.
  package private(set) var returned = 0

  /// How often a finding was handed out again after it had been accepted (第2次 and so on).
  package private(set) var repeated = 0

  package var found: Int { dismissed + open + rectifying + requested + accepted }

  package init() {}

  /// Counts every finding once: those on sheets, those handed out without a sheet, and those the rules notice now that
  /// are on no sheet.
  ///
  /// - Parameters:
  ///   - sheets: the sheets that are counted.
  ///   - rectifications: what of it is to be put right; of several about one finding the last one counts.
  ///   - responses: what the branches wrote.
  ///   - noticed: what the rules notice now.
  package init(
    _ sheets: [WrittenSheet], _ rectifications: [Rectification], _ responses: [Response],
    noticed: [Finding] = [], on day: Day
  ) {
    let known = rectifications.filter { $0.issued <= day }
    var latest = Dictionary(known.map { ($0.finding, $0) }) { one, other in
      (one.issued, one.id) < (other.issued, other.id) ? other : one
    }
    repeated = known.count - latest.count
    returned = known.flatMap(\.verdicts).count { $0.ruling == .returned && $0.on <= day }
    for finding in sheets.flatMap(\.findings) {
      if let rectification = latest.removeValue(forKey: finding.id) {
        count(Progress(rectification, responses, on: day))
      } else if finding.state == .dismissed {
        dismissed += 1
      } else {
        open += 1
      }
    }
    for rectification in latest.values { count(Progress(rectification, responses, on: day)) }
    let own = Dictionary(grouping: sheets, by: \.sheet.branch)
    open += noticed.count { finding in
      !(own[finding.branch ?? ""] ?? []).contains { $0.settled(finding) != nil }
    }
  }

  private mutating func count(_ progress: Progress) {
    switch progress.stage {
    case .todo, .doing, .returned:
      rectifying += 1
      if progress.late != nil { overdue += 1 }
    case .requested: requested += 1
    case .accepted: accepted += 1
    }
  }
}
