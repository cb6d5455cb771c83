import Register

extension Papers {
  /// What was made known in a year, and when (党务公开): items by the year of their posting, else of their deadline.
  ///
  /// An item without a date is in every year's, for somebody has to decide where it belongs.
  package func disclosure(of year: Int) -> Paper {
    var paper = head
    paper["year"] = "\(year)"
    let rows = disclosures(of: year)
    paper.fill("items", rows)
    paper["count"] = "\(rows.count)"
    return paper
  }

  func disclosures(of year: Int) -> [Paper] {
    book.records(Disclosure.self)
      .filter { item in (item.posted ?? item.due ?? item.proposed).map { $0.year == year } ?? true }
      .map(Papers.row).numbered
  }

  private static func row(_ item: Disclosure) -> Paper {
    Paper([
      "title": item.title, "kind": item.kind.rawValue, "stage": (item.stage?.rawValue).shown,
      "scope": (item.scope?.rawValue).shown, "due": item.due.shown, "proposed": item.proposed.shown,
      "reviewed": item.reviewed.shown, "approved": item.approved.shown, "posted": item.posted.shown,
      "until": item.until.shown, "days": item.days.shown, "place": item.location.shown,
      "feedback": item.feedback.shown,
    ])
  }
}
