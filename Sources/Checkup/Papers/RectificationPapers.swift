package import Register

/// What stands in the papers about rectifications of one branch: orders, responses, acceptance.
package struct RectificationPapers: Sendable {
  let papers: Papers

  package init(_ papers: Papers) { self.papers = papers }

  /// The order to put things right (整改通知书): all of a round; nil if the round asks the branch for nothing.
  package func order(of round: String) -> Paper? {
    let items = rectifications(in: round)
    guard !items.isEmpty else { return nil }
    var paper = papers.head
    paper["round"] = round
    paper["issued"] = (items.map(\.issued).max()?.inChinese).shown
    paper["due"] = (items.map(\.due).max()?.inChinese).shown
    paper.fill("items", items.map { row($0) }.numbered)
    paper["count"] = "\(items.count)"
    return paper
  }

  /// What closes one rectification (销号单): what was asked, what was done, who accepted it.
  package func closeOut(of id: String) -> Paper? {
    guard let item = directory.inspections.rectifications(of: papers.book.code).first(where: { $0.id == id })
    else { return nil }
    let round = directory.round(of: item)
    var paper = papers.head
    paper.take(row(item))
    paper["round"] = round
    let isAccepted = paper["result"] == Acceptance.Ruling.accepted.rawValue
    paper["open"] = isAccepted ? "" : paper["result"]
    paper.fill("responses", responses(to: item).map(RectificationPapers.row).numbered)
    paper.fill("verdicts", item.verdicts.map(RectificationPapers.row).numbered)
    paper["count"] = "1"
    return paper
  }

  /// The branch's rows in the notice of a round: what, with which result, no names of people.
  package func results(of round: String) -> [Paper] { rectifications(in: round).map { row($0) } }
}

extension RectificationPapers {
  private var directory: Directory { papers.checker.directory }

  func rectifications(in round: String) -> [Rectification] {
    directory.inspections.rectifications(of: papers.book.code).filter { directory.round(of: $0) == round }
  }

  private func responses(to item: Rectification) -> [Response] {
    papers.book.records(Response.self).filter { $0.rectification == item.id }.sorted { $0.on < $1.on }
  }

  private func row(_ item: Rectification) -> Paper {
    let seen = directory.inspections.written(of: item.branch).lazy.flatMap(\.findings)
      .first { $0.id == item.finding }
    let result = result(of: item)
    let notice = directory.inspections.notices.last {
      $0.rectification == item.id && $0.posted <= papers.checker.asOf
    }
    return Paper([
      "id": item.id, "finding": item.finding, "rule": seen?.rule ?? "", "shown": seen?.shown ?? "",
      "branch": papers.head["branch"], "owner": item.owner, "measure": item.measure, "due": "\(item.due)",
      "issued": "\(item.issued)", "result": result.word, "on": result.on.shown,
      "matter": notice?.matter ?? matter(item, seen), "posted": (notice?.posted).shown,
      "until": (notice?.until).shown,
    ])
  }

  /// What it is about without anybody's name: what the rule asks for, or else the measure if it names no member.
  private func matter(_ item: Rectification, _ seen: SheetFinding?) -> String {
    if let seen, papers.checker.catalogue.provision(seen.rule, on: seen.on) != nil {
      return Wording(papers.checker.catalogue, texts, []).title(seen.rule)
    }
    let isNamed = papers.book.members.contains { item.measure.contains($0.name) }
    return isNamed ? texts("paper.matter") : item.measure
  }

  /// Where the rectification stands on the checker's day; what was returned is to be done again.
  private func result(of item: Rectification) -> (word: String, on: Day?) {
    let day = papers.checker.asOf
    let progress = Progress(item, papers.book.records(), on: day)
    let ruled = item.verdicts.last { $0.on <= day }?.on
    return switch progress.stage {
    case .accepted: (Acceptance.Ruling.accepted.rawValue, ruled)
    case .requested: (texts("paper.asked"), progress.responses.last(where: \.isRequest)?.on)
    case _ where progress.late != nil: (texts("paper.overdue"), item.due)
    case .returned: (Acceptance.Ruling.returned.rawValue, ruled)
    case .todo, .doing: (texts("paper.rectifying"), nil)
    }
  }

  private var texts: Texts { papers.texts }

  private static func row(_ response: Response) -> Paper {
    Paper([
      "by": response.by, "on": "\(response.on)", "done": response.done,
      "evidence": response.evidence.joined(separator: "；"), "asks": response.isRequest ? "是" : "否",
    ])
  }

  private static func row(_ verdict: Acceptance) -> Paper {
    Paper([
      "ruling": verdict.ruling.rawValue, "by": verdict.by, "on": "\(verdict.on)", "reason": verdict.reason,
    ])
  }
}

extension Directory {
  /// The round whose file a rectification stands in.
  package func round(of item: Rectification) -> String {
    let names = leaves[Int(item.place.file)].path.split(separator: "/")
    return names.count > 1 ? String(names[1]) : ""
  }
}
