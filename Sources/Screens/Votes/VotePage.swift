import Canvas
import Checkup
import Register

/// One vote's form: what was voted on, how many were there, how they voted, and what came of it.
struct VotePage: Page {
  /// Which vote it is.
  enum Subject: Equatable, Sendable {
    case kept(id: String)
    case new(in: String)
  }

  let branch: String

  /// The year folder of the vote, or of the session it is taken in.
  let year: Int
  private(set) var subject: Subject

  /// Nil until the branch is read, and where session or vote are gone.
  private(set) var sheet: VoteSheet?

  /// The number of the vote on its way to disk.
  private var awaited: String?

  init(editing id: String, of branch: String, year: Int, _ world: World) {
    self.branch = branch
    self.year = year
    subject = .kept(id: id)
    reload(world)
  }

  init(newIn meeting: String, of branch: String, year: Int, _ world: World) {
    self.branch = branch
    self.year = year
    subject = .new(in: meeting)
    reload(world)
  }

  var spot: Spot { .vote }
  var isTyping: Bool { true }
  var isChanged: Bool { sheet?.isChanged ?? false }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    let session = sheet.map { ["\(world.word($0.session.kind.rawValue)) \($0.session.date)"] } ?? []
    let isNew = if case .new = subject { true } else { false }
    return [world.texts("overview"), name.isEmpty ? branch : name] + session
      + [world.texts(isNew ? "vote.new" : "spot.vote")]
  }

  mutating func reload(_ world: World) {
    guard let book = world.books[branch] else { return }
    switch subject {
    case .new(let meeting):
      guard let session = session(meeting, book, world) else { return sheet = nil }
      if sheet == nil { sheet = VoteSheet(new: session, world) }
      sheet?.reload(nil, at: session, book, world)
    case .kept(let id):
      guard let vote = book.vote(id, in: year), let session = session(vote.meeting, book, world) else {
        return sheet = nil
      }
      if sheet == nil { sheet = VoteSheet(vote, at: session, book, world) }
      sheet?.reload(vote, at: session, book, world)
    }
  }

  /// A vote that is on disk is done with: back to where it was opened.
  mutating func hear(_ news: News, _ world: World) -> [Step] {
    switch news {
    case .saved(let edit, _, _, _):
      guard let awaited, edit.branch == branch, edit.changes.contains(where: { $0.key == awaited }) else {
        return []
      }
      self.awaited = nil
      return [.back]
    case .unsaved(let edit, _), .contested(let edit, _, _):
      if edit.changes.contains(where: { $0.key == awaited }) { awaited = nil }
      return []
    default: return []
    }
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    guard let outcome = sheet?.handle(event, world) else { return nil }
    return steps(outcome, world)
  }

  mutating func resize(_ area: Rect) {}

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    let layout = VoteLayout(area)
    let look = FormLook(weekdays: world.weekdays)
    guard let outcome = sheet?.click(position, in: layout.form, look, world) else { return nil }
    return steps(outcome, world)
  }

  private mutating func steps(_ outcome: VoteSheet.Outcome, _ world: World) -> [Step]? {
    switch outcome {
    case .ignored: nil
    case .taken: []
    case .save: save(world)
    case .refused(let id): [.say(Remark(world.texts(id)))]
    }
  }

  private func session(_ id: String, _ book: Book, _ world: World) -> VoteSession? {
    book.meetings.first { $0.id == id }.map { VoteSession($0, in: book, world) }
  }
}

extension VotePage {
  static let commands: [Command] = [
    .of(
      .vote, "choose", [.function(4)],
      refusal: { (page: VotePage, _) in page.hasChoice ? nil : "refusal.nothing-to-choose" }
    ) { (page: inout VotePage, world) in page.choose(world) },
    .of(
      .vote, "save", [.function(9), .key(.control("s"))],
      refusal: { (page: VotePage, _) in page.sheet == nil ? "refusal.no-vote" : page.sheet?.session.refusal }
    ) { (page: inout VotePage, world) in page.save(world) },
  ]

  private var hasChoice: Bool {
    guard let sheet, let item = sheet.form.focused?.id else { return false }
    return item.isChoice || item == .matter && !sheet.session.agenda.isEmpty
  }

  private mutating func choose(_ world: World) -> [Step] {
    guard let outcome = sheet?.choose(world) else { return [] }
    return steps(outcome, world) ?? []
  }

  /// Saves what differs, or says what is wrong.
  private mutating func save(_ world: World) -> [Step] {
    guard var sheet, let book = world.books[branch], let schema = world.schema(Vote.type) else { return [] }
    if let refusal = sheet.session.refusal { return [.say(Remark(world.texts(refusal)))] }
    if awaited != nil { return [.say(Remark(world.texts("refusal.saving")))] }
    let obstacles = VoteCheck(world.texts).obstacles(to: sheet.record)
    guard obstacles.isEmpty else {
      sheet.report(obstacles)
      self.sheet = sheet
      let said = world.texts("meeting.not-savable", ["count": "\(obstacles.count)"])
      return [.say(Remark(said, isTrouble: true))]
    }
    var record = sheet.record.written
    switch subject {
    case .new(let meeting):
      let id = VotePage.freeID(of: meeting, in: book)
      record["Id"] = id
      record["Meeting"] = meeting
      return send(id, .add(record.lines(schema)), "vote.added", record, world)
    case .kept(let id):
      let changes = record.changes(from: sheet.base, schema)
      if changes.isEmpty { return [.say(Remark(world.texts("meeting.unchanged")))] }
      return send(id, .set(changes), "vote.changed", record, world)
    }
  }

  private mutating func send(
    _ id: String, _ action: Edit.Action, _ summary: String, _ record: VoteRecord, _ world: World
  ) -> [Step] {
    awaited = id
    let facts = ["matter": record[.matter], "result": world.word(record[.result])]
    return [
      .effect(
        .save(
          Edit(
            branch: branch, year: year, fileName: "votes.rec",
            changes: [Edit.Change(Vote.type, id, action)], summary: world.texts(summary, facts))))
    ]
  }

  /// The session's number and a number within it, one above the highest there is: `20260820-dydh/2`.
  private static func freeID(of meeting: String, in book: Book) -> String {
    let numbers = book.votes.lazy.map(\.id).filter { $0.hasPrefix("\(meeting)/") }
      .compactMap { Int($0.dropFirst(meeting.count + 1)) }
    return "\(meeting)/\((numbers.max() ?? 0) + 1)"
  }
}
