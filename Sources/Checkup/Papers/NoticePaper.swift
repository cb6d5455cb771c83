import Register

/// The notice of what came of a round (通报): branch, item, result, date, and nobody's name (inspection, 8).
package enum NoticePaper {
  /// - Parameters:
  ///   - round: the round's name.
  ///   - branches: what there is of every branch in it, in the order it is listed.
  package static func notice(of round: String, _ branches: [RectificationPapers]) -> Paper? {
    let rows = branches.flatMap { $0.results(of: round) }
    guard let first = branches.first else { return nil }
    let codes = Set(branches.map(\.papers.book.code))
    let sheets = first.sheets
    let accepted = rows.count { $0["result"] == Acceptance.Ruling.accepted.rawValue }
    let asked = rows.count { $0["result"] == first.papers.texts("paper.asked") }
    let (open, dismissed) = (
      sheets.count(of: "待核", in: round, codes), sheets.count(of: "排除", in: round, codes)
    )
    var paper = Paper([
      "committee": first.papers.checker.directory.cover?.committee ?? "", "round": round,
      "branches": "\(branches.count)", "found": "\(dismissed + open + rows.count)",
      "dismissed": "\(dismissed)", "open": "\(open)", "issued": "\(rows.count)",
      "rectifying": "\(rows.count - asked - accepted)", "asked": "\(asked)", "accepted": "\(accepted)",
      "overdue": "\(rows.count { $0["result"] == first.papers.texts("paper.overdue") })",
    ])
    paper.fill("items", rows.numbered)
    paper["count"] = "\(rows.count)"
    return paper
  }
}
