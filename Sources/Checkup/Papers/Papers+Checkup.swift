import Register

extension Papers {
  /// A branch's checkup sheet of a round (体检表): items with what they are worth and why, vetoes, what was found, the
  /// branch's opinion, both signatures, and the rounds before. One nobody wrote yet has room for it.
  ///
  /// - Parameter like: how branches of the same kind and form came off; nil where there are too few.
  package func checkup(_ form: SheetForm, in round: String, like: LikeBranches?) -> Paper {
    let inspections = checker.directory.inspections
    let written = inspections.written(of: book.code, in: round)
    let sheet = written?.sheet
    let year = (sheet?.on ?? checker.asOf).year
    let filled = FilledSheet(form, checker.findings(in: book), year: year, written)
    let counts = Checklist(book, checker, year: year, written).counts
    var paper = head
    paper.take(
      Paper([
        "title": form.title.chinese, "label": setBy(form.certainty), "round": round,
        "on": (sheet?.on.inChinese).shown, "arrived": (sheet?.arrived).shown,
        "inspectors": sheet?.inspectors.joined(separator: "、") ?? "",
        "most": "\(form.full)", "auto": "\(filled.auto)", "own": (filled.own ?? sheet?.own).shown,
        "total": filled.total.shown, "grade": filled.band?.grade.chinese ?? "",
        "gradeLabel": filled.band.map { setBy($0.certainty) } ?? "",
        "expected": "\(counts.expected)", "seen": "\(counts.seen)", "signed": "\(counts.signed)",
        "likeCount": (like?.count).shown, "median": (like?.median).shown,
        "opinion": sheet?.opinion ?? "", "finalised": (sheet?.finalised).shown,
      ]))
    paper.fill("items", filled.parts.map(item).numbered)
    paper.fill("vetoes", filled.vetoes.map(veto))
    paper.fill("findings", (written?.findings ?? []).map(seen).numbered)
    paper["count"] = "\(written?.findings.count ?? 0)"
    paper.fill("signatures", (sheet?.signatures ?? []).map(signature))
    let past = SheetRound.trend(of: book.code, in: inspections, until: checker.asOf)
    paper.fill("trend", past.filter { $0.round != round }.map(earlier))
    return paper
  }

  private func setBy(_ certainty: Provision.Certainty) -> String {
    texts(certainty == .local ? "label.local" : "label.ours")
  }

  private func item(_ part: FilledSheet.Part) -> Paper {
    var costs: [String: Score] = [:]
    for deduction in part.costly {
      costs[deduction.finding.rule] = (costs[deduction.finding.rule] ?? .zero) + deduction.cost
    }
    let rules = part.form.rules.compactMap { rule in costs[rule].map { "\(rule) -\($0)" } }
    return Paper([
      "item": part.form.title.chinese, "full": "\(part.form.full)", "auto": part.auto.shown,
      "own": (part.item?.own).shown, "upper": (part.item?.upper).shown,
      "basis": part.item?.note ?? rules.joined(separator: " "),
      "evidence": (part.item?.attachments ?? []).joined(separator: "；"),
    ])
  }

  private func veto(_ veto: FilledSheet.Veto) -> Paper {
    Paper([
      "item": veto.form.name.chinese, "label": setBy(veto.form.certainty),
      "decided": veto.decided.map { $0.holds ? "是" : "否" } ?? "", "by": veto.decided?.by ?? "",
      "on": (veto.decided?.on).shown, "reason": veto.decided?.reason ?? "",
    ])
  }

  private func seen(_ finding: SheetFinding) -> Paper {
    Paper([
      "id": finding.id, "rule": finding.rule, "shown": finding.shown, "state": finding.state.rawValue,
      "by": finding.by, "on": "\(finding.on)", "reason": finding.reason ?? "",
    ])
  }

  private func signature(_ signature: Sheet.Signature) -> Paper {
    Paper(["side": signature.side.rawValue, "by": signature.by, "on": "\(signature.on)"])
  }

  private func earlier(_ sheet: SheetRound) -> Paper {
    Paper([
      "round": sheet.round, "on": "\(sheet.on)", "total": sheet.total.shown, "grade": sheet.grade ?? "",
    ])
  }
}
