import Canvas
import Register

/// One line of the form of a session.
enum MeetingItem: Hashable, Sendable {
  case kind, year, group, date, start, end, location, chair, recorder, title
  /// One of several, from 0; the last is empty and makes one more when something is typed there.
  case agenda(Int)
  case resolution(Int)
  case lecturer
  /// The votes taken, which have a screen of their own.
  case votes
  case state

  /// The field of the record it fills in.
  var field: String {
    switch self {
    case .kind: "Kind"
    case .year: "Year"
    case .group: "Group"
    case .date: "Date"
    case .start: "Start"
    case .end: "End"
    case .location: "Place"
    case .chair: "Chair"
    case .recorder: "Recorder"
    case .title: "Title"
    case .agenda: "Agenda"
    case .resolution: "Resolution"
    case .lecturer: "Lecturer"
    case .votes: "Votes"
    case .state: "State"
    }
  }

  var isTime: Bool { self == .start || self == .end }

  /// Whether members are proposed for what is typed.
  var isPerson: Bool { self == .chair || self == .recorder || self == .lecturer }

  /// Which of several it is.
  var place: Int? {
    switch self {
    case .agenda(let place), .resolution(let place): place
    default: nil
    }
  }

  /// Whether the field's values are chosen rather than typed.
  var isChoice: Bool { self == .kind || self == .group || self == .state }

  /// The lines that a record has, from the top.
  static func all(of record: MeetingRecord) -> [MeetingItem] {
    func several(_ field: String, _ item: (Int) -> MeetingItem) -> [MeetingItem] {
      let values = record[field]
      return (0..<values.count + (values.last?.isEmpty ?? false ? 0 : 1)).map(item)
    }
    return [.kind] + (record.hasYear ? [.year] : []) + (record.hasGroup ? [.group] : [])
      + [.date, .start, .end, .location, .chair, .recorder, .title]
      + several("Agenda") { .agenda($0) } + several("Resolution") { .resolution($0) }
      + (record.hasLecturer ? [.lecturer] : []) + (record.hasVotes ? [.votes] : []) + [.state]
  }
}

extension MeetingRecord {
  /// What a line of the form holds.
  subscript(item: MeetingItem) -> String {
    get {
      let values = self[item.field]
      let place = item.place ?? 0
      return values.indices.contains(place) ? values[place] : ""
    }
    set {
      guard let place = item.place else { return write(item.field, newValue) }
      var values = self[item.field]
      while values.count <= place { values.append("") }
      values[place] = newValue
      self[item.field] = values
    }
  }
}

/// Makes the lines of the form of a session.
struct MeetingFields {
  let book: Book
  let world: World
  let record: MeetingRecord

  /// Which way a date without a year lies.
  let leaning: Leaning

  func field(_ item: MeetingItem) -> Field<MeetingItem> {
    Field(item, label(item), content(item), isRequired: isRequired(item), width: width(item))
  }

  private func label(_ item: MeetingItem) -> String {
    if item == .votes { return world.texts("spot.votes") }
    let label = world.label(Meeting.type, item.field)
    return item.place.map { "\(label)\($0 + 1)" } ?? label
  }

  private func isRequired(_ item: MeetingItem) -> Bool {
    item == .kind || item == .date || item == .year && record.kind.isYearly
      || item == .group && record.kind == .group
  }

  private func width(_ item: MeetingItem) -> Int? {
    switch item {
    case .year, .start, .end: 8
    case .date: 12
    case .chair, .recorder, .lecturer: 24
    default: nil
    }
  }

  private func content(_ item: MeetingItem) -> Field<MeetingItem>.Content {
    let text = record[item]
    switch item {
    case .kind: return .choice(choice(Meeting.Kind.allCases.map(\.rawValue), text))
    case .state: return .choice(choice(states, text))
    case .group: return .choice(choice(groups, text))
    case .year: return .number(NumberField(text))
    case .votes: return .excerpt(votes)
    case .date: return .date(DateField(record.day?.civilDay, today: today, leaning: leaning))
    default: return .line(LineEditor(text))
    }
  }

  private func choice(_ values: [String], _ chosen: String) -> ChoiceField {
    ChoiceField(values.map { ChoiceField.Option($0, world.word($0)) }, chosen: chosen)
  }

  /// What was voted on, and what came of it.
  var votes: String {
    let votes = book.votes(in: record.text("Id"))
    if votes.isEmpty { return world.texts("meeting.no-votes") }
    let told = votes.map {
      world.texts("meeting.vote", ["matter": $0.matter, "result": world.word($0.result.rawValue)])
    }
    return world.texts("meeting.votes", ["count": "\(votes.count)", "votes": world.texts.list(told)])
  }

  /// A session is called off by a command, not in passing.
  private var states: [String] {
    let states: [Meeting.State] =
      record.state == .cancelled ? [.planned, .held, .cancelled] : [.planned, .held]
    return states.map(\.rawValue)
  }

  private var groups: [String] {
    let day = record.day ?? world.day
    let groups = book.groups(on: day).map(\.name)
    guard let own = record.group, !groups.contains(own) else { return groups }
    return groups + [own]
  }

  private var today: CivilDay { world.day.civilDay }
}

extension Day {
  /// The same day as fields for dates know it.
  var civilDay: CivilDay { CivilDay(serial: Int(number)) }
}
