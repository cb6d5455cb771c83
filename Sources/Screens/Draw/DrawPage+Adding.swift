import Canvas
import Checkup
import Register

/// What is added to a round once it was frozen: its reveal, its voiding.
extension DrawPage {
  static let additions: [Command] = [
    .of(
      .draw, "reveal-draw", [.letter("o")],
      refusal: { (page: DrawPage, _) in page.refusalToReveal }
    ) { (page: inout DrawPage, world) in page.ask(.reveal, world) },
    .of(
      .draw, "void-draw", [.letter("d")],
      refusal: { (page: DrawPage, _) in page.refusalToVoid }
    ) { (page: inout DrawPage, world) in page.ask(.void, world) },
    .of(
      .draw, "extend-draw", [.letter("x")],
      refusal: { (page: DrawPage, world) in page.refusalToExtend ?? page.refusalToBegin(world) }
    ) { (page: inout DrawPage, world) in page.begin(world, extending: page.chosen?.frame.round) },
    .of(
      .draw, "replace-inspector", [.letter("c")],
      refusal: { (page: DrawPage, world) in page.refusalToReplace }
    ) { (page: inout DrawPage, world) in page.replace(world) },
    .of(
      .draw, "draw-within", [.letter("m")],
      refusal: { (page: DrawPage, _) in
        page.opened?.step == .result && page.opened?.picks.selected != nil ? nil : "refusal.no-drawn-branch"
      }
    ) { (page: inout DrawPage, world) in page.lookInside(world) },
  ]

  /// The round that a command is about, once it was read.
  var chosen: DrawPast.Round? { (opened?.name ?? listing.selected).flatMap { rounds.past.round($0) } }

  private var refusalToReveal: String? {
    if plan != nil { return "refusal.planning" }
    guard let chosen else { return "refusal.no-round" }
    guard case .awaitingReveal = chosen.state else { return "refusal.not-secret" }
    return chosen.isHidden ? "refusal.round-hidden" : nil
  }

  private var refusalToVoid: String? {
    if plan != nil { return "refusal.planning" }
    guard let chosen else { return "refusal.no-round" }
    if case .void = chosen.state { return "refusal.round-void" }
    return chosen.isHidden ? "refusal.round-hidden" : nil
  }

  private mutating func ask(_ kind: DrawAsking.Kind, _ world: World) -> [Step] {
    guard let chosen else { return [] }
    var sheet = opened ?? DrawRoundSheet(chosen, world)
    sheet.asking = DrawAsking(kind, sheet.entries, world)
    opened = sheet
    top = 0
    resizeParts()
    return []
  }

  /// Takes what was answered and does what it was asked for, or says what is missing.
  mutating func answered(_ world: World) -> [Step] {
    guard let asking = opened?.asking, let round = chosen else { return [] }
    switch asking.kind {
    case .reveal: return [.effect(.readNonce(path: asking.text(.nonceFile)))]
    case .replace: return replaced(asking, round, world)
    case .within: return freezeInside(asking, world)
    case .values: return drawInside(asking, world)
    case .drawn:
      opened?.asking = nil
      return []
    case .void: return void(round, because: asking.text(.reason), world)
    }
  }

  private mutating func void(_ round: DrawPast.Round, because reason: String, _ world: World) -> [Step] {
    let (wording, name) = (DrawWording(world.texts, world.schemas), ["round": round.frame.round.text])
    do throws(DrawRefusal) {
      let voiding = DrawRecord.Voiding(
        reason: try HashedText(typed: reason, field: "Reason"),
        by: try HashedText(typed: world.person, field: "By"), on: world.now)
      let path = "inspections/\(round.name)/draw.rec"
      guard let schema = DrawPage.schema("draw-result.rec", world), let frame = rounds.file(round.name)?.frame
      else { return [] }
      let effect: Effect =
        round.record == nil
        ? .create(path: path, bytes: voiding.file(givingUp: frame, schema: schema))
        : .add(.voiding(voiding), round: round.name)
      return [.ask(Asked(world.texts("draw.ask.void", name), world.texts, yes: [.effect(effect)]))]
    } catch {
      opened?.asking?.report(wording(error.in("Void")), at: .reason)
      return [.say(Remark(wording(error.in("Void")), isTrouble: true))]
    }
  }

  /// A nonce was read: the round is about to be drawn with it, or to be made known by it.
  mutating func take(_ nonce: HashedText, _ world: World) -> [Step] {
    guard let round = chosen, opened != nil else { return [] }
    let values: [DrawResult.Value]
    if let record = round.record {
      values = record.result.values
    } else {
      values = (try? opened?.values(round.frame)) ?? []
    }
    if let refusal = round.frame.refusals(of: values, nonce: nonce).first {
      let why = DrawWording(world.texts, world.schemas)(refusal)
      return [.say(Remark(world.texts("draw.nonce.wrong", ["why": why]), isTrouble: true))]
    }
    guard opened?.asking?.kind == .reveal else {
      opened?.nonce = nonce
      opened?.go(to: .draw)
      return []
    }
    guard let by = try? HashedText(typed: world.person, field: "By") else { return [] }
    let reveal = Effect.add(.reveal(DrawRecord.Reveal(by: by, on: world.now)), round: round.name)
    let question = world.texts("draw.ask.reveal", ["round": round.frame.round.text])
    return [.ask(Asked(question, world.texts, yes: [.effect(reveal)]))]
  }
}
