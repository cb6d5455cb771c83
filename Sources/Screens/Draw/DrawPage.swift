import Canvas
import Checkup
import Register

/// The spot checks (抽查): the rounds there are, a new one step by step, and what came of each.
struct DrawPage: Page {
  private(set) var rounds: DrawRounds
  var listing: Listing<String>

  /// The new round being prepared.
  var plan: DrawPlanSheet?

  /// The round being looked at.
  var opened: DrawRoundSheet?

  /// The round to be verified once the files have been read again.
  var verifying: String?
  private var height = 20

  init(_ world: World) {
    rounds = DrawRounds(world)
    listing = Listing(rounds.names)
  }

  var spot: Spot { .draw }

  var isTyping: Bool { plan?.isTyping ?? opened?.isTyping ?? false }

  /// A list that is not frozen and values that were not drawn with are nowhere else.
  var isChanged: Bool { plan != nil || (opened?.isChanged ?? false) }

  func path(_ world: World) -> [String] {
    let texts = world.texts
    if plan != nil { return [texts("draw"), texts("draw.new")] }
    guard let name = opened?.name else { return [texts("draw"), world.directory.cover?.title ?? ""].filter { !$0.isEmpty } }
    return [texts("draw"), rounds.past.round(name).map { title($0, texts) } ?? name]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if plan?.handle(event, world) ?? opened?.handle(event, world) ?? false { return [] }
    if event == .key(Key(.escape)) { return back(world) }
    if plan != nil || opened != nil { return nil }
    if event == .key(Key(.right)) { return open(world) }
    return listing.handle(event) == .ignored ? nil : []
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    _ = area.takeTop()
    if plan != nil { return plan?.click(position, in: area, world) ?? false ? [] : nil }
    if opened != nil { return opened?.click(position, in: area, world) ?? false ? [] : nil }
    let table = DrawRoundTable(world: world, rounds: rounds).table
    guard case .row(let place) = table.hit(position, listing, in: area, row: { _ in Table.Row([]) }) else { return nil }
    if listing.rows[place] == listing.selected { return open(world) }
    _ = listing.select(listing.rows[place])
    return []
  }

  mutating func reload(_ world: World) {
    rounds.reload(world)
    listing.reload(rounds.names)
    plan?.roster.reload(world)
    guard let name = opened?.name else { return }
    if let round = rounds.past.round(name) { opened?.reload(round) } else { opened = nil }
  }

  mutating func resize(_ area: Rect) {
    height = area.size.rows
    listing.height = max(1, height - 2)
    resizeParts()
  }

  mutating func hear(_ news: News, _ world: World) -> [Step] {
    switch news {
    case .rounds(_, let path?): return created(path, world)
    case .directory:
      guard let name = verifying else { return [] }
      verifying = nil
      return [verdict(name, world)]
    default: return []
    }
  }
}

extension DrawPage {
  mutating func resizeParts() {
    plan?.roster.resize(height: height - 3)
    opened?.resize(height: DrawResultLayout(Rect(row: 0, column: 0, rows: height - 1, columns: 0)).table.size.rows - 1)
  }

  func title(_ round: DrawPast.Round, _ texts: Texts) -> String {
    let mode = texts(round.frame.mode == .open ? "draw.open" : "draw.sealed")
    return texts("draw.title", ["round": round.frame.round.text, "number": "\(round.frame.number)"]) + " " + mode
  }

  /// A file of a round is on disk: its freezing leads to the commitment, its drawing to the result.
  private mutating func created(_ path: String, _ world: World) -> [Step] {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 3, let round = rounds.past.round(parts[1]) else { return [] }
    let isFrozen = plan != nil && parts[2] == "frame.rec"
    guard isFrozen || opened?.name == round.name else { return [] }
    plan = nil
    opened = DrawRoundSheet(round, world)
    resizeParts()
    _ = listing.select(round.name)
    return [.say(Remark(world.texts(isFrozen ? "draw.is-frozen" : "draw.is-drawn")))]
  }

  private func verdict(_ name: String, _ world: World) -> Step {
    let failures = rounds.failures(name, at: Moment(world.day, world.time))
    guard let first = failures.first else {
      let isDrawn = rounds.past.round(name)?.record != nil
      return .say(Remark(world.texts(isDrawn ? "draw.verified" : "draw.verified-frame", ["round": name])))
    }
    let facts = ["count": "\(failures.count)", "first": DrawWording(world.texts, world.schemas)(first)]
    return .say(Remark(world.texts("draw.not-verified", facts), isTrouble: true))
  }
}
