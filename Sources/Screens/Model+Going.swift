import Canvas
import Register

extension Model {
  /// Goes to a screen, reading the branch it is about if that was not read yet.
  mutating func go(_ screen: Screen) -> [Effect] {
    stack.go(to: screen)
    resizePages()
    guard let branch = screen.branch, world.books[branch] == nil else { return wishes() }
    return [.open(branch: branch)] + wishes()
  }

  /// What the screen in front needs to know.
  mutating func wishes() -> [Effect] {
    let wishes = stack.front.page.wishes(world)
    for wish in wishes {
      switch wish {
      case .foresee(let branches): world.outlook.ask(branches)
      case .compare(let pair): world.comparisons.ask(pair)
      case .recall(let scope): world.chronicle.ask(scope)
      default: break
      }
    }
    return wishes
  }

  /// Esc: one level back, whether that is a filter, a month grid or the screen; at the top it says how to leave.
  mutating func goBack() -> [Effect] {
    var page = stack.front.page
    if let steps = page.handle(.key(Key(.escape)), world) {
      stack.front.page = page
      return take(steps)
    }
    if stack.behind.isEmpty {
      say(world.texts("status.top"))
      return []
    }
    guard page.isChanged else { return leave() }
    over = .question(Asked(leaving: world.texts("ask.discard"), world.texts, givingUp: [.back]))
    return []
  }

  mutating func leave() -> [Effect] {
    _ = stack.goBack()
    return wishes()
  }

  mutating func goHome() -> [Effect] {
    if stack.front.page.isChanged {
      say(world.texts("status.unsaved-here"))
      return []
    }
    while stack.goBack() {}
    return []
  }

  /// Leaves the program; asks only about text that is not saved.
  mutating func quit() -> [Effect] {
    let isChanged = ([stack.front] + stack.behind).contains { $0.page.isChanged }
    guard isChanged else { return [.quit] }
    over = .question(Asked(world.texts("ask.quit"), world.texts, yes: [.effect(.quit)]))
    return []
  }

  mutating func undo() -> [Effect] {
    guard let edit = undoable else { return [] }
    // What is final is opened only for a reason, right after it was made final too.
    if let (id, year) = edit.reopened { return askToReopen(id, year: year, of: edit.branch ?? "") }
    isUndoing = true
    return sendBack(edit)
  }

  /// Asks why a final session is opened again, on its form.
  private mutating func askToReopen(_ id: String, year: Int, of branch: String) -> [Effect] {
    var effects: [Effect] = []
    let asking = MeetingPage(editing: id, of: branch, year: year, world)
    if (stack.front.page as? MeetingPage)?.subject != asking.subject { effects = go(.meeting(asking)) }
    guard var page = stack.front.page as? MeetingPage, page.reason == nil else { return effects }
    let steps = page.askForReason()
    stack.front.page = page
    return effects + take(steps)
  }

  mutating func redo() -> [Effect] {
    guard let edit = redoable else { return [] }
    isRedoing = true
    return sendBack(edit)
  }

  /// Sends an edit that no screen made on its way, so the screens take it in first.
  private mutating func sendBack(_ edit: Edit) -> [Effect] {
    let effect = send(edit)
    let world = world
    stack.forEach { $0.page.reload(world) }
    return [effect]
  }

  /// Why nothing can be taken back now: what would be is known only when the edits before it are on disk.
  var undoRefusal: String? {
    world.sending.isEmpty ? (undoable == nil ? "refusal.nothing-to-undo" : nil) : "refusal.saving"
  }

  var redoRefusal: String? {
    world.sending.isEmpty ? (redoable == nil ? "refusal.nothing-to-redo" : nil) : "refusal.saving"
  }

  mutating func openPalette() {
    let texts = world.texts
    let items = Command.at(stack.front.spot).map { command in
      Palette<String>.Item(
        command.id, command.title(texts), keys: command.shownKeys, also: [command.id],
        refusal: command.refusal(self).map { texts($0) })
    }
    over = .palette(Palette(items, world.pinyin, height: Chrome.paletteHeight(of: size)))
  }
}

extension Edit {
  /// The session, and its year, that this edit would open again though it is final.
  fileprivate var reopened: (id: String, year: Int)? {
    guard let year, let change = changes.first, change.type == Meeting.type,
      case .set(let fields) = change.action,
      fields.contains(Edit.Field("Finalised", []))
    else { return nil }
    return (change.key, year)
  }
}

extension Screen {
  /// The branch the screen is about.
  var branch: String? {
    switch self {
    case .branch(let page): page.code
    case .meeting(let page): page.branch
    case .rollCall(let page): page.branch
    case .minutes(let page): page.branch
    case .votes(let page): page.branch
    case .vote(let page): page.branch
    case .explanation(let page): page.branch
    case .comparison(let page): page.branch
    case .schedule(let page): page.branch
    case .dues(let page): page.branch
    case .duesForm(let page): page.branch
    case .duesReceipt(let page): page.branch
    case .books(let page): page.branch
    case .records(let page): page.ledger.branch
    case .record(let page): page.ledger.branch
    case .member(let page): page.branch
    case .sheet(let page): page.branch
    case .rectifications(let page): page.branchToRead
    case .print(let page): page.branch
    case .history(let page): page.branch
    case .step(let page): page.step.branch
    case .overview, .findings, .draw, .settings, .help: nil
    }
  }
}
