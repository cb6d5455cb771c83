import Canvas
import Checkup
import Register

/// Verifying a round: first without anything from outside, then with the checksum that was posted.
extension DrawPage {
  /// Has the files read again first, so that they are verified as they are now.
  mutating func verify(_ world: World) -> [Step] {
    if verdict != nil {
      guard verdict?.takePosted(world.texts) ?? false else { return [] }
    }
    verifying = verdict?.name ?? subject
    return [.say(Remark(world.texts("draw.verifying"))), .effect(.check)]
  }

  /// The files were read again: shows what came of it.
  mutating func verified(_ name: String, _ world: World) -> [Step] {
    if verdict?.name != name { verdict = DrawVerdict(name, world) }
    let wording = DrawWording(world.texts, world.schemas)
    let failures = rounds.failures(name, at: world.now, posted: verdict?.posted)
    let inside = rounds.failuresInside(name).map { part in
      "\(part.branch) \(wording.name(part.subject)): \(wording(part.failure))"
    }
    let told = failures.map { wording($0) } + inside
    let isPosted = !failures.contains { $0.check == .posted && $0.file == .frame }
    let numbered = told.enumerated().map { Styled("\($0 + 1). \($1)", .error) }
    let good = told.isEmpty ? [Styled(good(name, world))] : []
    let lines = numbered + good + compared(name, isPosted: isPosted, world)
    verdict?.tell(lines, count: told.count)
    top = 0
    guard let first = told.first else { return [.say(Remark(good[0].text))] }
    let facts = ["count": "\(told.count)", "first": first]
    return [.say(Remark(world.texts("draw.not-verified", facts), isTrouble: true))]
  }

  private func good(_ name: String, _ world: World) -> String {
    let isDrawn = rounds.past.round(name)?.record != nil
    return world.texts(isDrawn ? "draw.verified" : "draw.verified-frame", ["round": name])
  }

  /// Whether a posted checksum was compared, and the list's own, to be compared by eye.
  private func compared(_ name: String, isPosted: Bool, _ world: World) -> [Styled] {
    guard let file = rounds.file(name) else { return [] }
    let texts = world.texts
    let own = DrawWording.grouped(Checksum(of: file.frame)).map { Styled("  \($0)", .bold) }
    let note =
      verdict?.posted == nil
      ? [Styled(texts("draw.verdict.no-posted"), .warning)]
      : isPosted ? [Styled(texts("draw.verdict.posted"))] : []
    return note + ["", Styled(texts("draw.verdict.own"))] + own
  }

  mutating func handleVerdict(_ event: Event, _ world: World) -> [Step]? {
    if event == .key(Key(.escape)) { return back(world) }
    let isTurning =
      switch event {
      case .key(let key): [.up, .down, .pageUp, .pageDown].contains(key.code)
      case .mouse: true
      default: false
      }
    if isTurning, let steps = scroll(event, world) { return steps }
    return verdict?.handle(event) ?? false ? [] : nil
  }
}
