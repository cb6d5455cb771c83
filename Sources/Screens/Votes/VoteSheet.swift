import Canvas
import Checkup
import Register

/// The form of one vote: what its record said, and what is filled in by now.
struct VoteSheet: Equatable, Sendable {
  private(set) var form: Form<VoteItem>

  /// What is filled in, as it was typed.
  private(set) var record: VoteRecord

  /// What the form began with.
  private(set) var base: VoteRecord
  private(set) var session: VoteSession
  let isNew: Bool

  /// A new vote: those who may vote and those there are as the roll has them.
  init(new session: VoteSession, _ world: World) {
    var record = VoteRecord()
    record[.kind] = Vote.Kind.ordinary.rawValue
    record[.expected] = "\(session.voters)"
    record[.present] = session.present.map { "\($0)" } ?? ""
    self.init(record, session, isNew: true, at: .matter, world)
  }

  init(_ vote: Vote, at session: VoteSession, _ book: Book, _ world: World) {
    self.init(VoteRecord(vote, book.names), session, isNew: false, at: .votesFor, world)
  }

  private init(
    _ record: VoteRecord, _ session: VoteSession, isNew: Bool, at first: VoteItem, _ world: World
  ) {
    self.record = record
    self.session = session
    self.isNew = isNew
    base = record
    let fields = VoteFields(session: session, world: world, record: record)
    form = Form(VoteItem.all(of: record).map(fields.field), at: first)
  }

  /// Whether anything differs from what the form began with.
  var isChanged: Bool { record != base }
  var count: VoteCount? { VoteCount(record, at: session) }
}

extension VoteSheet {
  /// What became of an event.
  enum Outcome: Equatable {
    case ignored
    case taken
    case save

    /// It may not be changed; the text that says why.
    case refused(String)
  }

  mutating func handle(_ event: Event, _ world: World) -> Outcome {
    let before = self
    return settle(form.handle(event), since: before, world)
  }

  mutating func click(_ position: Position, in area: Rect, _ look: FormLook, _ world: World) -> Outcome {
    let before = self
    return settle(form.click(position, in: area, look: look), since: before, world)
  }

  /// Takes the next of what the focused line can be chosen from: the next choice, the next item of the agenda.
  mutating func choose(_ world: World) -> Outcome {
    guard let item = form.focused?.id else { return .ignored }
    if let refusal = session.refusal { return .refused(refusal) }
    if item.isChoice { return handle(.text(" "), world) }
    guard item == .matter, !session.agenda.isEmpty else { return .ignored }
    let place = session.agenda.firstIndex(of: record[.matter]).map { ($0 + 1) % session.agenda.count } ?? 0
    record[.matter] = session.agenda[place]
    form[.matter] = .line(LineEditor(record[.matter]))
    arrange(world)
    return .taken
  }

  /// Shows what is wrong with each line, and goes to the first of them.
  mutating func report(_ faults: [VoteItem: String]) { form.report(faults) }

  /// Takes in the record and the roll as they are in the files now; what was typed here stays.
  mutating func reload(_ vote: Vote?, at session: VoteSession, _ book: Book, _ world: World) {
    let isOtherRoll = session != self.session
    self.session = session
    let now = vote.map { VoteRecord($0, book.names) }
    guard isOtherRoll || now != nil && now != base else { return }
    if let now, now != base {
      record.follow(now, since: base)
      base = now
      // What was just saved was tidied on its way.
      if record.written == now { record = now }
    }
    arrange(world)
  }

  private mutating func settle(_ answer: Form<VoteItem>.Answer, since before: VoteSheet, _ world: World)
    -> Outcome
  {
    switch answer {
    case .ignored: return .ignored
    case .save: return .save
    case .changed(let item):
      if let refusal = session.refusal {
        self = before
        return .refused(refusal)
      }
      take(item)
    case .still, .moved, .open: break
    }
    arrange(world)
    return .taken
  }

  /// Takes over what was typed in a line. The result follows the numbers as long as it was what they said.
  private mutating func take(_ item: VoteItem) {
    let (before, excluded) = (count?.result, record.excluded)
    record[item] = form[item]?.text ?? ""
    // As long as it is what the roll says, the number expected follows those left out.
    if record.excluded != excluded, record.count(.expected) == session.voters - excluded {
      record[.expected] = "\(max(0, session.voters - record.excluded))"
    }
    // Who is admitted or elected is voted on by secret ballot.
    if item == .kind, isNew { record[.secret] = record.kind == .ordinary ? "" : "yes" }
    guard item != .result, record.result == nil || record.result == before, let now = count?.result else {
      return
    }
    record[.result] = now.rawValue
  }

  /// Makes the lines the record needs now, keeping what is being typed in them; shows what is wrong with those left.
  private mutating func arrange(_ world: World) {
    let fields = VoteFields(session: session, world: world, record: record)
    let faults = VoteCheck(world.texts).faults(in: record)
    let old = Dictionary(form.fields.map { ($0.id, $0) }) { first, _ in first }
    let focus = form.focused?.id
    let arranged = VoteItem.all(of: record).map { item in
      var field = fields.field(item)
      if let kept = old[item], kept.content.text == record[item] { field.content = kept.content }
      field.error = faults[item]
      return field
    }
    form = Form(arranged, at: focus)
  }
}
