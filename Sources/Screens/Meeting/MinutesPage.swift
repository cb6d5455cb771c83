import Canvas
import Register

/// The minutes of one session being written.
struct MinutesPage: Page {
  let branch: String
  let id: String
  let year: Int

  /// Nil until the branch is read.
  var sheet: MinutesSheet?
  private var size = Size(rows: 20, columns: 80)

  init(_ id: String, of branch: String, year: Int, _ world: World) {
    self.branch = branch
    self.id = id
    self.year = year
    reload(world)
  }

  var spot: Spot { .minutes }
  var isTyping: Bool { true }
  var isChanged: Bool { sheet?.isChanged ?? false }

  /// What unsaved text is kept under.
  var draft: Draft.ID { "\(branch)/\(year)/\(id)/Minutes" }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    let session = meeting(world).map { "\(world.word($0.kind.rawValue)) \($0.date)" } ?? id
    return [world.texts("overview"), name.isEmpty ? branch : name, session]
  }

  func meeting(_ world: World) -> Meeting? { world.books[branch]?.meeting(id, in: year) }

  mutating func reload(_ world: World) {
    guard let book = world.books[branch] else { return }
    guard let meeting = meeting(world) else {
      sheet = nil
      return
    }
    if sheet == nil {
      sheet = MinutesSheet(meeting, book, world, draft: world.drafts[draft], size: size)
    } else {
      sheet?.reload(meeting, book, world)
    }
  }

  mutating func hear(_ news: News, _ world: World) -> [Step] {
    switch news {
    case .saved(let edit, _, _, let remark) where edit.branch == branch: return saved(edit, remark, world)
    case .kept(let kept) where kept == draft: sheet?.keptAt = world.time
    case .edited(let edited, let text) where edited == draft:
      sheet?.takeOver(text)
      return [keeping]
    default: break
    }
    return []
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if event == .key(Key(.escape)), sheet?.chooser.isOpen != true { return askToGiveUp(world) }
    guard let outcome = sheet?.handle(event) else { return nil }
    return steps(outcome, world)
  }

  mutating func resize(_ area: Rect) {
    size = MinutesLayout(area).text.size
    sheet?.resize(to: size)
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    let layout = MinutesLayout(area)
    guard layout.text.contains(position) else { return nil }
    _ = sheet?.text.click(row: position.row - layout.text.row, column: position.column - layout.text.column)
    return []
  }

  func steps(_ outcome: MinutesSheet.Outcome, _ world: World) -> [Step]? {
    switch outcome {
    case .ignored: nil
    case .taken: []
    case .changed: [keeping]
    case .refused: [.say(Remark(world.texts("refusal.finalised")))]
    }
  }

  /// What is on disk needs no draft any more. F8 takes back typing here, so nothing is said of it.
  private func saved(_ edit: Edit, _ remark: String?, _ world: World) -> [Step] {
    let said = Remark(
      remark ?? world.texts("minutes.saved-that", ["what": edit.summary]), isTrouble: remark != nil)
    let isKept = world.drafts[draft] != nil && !isChanged
    return [.say(said)] + (isKept ? [.effect(.keep(draft: draft, text: nil))] : [])
  }

  /// Keeps the text as it stands; nothing where it is what the file says.
  private var keeping: Step { .effect(.keep(draft: draft, text: isChanged ? sheet?.text.text : nil)) }

  /// Esc: asks before text that is not saved goes.
  private func askToGiveUp(_ world: World) -> [Step]? {
    guard isChanged else { return nil }
    return [
      .ask(
        Asked(
          leaving: world.texts("minutes.ask-give-up"), world.texts,
          givingUp: [.effect(.keep(draft: draft, text: nil)), .back]))
    ]
  }
}
