import Register

/// The notice of what came of a round (通报): branch, item, result, date, and nobody's name (inspection, 8).
package enum NoticePaper {
  /// - Parameters:
  ///   - round: the round's name.
  ///   - branches: what there is of every branch in it, in the order it is listed.
  package static func notice(of round: String, _ branches: [RectificationPapers]) -> Paper? {
    guard let first = branches.first else { return nil }
    let inspections = first.papers.checker.directory.inspections
    let codes = Set(branches.map(\.papers.book.code))
    let sheets = inspections.written.filter { $0.round == round && codes.contains($0.sheet.branch) }
    let asked = branches.flatMap { $0.rectifications(in: round) }
    let tally = FindingTally(
      sheets, asked, branches.flatMap { $0.papers.book.records(Response.self) },
      on: first.papers.checker.asOf)
    let rows = branches.flatMap { $0.results(of: round) }
    var paper = Paper([
      "committee": first.papers.checker.directory.cover?.committee ?? "", "round": round,
      "branches": "\(branches.count)", "found": "\(tally.found)", "dismissed": "\(tally.dismissed)",
      "open": "\(tally.open)", "issued": "\(tally.rectifying + tally.requested + tally.accepted)",
      "rectifying": "\(tally.rectifying)", "asked": "\(tally.requested)", "accepted": "\(tally.accepted)",
      "overdue": "\(tally.overdue)", "returned": "\(tally.returned)", "repeated": "\(tally.repeated)",
    ])
    paper.fill("items", rows.numbered)
    paper["count"] = "\(rows.count)"
    return paper
  }
}
