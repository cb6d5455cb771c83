import Canvas
import Register

/// One session's form: when, where, who and what.
struct MeetingPage: Page {
  /// Which session it is.
  enum Subject: Equatable, Sendable {
    case kept(id: String, year: Int)
    case new(Meeting.Kind, on: Day, group: String?)
  }

  let branch: String
  private(set) var subject: Subject

  /// Nil until the branch is read.
  var sheet: MeetingSheet?

  /// Why a final session gets a new version, while that is being typed.
  var reason: LineEditor?

  /// The number of a new session on its way to disk.
  var awaited: String?

  init(editing id: String, of branch: String, year: Int, _ world: World) {
    self.branch = branch
    subject = .kept(id: id, year: year)
    reload(world)
  }

  init(new kind: Meeting.Kind, on day: Day, group: String?, of branch: String, _ world: World) {
    self.branch = branch
    subject = .new(kind, on: day, group: group)
    reload(world)
  }

  var spot: Spot { .meeting }
  var isTyping: Bool { true }
  var isChanged: Bool { sheet?.isChanged ?? false || reason?.isEmpty == false }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    return [world.texts("overview"), name.isEmpty ? branch : name, title(world)]
  }

  mutating func reload(_ world: World) {
    guard let book = world.books[branch] else { return }
    switch subject {
    case .new(let kind, let day, let group):
      if sheet == nil { sheet = MeetingSheet(new: kind, on: day, group: group, book, world) }
    case .kept(let id, let year):
      guard let meeting = book.meeting(id, in: year) else {
        sheet = nil
        return
      }
      if sheet == nil { sheet = MeetingSheet(meeting, filedIn: year, book, world) }
      sheet?.reload(meeting, book, world)
    }
  }

  /// A new session that is on disk is an existing one from then on; its roll is called next.
  mutating func hear(_ news: News, _ world: World) -> [Step] {
    guard case .saved(let edit, _, _, _) = news, let id = awaited, let year = edit.year,
      edit.branch == branch,
      edit.changes.contains(where: { $0.key == id })
    else { return [] }
    awaited = nil
    subject = .kept(id: id, year: year)
    let isHeld = sheet?.record.state == .held
    sheet = nil
    reload(world)
    return isHeld ? [.replace(.rollCall(RollCall(id, of: branch, year: year, world)))] : []
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if let steps = handleReason(event, world) { return steps }
    guard let book = world.books[branch], let outcome = sheet?.handle(event, book, world) else { return nil }
    return steps(outcome, world)
  }

  mutating func resize(_ area: Rect) {}

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    guard let book = world.books[branch] else { return nil }
    let layout = MeetingLayout(area)
    if layout.head.contains(position) {
      guard let tab = MeetingTab.at(position.column, column: 1, world), tab != .form else { return nil }
      return refusalToLeave.map { [.say(Remark(world.texts($0)))] } ?? turn(to: tab, world)
    }
    let look = FormLook(weekdays: world.weekdays)
    guard let outcome = sheet?.click(position, in: layout.form, look, book, world) else { return nil }
    return steps(outcome, world)
  }

  mutating func steps(_ outcome: MeetingSheet.Outcome, _ world: World) -> [Step]? {
    switch outcome {
    case .ignored: nil
    case .taken: []
    case .save: save(world)
    case .go(let tab): refusalToLeave.map { [.say(Remark(world.texts($0)))] } ?? turn(to: tab, world)
    case .refused(let id): [.say(Remark(world.texts(id)))]
    }
  }

  private func title(_ world: World) -> String {
    guard case .kept = subject, let base = sheet?.base else { return world.texts("meeting.new") }
    return "\(world.word(base.kind.rawValue)) \(base.text("Date"))"
  }
}
