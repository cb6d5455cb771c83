import Canvas
import Checkup
import Register

extension DrawPage {
  static let commands: [Command] = procedure + additions

  private static let procedure: [Command] = [
    .of(
      .draw, "draw-on", [.key(.enter)],
      refusal: { (page: DrawPage, _) in page.refusalToGoOn }
    ) { (page: inout DrawPage, world) in page.enter(world) },
    .of(
      .draw, "draw-next", [.function(9), .key(.control("s"))],
      refusal: { (page: DrawPage, _) in
        page.plan == nil && !page.isTyping ? "refusal.no-step" : page.refusalToGoOn
      }
    ) { (page: inout DrawPage, world) in page.goOn(world) },
    .of(
      .draw, "new-round", [.function(7), .letter("a")],
      refusal: { (page: DrawPage, world) in page.refusalToBegin(world) }
    ) { (page: inout DrawPage, world) in page.begin(world) },
    .of(
      .draw, "exclude", [.letter(" ")],
      refusal: { (page: DrawPage, _) in page.plan?.step == .exclusions ? nil : "refusal.no-exclusions" }
    ) { (page: inout DrawPage, _) in
      page.plan?.roster.toggle()
      return []
    },
    .of(
      .draw, "find", [.function(3), .letter("/")],
      refusal: { (page: DrawPage, _) in page.plan?.step == .exclusions ? nil : "refusal.no-list" }
    ) { (page: inout DrawPage, _) in
      page.plan?.roster.openSearch()
      return []
    },
    .of(
      .draw, "choose", [.function(4)],
      refusal: { (page: DrawPage, _) in page.isTyping && page.plan != nil ? nil : "refusal.nothing-to-choose"
      }
    ) { (page: inout DrawPage, world) in
      let isChosen = page.choose(world)
      return isChosen ? [] : [.say(Remark(world.texts("refusal.nothing-to-choose")))]
    },
    .of(
      .draw, "verify-draw", [.letter("v")],
      refusal: { (page: DrawPage, _) in
        page.plan != nil ? "refusal.planning" : page.subject == nil ? "refusal.no-round" : nil
      }
    ) { (page: inout DrawPage, world) in page.verify(world) },
  ]
}

extension DrawPage {
  private mutating func choose(_ world: World) -> Bool {
    let height = chooserHeight
    return plan?.choose(world, rounds.past, height: height) ?? false
  }

  /// The round that a command is about.
  var subject: String? { opened?.name ?? listing.selected }

  private var refusalToGoOn: String? {
    if verdict != nil { return nil }
    if plan != nil { return nil }
    guard let opened else { return listing.isEmpty ? "refusal.nothing-selected" : nil }
    if opened.asking != nil { return nil }
    return opened.step == .result && opened.picks.isEmpty ? "refusal.nothing-selected" : nil
  }

  func refusalToBegin(_ world: World) -> String? {
    if isChanged { return "refusal.planning" }
    if world.entries.isEmpty { return "refusal.no-branches" }
    if world.looked < world.entries.count { return "refusal.still-reading" }
    if world.entries.contains(where: { $0.branch == nil }) { return "refusal.branch-unread" }
    if !rounds.past.unread.isEmpty { return "refusal.round-unread" }
    return rounds.past.secret.isEmpty ? nil : "refusal.round-secret"
  }

  mutating func begin(_ world: World, extending earlier: HashedText? = nil) -> [Step] {
    (opened, verdict) = (nil, nil)
    plan = DrawPlanSheet(world, rounds.past, extending: earlier)
    top = 0
    resizeParts()
    return []
  }

  mutating func open(_ world: World) -> [Step] {
    guard let name = listing.selected else { return [] }
    guard let round = rounds.past.round(name) else {
      let why = rounds.past.altered.contains(name) ? "draw.altered" : "draw.unread"
      return [.say(Remark(world.texts(why, ["round": name]), isTrouble: true))]
    }
    opened = DrawRoundSheet(round, world)
    top = 0
    resizeParts()
    return []
  }
}

extension DrawPage {
  /// Enter: what comes next, wherever one is.
  private mutating func enter(_ world: World) -> [Step] {
    if verdict != nil { return verify(world) }
    if opened?.asking != nil { return opened?.asking?.enter() ?? false ? answered(world) : [] }
    if opened != nil { return goOn(world) }
    if plan == nil { return open(world) }
    if plan?.roster.reason != nil {
      let isGiven = plan?.roster.giveReason() ?? false
      return isGiven ? [] : [.say(Remark(world.texts("draw.reason-missing"), isTrouble: true))]
    }
    if plan?.roster.search.isOpen ?? false, plan?.step == .exclusions {
      plan?.roster.closeSearch()
      return []
    }
    if plan?.step == .freeze { return freeze(world) }
    top = 0
    return steps(plan?.enter(world, rounds.past))
  }

  /// The next step, or what keeps it back.
  private mutating func goOn(_ world: World) -> [Step] {
    if verdict != nil { return verify(world) }
    top = 0
    if opened?.asking != nil { return opened?.asking?.isAnswered() ?? false ? answered(world) : [] }
    if let plan {
      if plan.roster.reason != nil { return enter(world) }
      return plan.step == .freeze ? freeze(world) : steps(self.plan?.goOn(world, rounds.past))
    }
    guard let step = opened?.step, let name = opened?.name, let round = rounds.past.round(name) else {
      return []
    }
    switch step {
    case .commit:
      opened?.go(to: .values)
      return []
    case .values: return takeValues(round, world)
    case .draw: return draw(round, world)
    default: return openBranch(world)
    }
  }

  private func steps(_ fault: String?) -> [Step] { fault.map { [.say(Remark($0, isTrouble: true))] } ?? [] }

  /// Asks before the list becomes final.
  private func freeze(_ world: World) -> [Step] {
    guard let typed = plan?.typed(world, rounds.past), let schema = DrawPage.schema("draw-frame.rec", world)
    else { return [] }
    if let obstacle = typed.obstacles.first { return [.say(Remark(obstacle, isTrouble: true))] }
    guard case .success(let frame) = typed.frame else { return [] }
    let facts = [
      "round": frame.round.text, "listed": "\(frame.entries.count)",
      "count": "\(min(frame.count, frame.entries.count))",
    ]
    let effect: Effect =
      typed.isSealed
      ? .seal(frame, nonceFile: typed.text(.nonceFile))
      : .create(path: "inspections/\(frame.round)/frame.rec", bytes: frame.file(schema: schema))
    let step = Step.effect(effect)
    return [.ask(Asked(world.texts("draw.ask.freeze", facts), world.texts, yes: [step]))]
  }

  private mutating func takeValues(_ round: DrawPast.Round, _ world: World) -> [Step] {
    let wording = DrawWording(world.texts, world.schemas)
    let changed = opened?.takePlainDigits(round.frame) ?? []
    let note = changed.isEmpty ? [] : [Step.say(Remark(wording.digits(changed)))]
    guard opened?.check(round.frame, wording) ?? false else {
      return [.say(Remark(world.texts("draw.values-wrong"), isTrouble: true))]
    }
    if let refusal = round.frame.refusals(drawnAt: Moment(world.day, world.time)).first {
      return [.say(Remark(wording(refusal), isTrouble: true))]
    }
    if round.frame.mode != .open {
      return [.effect(.readNonce(path: (opened?.entries[.nonceFile] ?? "").trimmed))] + note
    }
    opened?.go(to: .draw)
    return note
  }

  /// Asks before the draw; what it comes to is settled already and can be neither seen nor chosen.
  private func draw(_ round: DrawPast.Round, _ world: World) -> [Step] {
    guard let schema = DrawPage.schema("draw-result.rec", world), let file = rounds.file(round.name) else {
      return []
    }
    do throws(DrawRefusal) {
      let values = try opened?.values(round.frame) ?? []
      let result = try Draw.run(round.frame, values: values, nonce: opened?.nonce)
      let record = try DrawRecord(
        of: result, from: round.frame, file: file.frame, by: try HashedText(typed: world.person, field: "By"),
        on: Moment(world.day, world.time))
      let facts = ["round": round.frame.round.text, "count": "\(result.picks.count)"]
      let step = Step.effect(
        .create(
          path: "inspections/\(round.name)/draw.rec", bytes: record.file(schema: schema),
          isSecret: result.nonce != nil))
      return [.ask(Asked(world.texts("draw.ask.draw", facts), world.texts, yes: [step]))]
    } catch {
      return [.say(Remark(DrawWording(world.texts, world.schemas)(error), isTrouble: true))]
    }
  }

  private func openBranch(_ world: World) -> [Step] {
    guard let code = opened?.picks.selected else { return [] }
    guard world.entry(code) != nil else {
      return [.say(Remark(world.texts("draw.branch-gone", ["branch": code])))]
    }
    return [.go(.sheet(SheetPage(code, in: opened?.name ?? "", world)))]
  }

  static func schema(_ fileName: String, _ world: World) -> [UInt8]? {
    world.schemas.first { $0.fileName == fileName }?.heading
  }
}

extension DrawPage {
  /// Esc: a step back; a frozen list stays as it is.
  mutating func back(_ world: World) -> [Step]? {
    top = 0
    if verdict != nil {
      verdict = nil
      return []
    }
    if opened?.asking != nil {
      opened?.asking = nil
      return []
    }
    if plan != nil { return plan?.goBack(world) ?? false ? [] : giveUp("draw.ask.discard", world) }
    switch opened?.step {
    case nil: return nil
    case .values: opened?.go(to: .commit)
    case .draw: opened?.go(to: .values)
    default:
      if isChanged { return giveUp("draw.ask.discard-values", world) }
      opened = nil
    }
    return []
  }

  /// Asks whether what was typed may go.
  private func giveUp(_ question: String, _ world: World) -> [Step] {
    [.ask(Asked(world.texts(question), world.texts, yes: [.replace(.draw(DrawPage(world)))]))]
  }
}
