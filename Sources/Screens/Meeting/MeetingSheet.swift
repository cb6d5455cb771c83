import Canvas
import Register

/// The form of one session: what its record said, what was proposed, and what is filled in by now.
struct MeetingSheet: Equatable, Sendable {
  private(set) var form: Form<MeetingItem>

  /// What is filled in, as it was typed.
  private(set) var record: MeetingRecord

  /// What the form began with: the record as it is in the file, or what was proposed for a new session.
  private(set) var base: MeetingRecord

  /// What was proposed last: where it still stands, it follows kind and date.
  private var proposal: MeetingRecord
  private(set) var chooser: NameChooser

  /// The year folder the record lies in; nil for a new session.
  let year: Int?
  private let leaning: Leaning

  init(new kind: Meeting.Kind, on day: Day, group: String?, _ book: Book, _ world: World) {
    let proposed = MeetingProposal(book, world).record(kind, on: day, group: group)
    self.init(proposed, proposal: proposed, year: nil, at: .date, book, world)
  }

  init(_ meeting: Meeting, filedIn year: Int, _ book: Book, _ world: World) {
    let record = MeetingRecord(meeting, book.names)
    var proposal = MeetingRecord()
    proposal.write("Title", MeetingProposal(book, world).title(of: record))
    let wanting = MeetingItem.all(of: record).first { record[$0].isEmpty && MeetingGaps.isWanted($0, of: record) }
    self.init(record, proposal: proposal, year: year, at: wanting ?? .date, book, world)
  }

  private init(
    _ record: MeetingRecord, proposal: MeetingRecord, year: Int?, at first: MeetingItem, _ book: Book, _ world: World
  ) {
    self.record = record
    self.proposal = proposal
    self.year = year
    base = record
    leaning = (record.day ?? world.day) > world.day ? .coming : .past
    chooser = NameChooser(MeetingSheet.names(book, record, world), world.pinyin)
    let fields = MeetingFields(book: book, world: world, record: record, leaning: leaning)
    form = Form(MeetingItem.all(of: record).map(fields.field), at: first)
  }

  var isNew: Bool { year == nil }
  var isFinalised: Bool { !base.text("Finalised").isEmpty }

  /// Whether anything differs from what the form began with.
  var isChanged: Bool { tidied != base }

  /// What is filled in, without blanks at the ends and without empty lines; what nobody touched stays as it was.
  var tidied: MeetingRecord {
    var tidied = record
    for item in MeetingItem.all(of: record) where record[item.field] != base[item.field] {
      tidied[item.field] = record[item.field].map(\.trimmed).filter { !$0.isEmpty }
    }
    return tidied
  }

  /// What is to be written, with everybody of the session's circle put down where nobody has a mark yet.
  func written(_ book: Book) -> MeetingRecord {
    var written = tidied
    let isMoved = ["Kind", "Group", "Date"].contains { written[$0] != base[$0] }
    if isNew || isMoved && !written.isMarked, let day = written.day {
      MeetingCircle(book, written.kind, group: written.group, on: day).write(to: &written)
    }
    return written
  }

  private static func names(_ book: Book, _ record: MeetingRecord, _ world: World) -> [String] {
    book.members(on: record.day ?? world.day).map(\.name)
  }
}

extension MeetingSheet {
  /// What became of an event.
  enum Outcome: Equatable {
    case ignored
    case taken
    case save

    /// It may not be changed; the text that says why.
    case refused(String)
  }

  mutating func handle(_ event: Event, _ book: Book, _ world: World) -> Outcome {
    if takeName(event, book, world) { return .taken }
    let before = self
    let answer = form.handle(event)
    return settle(answer, since: before, book, world)
  }

  mutating func click(_ position: Position, in area: Rect, _ look: FormLook, _ book: Book, _ world: World) -> Outcome {
    let before = self
    let answer = form.click(position, in: area, look: look)
    return settle(answer, since: before, book, world)
  }

  /// Opens what the focused line can be chosen from: the calendar, the next choice, all members.
  mutating func openChoice(_ book: Book, _ world: World) -> Outcome {
    guard let item = form.focused?.id else { return .ignored }
    if isFinalised { return .refused("refusal.finalised") }
    if item.isPerson {
      chooser.offer(for: "")
      return .taken
    }
    return handle(item.isChoice ? .text(" ") : .key(Key(.function(4))), book, world)
  }

  /// Puts the focus on the first empty line for an agenda item.
  mutating func goToNewItem(_ book: Book, _ world: World) {
    let before = self
    let last = MeetingItem.all(of: record).last { if case .agenda = $0 { true } else { false } }
    if let last, form.focus(on: last) { _ = settle(.moved, since: before, book, world) }
  }

  /// Ends what is being typed, as when the line is left.
  mutating func commit(_ book: Book, _ world: World) {
    _ = form.handle(.key(Key(.function(9))))
    if let item = form.focused?.id { leave(item) }
    arrange(book, world)
  }

  /// What keeps the session from being saved.
  func obstacles(_ world: World) -> [MeetingItem: String] { check(world).obstacles(to: tidied) }

  private func check(_ world: World) -> MeetingCheck { MeetingCheck(world, filed: year.map { ($0, base) }) }

  /// Shows what is wrong with each line, and goes to the first of them.
  mutating func report(_ faults: [MeetingItem: String]) { form.report(faults) }
}

extension MeetingSheet {
  /// Enter, Tab or a digit takes a name that is offered and goes on to the next line; Esc takes none.
  private mutating func takeName(_ event: Event, _ book: Book, _ world: World) -> Bool {
    guard chooser.isOpen, let item = form.focused?.id, !isFinalised else { return false }
    if event == .key(Key(.escape)) {
      chooser.close()
      return true
    }
    let isTop = event == .key(Key(.enter)) || event == .key(Key(.tab))
    guard let name = isTop ? chooser.top : chooser.name(for: event) else { return false }
    let before = self
    write(name, at: item)
    chooser.close()
    let answer = form.handle(.key(Key(.tab)))
    _ = settle(answer, since: before, book, world)
    return true
  }

  private mutating func write(_ text: String, at item: MeetingItem) {
    record[item] = text
    form[item] = .line(LineEditor(text))
  }

  private mutating func settle(
    _ answer: Form<MeetingItem>.Answer, since before: MeetingSheet, _ book: Book, _ world: World
  ) -> Outcome {
    switch answer {
    case .ignored: return .ignored
    case .save: return .save
    case .changed(let item):
      if let refusal = refusal(to: item) {
        self = before
        return .refused(refusal)
      }
      take(item, book, world)
    case .still, .moved, .open: break
    }
    if let left = before.form.focused?.id, left != form.focused?.id { leave(left) }
    arrange(book, world)
    return .taken
  }

  /// Why a line may not be changed.
  private func refusal(to item: MeetingItem) -> String? {
    if isFinalised { return "refusal.finalised" }
    return !isNew && base.isMarked && (item == .kind || item == .group) ? "refusal.marked" : nil
  }

  /// Takes over what was typed in a line, and what follows from it.
  private mutating func take(_ item: MeetingItem, _ book: Book, _ world: World) {
    record[item] = form[item]?.text ?? ""
    if [.kind, .date, .group, .year].contains(item) { follow(item, book, world) }
    if item == .date { chooser = NameChooser(MeetingSheet.names(book, record, world), world.pinyin) }
    guard item.isPerson else { return }
    record[item].isEmpty ? chooser.close() : chooser.offer(for: record[item])
  }

  /// Proposes anew what hangs on kind and date, where what was proposed before still stands.
  private mutating func follow(_ item: MeetingItem, _ book: Book, _ world: World) {
    guard let day = record.day else { return }
    let source = MeetingProposal(book, world)
    var next = isNew ? source.record(record.kind, on: day, group: item == .kind ? nil : record.group) : record
    if item == .year { next.write("Year", record.text("Year")) }
    next.write("Title", source.title(of: next))
    let isOther = isNew && item == .kind
    for field in isNew ? MeetingSheet.proposed : ["Title"] where field != item.field {
      let isForced = isOther && (field == "Group" || field == "Year")
      guard isForced || record[field] == proposal[field] else { continue }
      record[field] = next[field]
    }
    proposal = next
  }

  private static let proposed = [
    "Group", "Year", "Start", "End", "Place", "Chair", "Recorder", "State", "Title",
  ]

  /// Tidies a line that is left: initials become the name they fit best, times are written out.
  private mutating func leave(_ item: MeetingItem) {
    if item.isPerson, chooser.isOpen, let top = chooser.top, record[item].contains(where: { $0.isASCII && $0.isLetter }) {
      write(top, at: item)
    }
    chooser.close()
    if item.isTime, let time = WallTime(typed: record[item]) { write("\(time)", at: item) }
  }

  /// Makes the lines the record needs now, keeping what is being typed in them; shows what is wrong with those left.
  private mutating func arrange(_ book: Book, _ world: World) {
    let fields = MeetingFields(book: book, world: world, record: record, leaning: leaning)
    let faults = check(world).faults(in: tidied)
    let old = Dictionary(form.fields.map { ($0.id, $0) }) { first, _ in first }
    let focus = form.focused?.id
    let arranged = MeetingItem.all(of: record).map { item in
      var field = fields.field(item)
      if let kept = old[item], kept.content.text == record[item], item != .group { field.content = kept.content }
      field.error = item == focus ? old[item]?.error : faults[item]
      return field
    }
    form = Form(arranged, at: focus)
  }
}

extension MeetingSheet {
  /// Takes in the record as it is in the file now; what was typed here stays.
  mutating func reload(_ meeting: Meeting, _ book: Book, _ world: World) {
    let now = MeetingRecord(meeting, book.names)
    guard now != base else { return }
    for field in world.schema(Meeting.type)?.fields.map(\.name) ?? [] where record[field] == base[field] {
      record[field] = now[field]
    }
    base = now
    // What was just saved was tidied on its way.
    if tidied == now { record = now }
    arrange(book, world)
  }

  /// Fills in what the last session of the kind had: place, times, people, and the agenda items that are not here.
  mutating func copy(_ last: Meeting, _ book: Book, _ world: World) {
    let last = MeetingRecord(last, book.names)
    for field in ["Start", "End", "Place", "Chair", "Recorder", "Lecturer"] where !last[field].isEmpty {
      record[field] = last[field]
    }
    let items = record["Agenda"].map(\.trimmed).filter { !$0.isEmpty }
    record["Agenda"] = items + last["Agenda"].filter { !items.contains($0) }
    arrange(book, world)
  }
}

extension Field.Content {
  /// What is filled in, as a record writes it; a date that is none stays as it was typed.
  var text: String {
    switch self {
    case .line(let editor): editor.text
    case .number(let field): field.text
    case .date(let field): field.day.map { "\($0)" } ?? field.text
    case .choice(let field): field.chosen?.value ?? ""
    case .excerpt(let text): text
    case .names(let names): names.joined(separator: " ")
    }
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    return String(rest.prefix((rest.lastIndex { !$0.isWhitespace }).map { rest.distance(from: rest.startIndex, to: $0) + 1 } ?? 0))
  }
}
