import Canvas
import Register

/// The form of one session: what its record said, what was proposed, and what is filled in by now.
struct MeetingSheet: Equatable, Sendable {
  var form: Form<MeetingItem>

  /// What is filled in, as it was typed.
  var record: MeetingRecord

  /// What the form began with: the record as it is in the file, or what was proposed for a new session.
  private(set) var base: MeetingRecord

  /// What was proposed last: where it still stands, it follows kind and date.
  var proposal: MeetingRecord
  var chooser: NameChooser

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
    let wanting = MeetingItem.all(of: record).first {
      record[$0].isEmpty && MeetingGaps.isWanted($0, of: record)
    }
    self.init(record, proposal: proposal, year: year, at: wanting ?? .date, book, world)
  }

  private init(
    _ record: MeetingRecord, proposal: MeetingRecord, year: Int?, at first: MeetingItem, _ book: Book,
    _ world: World
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

  static func names(_ book: Book, _ record: MeetingRecord, _ world: World) -> [String] {
    book.members(on: record.day ?? world.day).map(\.name)
  }
}

extension MeetingSheet {
  /// What keeps the session from being saved.
  func obstacles(_ world: World) -> [MeetingItem: String] { check(world).obstacles(to: tidied) }

  private func check(_ world: World) -> MeetingCheck { MeetingCheck(world, filed: year.map { ($0, base) }) }

  /// Takes in the record as it is in the file now; what was typed here stays.
  mutating func reload(_ meeting: Meeting, _ book: Book, _ world: World) {
    let now = MeetingRecord(meeting, book.names)
    guard now != base else {
      let fields = MeetingFields(book: book, world: world, record: record, leaning: leaning)
      if record.hasVotes, form[.votes]?.text != fields.votes { arrange(book, world) }
      return
    }
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

  /// Makes the lines the record needs now, keeping what is being typed in them; shows what is wrong with those left.
  mutating func arrange(_ book: Book, _ world: World) {
    let fields = MeetingFields(book: book, world: world, record: record, leaning: leaning)
    let faults = check(world).faults(in: tidied)
    let old = Dictionary(form.fields.map { ($0.id, $0) }) { first, _ in first }
    let focus = form.focused?.id
    let arranged = MeetingItem.all(of: record).map { item in
      var field = fields.field(item)
      if let kept = old[item], kept.content.text == record[item], item != .group {
        field.content = kept.content
      }
      field.error = item == focus ? old[item]?.error : faults[item]
      return field
    }
    form = Form(arranged, at: focus)
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
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
