import Canvas
import Checkup
import Register

extension SheetPage {
  static let commands: [Command] = [
    // Where something is filled in, these keys are the form's.
    .of(.sheet, "sheet-open", [.key(.enter)], refusal: { (page: SheetPage, _) in page.refusalToOpen }) {
      (page: inout SheetPage, world) in page.fillIn(.enter, world) { $0.open(world) }
    },
    .of(
      .sheet, "sheet-edit", [.function(4), .letter("e")],
      refusal: { (page: SheetPage, _) in page.refusalToEdit }
    ) {
      (page: inout SheetPage, world) in page.fillIn(.function(4), world) { $0.edit(world) }
    },
    .of(.sheet, "sheet-mark", [.letter(" ")], refusal: { (page: SheetPage, _) in page.refusalToMark }) {
      (page: inout SheetPage, world) in page.mark(.minutes, world)
    },
    .of(.sheet, "sheet-sign-in", [.letter("2")], refusal: { (page: SheetPage, _) in page.refusalToSee }) {
      (page: inout SheetPage, world) in page.mark(.signIn, world)
    },
    .of(.sheet, "sheet-photo", [.letter("3")], refusal: { (page: SheetPage, _) in page.refusalToSee }) {
      (page: inout SheetPage, world) in page.mark(.photo, world)
    },
    .of(
      .sheet, "sheet-dismiss", [.key(.delete), .letter("d")],
      refusal: { (page: SheetPage, _) in page.entry == nil ? page.refusalToSettle : nil }
    ) { (page: inout SheetPage, world) in page.fillIn(.delete, world) { $0.dismiss(world) } },
    .of(.sheet, "view", [.function(6)]) { (page: inout SheetPage, _) in
      page.turn()
      return []
    },
    .of(.sheet, "sheet-rectify", [.function(7)], refusal: { (page: SheetPage, _) in page.refusalToRectify }) {
      (page: inout SheetPage, world) in page.rectify(world)
    },
    .of(
      .sheet, "save", [.function(9), .key(.control("s"))],
      refusal: { (page: SheetPage, _) in page.entry == nil ? "refusal.nothing-typed" : nil }
    ) { (page: inout SheetPage, world) in page.save(world) },
    .of(
      .sheet, "sheet-final", [],
      refusal: { (page: SheetPage, _) in
        page.refusalToWrite ?? (page.entry == nil ? nil : "refusal.filling-in")
      }
    ) { (page: inout SheetPage, world) in page.finalise(world) },
  ]
}

extension SheetPage {
  var refusalToPrint: String? { entry == nil ? nil : "refusal.filling-in" }

  private var refusalToWrite: String? {
    if filled == nil { return "refusal.still-reading" }
    return written?.sheet.finalised == nil ? nil : "refusal.sheet-final"
  }

  private var refusalToOpen: String? {
    if entry != nil { return nil }
    if filled == nil { return "refusal.still-reading" }
    switch view {
    case .front: return front.selected == nil ? "refusal.nothing-selected" : nil
    case .sessions: return selectedSession == nil ? "refusal.nothing-selected" : nil
    case .findings: return selectedFinding == nil ? "refusal.nothing-selected" : nil
    }
  }

  private var refusalToEdit: String? {
    if entry != nil { return nil }
    let isNothing = view == .sessions && selectedSession == nil || view == .front && front.selected == .sum
    return refusalToWrite ?? (isNothing ? "refusal.nothing-selected" : nil)
  }

  private var refusalToSettle: String? {
    refusalToWrite ?? (selectedFinding == nil ? "refusal.no-finding-here" : nil)
  }

  private var refusalToSee: String? {
    refusalToWrite ?? (selectedSession == nil ? "refusal.no-session-chosen" : nil)
  }

  private var refusalToMark: String? { selectedFinding != nil ? refusalToSettle : refusalToSee }

  private var refusalToRectify: String? {
    if entry != nil { return "refusal.filling-in" }
    guard let selectedFinding else { return "refusal.no-finding-here" }
    return selectedFinding.settled?.state == .confirmed ? nil : "refusal.not-confirmed"
  }
}

extension SheetPage {
  /// Enter: an item opens to its findings, a finding to its explanation, a session to its form.
  mutating func open(_ world: World) -> [Step] {
    switch view {
    case .front:
      guard case .part(let name) = front.selected else {
        return front.selected == .sum ? tellGaps(world) : edit(world)
      }
      view = .findings(name)
      findings = Listing(shownFindings.map { FindingList.ID($0.finding) }, height: findings.height)
      return []
    case .sessions:
      guard let row = selectedSession else { return [] }
      guard row.recorded != nil else { return [.say(Remark(world.texts("sheet.not-recorded")))] }
      return [.go(.meeting(MeetingPage(editing: row.id, of: branch, year: row.day.year, world)))]
    case .findings:
      return selectedFinding.map { [.go(.explanation(ExplanationPage($0.finding, world)))] } ?? []
    }
  }

  /// The front, or the sessions one by one.
  fileprivate mutating func turn() { view = view == .front ? .sessions : .front }

  fileprivate mutating func edit(_ world: World) -> [Step] {
    if written?.sheet.finalised != nil { return [.say(Remark(world.texts("refusal.sheet-final")))] }
    let fields = SheetFields(world: world, page: self)
    if let part = selectedPart {
      begin(.score(part.form.title.chinese), fields.score(part))
    } else if let row = selectedSession {
      begin(.session(row.id), [fields.note(row.seen)])
    } else {
      switch front.selected {
      case .visit: begin(.visit, fields.visit)
      case .signatures: begin(.sign, fields.sign)
      case .veto(let name):
        if let veto = filled?.vetoes.first(where: { $0.form.name.chinese == name }) {
          begin(.veto(name), fields.veto(veto))
        }
      default: break
      }
    }
    return []
  }

  /// A paper of a session: seen, not there, not looked for. A finding: confirmed, or open again.
  fileprivate mutating func mark(_ paper: SheetPaper, _ world: World) -> [Step] {
    guard var sheet = begun(world) else { return [] }
    var summary = summary(.visit, world)
    if let finding = selectedFinding {
      let state: SheetFinding.State = finding.settled?.state == .confirmed ? .open : .confirmed
      let shown = world.wording.message(finding.finding)
      sheet.settle(finding.finding, state, shown: shown, by: world.person, on: world.day)
      summary = "\(world.word(state.rawValue)): \(shown)"
    } else if let row = selectedSession {
      sheet.see(row.id) { session in
        session[keyPath: paper.seen] = session[keyPath: paper.seen].next
        let seen = session[keyPath: paper.seen].map { world.word($0.rawValue) } ?? "-"
        summary = "\(row.day) \(world.label(SheetSession.type, paper.field)) \(seen)"
      }
    }
    return sheet.edit(over: written, summary: summary).map { [.effect(.save($0))] } ?? []
  }

  fileprivate mutating func dismiss(_ world: World) -> [Step] {
    guard let finding = selectedFinding else { return [] }
    let fields = SheetFields(world: world, page: self)
    begin(.dismiss(FindingList.ID(finding.finding)), [fields.reason(finding.settled?.reason ?? "")])
    return []
  }

  fileprivate mutating func rectify(_ world: World) -> [Step] {
    guard let settled = selectedFinding?.settled else { return [] }
    begin(.rectify(settled.id), SheetFields(world: world, page: self).rectify(settled))
    return []
  }

  /// Asks before the sheet becomes final; says first what it lacks.
  fileprivate func finalise(_ world: World) -> [Step] {
    guard let filled, var sheet = written, filled.gaps(sheet.sheet).isEmpty else { return tellGaps(world) }
    sheet.finalise(filled, Stamp(world.day, world.time, world.person))
    let facts = [
      "branch": world.entry(branch)?.name ?? branch, "total": filled.total?.description ?? "-",
      "grade": world.wordingOfSheet.grade(filled.band),
    ]
    guard let edit = sheet.edit(over: written, summary: world.texts("sheet.summary.final", facts)) else {
      return []
    }
    return [.ask(Asked(world.texts("sheet.ask.final", facts), world.texts, yes: [.effect(.save(edit))]))]
  }

  /// What is missing before the sheet can be final.
  private func tellGaps(_ world: World) -> [Step] {
    guard let filled else { return [] }
    let gaps = filled.gaps(written?.sheet).map { world.wordingOfSheet($0, filled.form) }
    let all = gaps.joined(separator: world.texts.isChinese ? "；" : "; ")
    let told = gaps.isEmpty ? world.texts("sheet.no-gaps") : world.texts("sheet.gaps", ["gaps": all])
    return [.say(Remark(told, isTrouble: !gaps.isEmpty))]
  }
}

extension SheetSession.Seen? {
  /// There, missing, not looked for, in turn.
  fileprivate var next: SheetSession.Seen? {
    switch self {
    case nil: .there
    case .there: .missing
    case .missing: nil
    }
  }
}
