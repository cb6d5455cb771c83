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

  /// What came of verifying a round, while it is being looked at.
  var verdict: DrawVerdict?

  /// The first line seen of a step that is read.
  var top = 0

  /// The room below the first row.
  private var size = Size(rows: 20, columns: 80)

  init(_ world: World) {
    rounds = DrawRounds(world)
    listing = Listing(rounds.names)
  }

  var spot: Spot { .draw }

  var isTyping: Bool { verdict != nil || isFilling }

  private var isFilling: Bool { plan?.isTyping ?? opened?.isTyping ?? false }

  /// A list that is not frozen and values that were not drawn with are nowhere else.
  var isChanged: Bool { plan != nil || (opened?.isChanged ?? false) }

  func path(_ world: World) -> [String] {
    let texts = world.texts
    if plan != nil { return [texts("draw"), texts("draw.new")] }
    guard let name = opened?.name else {
      return [texts("draw"), world.directory.cover?.title ?? ""].filter { !$0.isEmpty }
    }
    return [texts("draw"), rounds.past.round(name).map { title($0, world) } ?? name]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if verdict != nil { return handleVerdict(event, world) }
    if plan?.handle(event, world) ?? opened?.handle(event, world) ?? false { return [] }
    if event == .key(Key(.escape)) { return back(world) }
    if let steps = scroll(event, world) { return steps }
    if plan != nil || opened != nil { return nil }
    if event == .key(Key(.right)) { return open(world) }
    return listing.handle(event) == .ignored ? nil : []
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    _ = area.takeTop()
    if verdict != nil { return [] }
    if plan != nil { return plan?.click(position, in: area, world) ?? false ? [] : nil }
    if opened != nil { return opened?.click(position, in: area, world) ?? false ? [] : nil }
    let table = DrawRoundTable(world: world, rounds: rounds).table
    guard case .row(let place) = table.hit(position, listing, in: area, row: { _ in Table.Row([]) }) else {
      return nil
    }
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
    size = Size(rows: area.size.rows - 1, columns: area.size.columns)
    listing.height = max(1, size.rows - 1)
    resizeParts()
  }

  mutating func hear(_ news: News, _ world: World) -> [Step] {
    switch news {
    case .rounds(_, let path?): return created(path, world)
    case .nonce(let nonce): return take(nonce, world)
    case .directory:
      guard let name = verifying else { return [] }
      verifying = nil
      return plan == nil ? verified(name, world) : []
    default: return []
    }
  }
}

extension DrawPage {
  /// The rows of a list in a box, without its border, its field and its titles.
  var chooserHeight: Int { max(1, size.rows - 4) }

  mutating func resizeParts() {
    plan?.roster.resize(height: size.rows - 2)
    let height = chooserHeight
    plan?.resizeChooser(height: height)
    opened?.resize(height: DrawResultLayout(Rect(size)).table.size.rows - 1)
  }

  func title(_ round: DrawPast.Round, _ world: World) -> String {
    let name = world.texts(
      "draw.title", ["round": round.frame.round.text, "number": "\(round.frame.number)"])
    return "\(name) \(DrawWording(world.texts, world.schemas).mode(round.frame))"
  }

  /// The lines of a step that is read, wrapped; nil where there is a form or a list.
  func reading(_ world: World, width: Int) -> [Styled]? {
    let round = opened.flatMap { rounds.past.round($0.name) }
    let lines =
      verdict?.lines ?? plan?.lines(world, rounds.past) ?? opened?.asking?.reading(world.texts)
      ?? round.flatMap { opened?.lines($0, rounds, world) }
    return lines?.flatMap { line in
      line.text.wrapped(to: max(1, width)).map { Styled(String($0), line.style) }
    }
  }

  mutating func scroll(_ event: Event, _ world: World) -> [Step]? {
    guard let motion = Motion(event), let lines = reading(world, width: size.columns - 1) else { return nil }
    let height = verdict == nil ? size.rows : DrawVerdict.rows(of: size.rows)
    let wanted =
      switch motion {
      case .up: top - 1
      case .down: top + 1
      case .pageUp, .wheelUp: top - height + 1
      case .pageDown, .wheelDown: top + height - 1
      case .first: 0
      case .last: lines.count
      }
    top = Window.top(wanted, selected: nil, count: lines.count, height: height)
    return []
  }

  /// A file of a round is on disk: its freezing leads to the commitment, its drawing to the result.
  private mutating func created(_ path: String, _ world: World) -> [Step] {
    let parts = path.split(separator: "/").map(String.init)
    if parts.count == 4 { createdInside(world) }
    guard parts.count == 3, let round = rounds.past.round(parts[1]) else { return [] }
    let isFrozen = plan != nil && parts[2] == "frame.rec"
    guard isFrozen || opened?.name == round.name else { return [] }
    let done = isFrozen ? frozen(round, world) : drawn(round, world)
    plan = nil
    top = 0
    opened = DrawRoundSheet(round, world)
    resizeParts()
    _ = listing.select(round.name)
    return [.say(Remark(done))]
  }

  /// What to do now that the list is final.
  private func frozen(_ round: DrawPast.Round, _ world: World) -> String {
    guard round.frame.mode != .open else { return world.texts("draw.is-frozen") }
    return world.texts("draw.is-sealed", ["path": plan?.entries[.nonceFile] ?? ""])
  }

  private func drawn(_ round: DrawPast.Round, _ world: World) -> String {
    let name = ["round": round.frame.round.text]
    return switch opened?.asking?.kind {
    case .reveal: world.texts("draw.is-revealed", name)
    case .void: world.texts("draw.voided", name)
    case .replace: world.texts("draw.is-replaced")
    case .within, .values, .drawn, nil:
      world.texts(round.frame.mode == .open ? "draw.is-drawn" : "draw.is-drawn.secret")
    }
  }
}
