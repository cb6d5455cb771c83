package import Checkup
package import Register

/// Puts what stands on sheets, and what may not be done with them, into words.
package struct SheetWording {
  package let texts: Texts

  package init(_ texts: Texts) { self.texts = texts }

  package func words(_ phrase: Phrase) -> String { phrase.words(inChinese: texts.isChinese) }

  /// Who set a number: 本地要求 or 本系统默认.
  package func setBy(_ certainty: Provision.Certainty) -> String {
    texts(certainty == .local ? "label.local" : "label.ours")
  }

  /// The grade as things stand with who set it; `-` while there is none.
  package func grade(_ band: SheetForm.Band?) -> String {
    band.map { texts("sheet.grade", ["grade": words($0.grade), "label": setBy($0.certainty)]) } ?? "-"
  }

  package func callAsFunction(_ gap: SheetGap, _ form: SheetForm) -> String {
    switch gap {
    case .unscored(let item): texts("sheet.gap.unscored", ["item": title(item, form)])
    case .above(let item, let full):
      texts("sheet.gap.above", ["item": title(item, form), "full": "\(full)"])
    case .unexplained(let item): texts("sheet.gap.unexplained", ["item": title(item, form)])
    case .undecided(let veto): texts("sheet.gap.undecided", ["item": title(veto, form)])
    case .vetoWithoutReason(let veto): texts("sheet.gap.veto-reason", ["item": title(veto, form)])
    case .noInspector: texts("sheet.gap.inspector")
    case .unsigned(let side): texts("sheet.gap.unsigned", ["side": texts.word(side.rawValue)])
    }
  }

  package func callAsFunction(_ refusal: Issuing.Refusal) -> String {
    switch refusal {
    case .otherRound(let id): texts("fix.refusal.round", ["id": id])
    case .unconfirmed(let state): texts("fix.refusal.unconfirmed", ["state": texts.word(state.rawValue)])
    case .stillOpen(let id): texts("fix.refusal.still-open", ["id": id])
    case .notInspector(let name): texts("fix.refusal.not-inspector", ["name": name])
    case .recused(let name, let reason):
      texts(reason.isEmpty ? "fix.refusal.own-branch" : "fix.refusal.recused", ["name": name, "why": reason])
    case .dueTooEarly: texts("fix.refusal.due")
    }
  }

  package func callAsFunction(_ refusal: Ruling.Refusal) -> String {
    switch refusal {
    case .isOwner(let name): texts("fix.refusal.owner", ["name": name])
    case .isRequester(let name): texts("fix.refusal.requester", ["name": name])
    case .notRequested: texts("fix.refusal.not-requested")
    case .isAccepted: texts("fix.refusal.accepted")
    case .noReason: texts("fix.refusal.reason")
    case .notAccepted: texts("fix.refusal.not-accepted")
    case .notAName(let name): texts("fix.refusal.name", ["name": name])
    }
  }

  /// Why a finding costs what it costs.
  package func cost(_ deduction: Deduction) -> String {
    switch deduction.spared {
    case .near: texts("sheet.spared.near")
    case .question: texts("sheet.spared.question")
    case .dismissed: texts("sheet.spared.dismissed")
    case nil: "-\(deduction.cost)"
    }
  }

  /// 待办, 进行, 申请销账, 已验收 or 退回; how late it is instead, where it is.
  package func stage(_ progress: Progress) -> String {
    texts("fix.stage.\(progress.stage.rawValue)")
  }

  /// How many days are left, or since when it is late.
  package func time(_ rectification: Rectification, _ progress: Progress, on day: Day) -> String {
    if let late = progress.late { return texts("findings.late", ["days": "\(late)"]) }
    if progress.stage == .accepted { return "" }
    return texts("findings.left", ["days": "\(rectification.due - day)"])
  }

  /// `查出58=排除5+待核22+整改18+申请2+验收11  逾期3 退回2次 再发1`: what is on sheets or was handed out.
  package func sum(_ tally: FindingTally) -> String {
    let counts = [
      "overdue": "\(tally.overdue)", "returned": "\(tally.returned)", "repeated": "\(tally.repeated)",
    ]
    return "\(sum(tally, "fix.sum"))  \(texts("fix.counts", counts))"
  }

  /// `发现58=排除5+待核22+整改18+申请2+验收11`: with what the rules notice now and is on no sheet.
  package func sumOfAll(_ tally: FindingTally) -> String { sum(tally, "findings.sum") }

  private func sum(_ tally: FindingTally, _ id: String) -> String {
    texts(
      id,
      [
        "found": "\(tally.found)", "dismissed": "\(tally.dismissed)", "open": "\(tally.open)",
        "rectifying": "\(tally.rectifying)", "requested": "\(tally.requested)",
        "accepted": "\(tally.accepted)",
      ])
  }

  /// What a rule noticed then, and what it notices now.
  package func recheck(_ recheck: Recheck, _ wording: Wording) -> [String] {
    let before = recheck.before.map {
      texts("fix.before", ["what": "\($0.rule) \($0.shown)", "on": "\($0.on)"])
    }
    let now = recheck.now.map { texts("fix.now", ["what": wording.message($0)]) }
    let nothing = recheck.before == nil ? [] : [texts("fix.now-nothing")]
    return [before ?? texts("fix.before-gone")] + (now.isEmpty ? nothing : now)
  }

  private func title(_ name: String, _ form: SheetForm) -> String {
    let veto = form.vetoes.first { $0.name.chinese == name }?.name
    return (form.part(name)?.title ?? veto).map(words) ?? name
  }
}
