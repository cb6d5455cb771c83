package import Rec

extension Meeting: RecordKind {
  package static let type = "Meeting"

  enum Name: String, FieldName {
    case id = "Id"
    case kind = "Kind"
    case date = "Date"
    case start = "Start"
    case end = "End"
    case year = "Year"
    case gathering = "Gathering"
    case group = "Group"
    case location = "Place"
    case chair = "Chair"
    case recorder = "Recorder"
    case state = "State"
    case title = "Title"
    case agenda = "Agenda"
    case expected = "Expected"
    case voters = "Voters"
    case present = "Present"
    case late = "Late"
    case remote = "Remote"
    case elsewhere = "Elsewhere"
    case absent = "Absent"
    case unmarked = "Unmarked"
    case exempt = "Exempt"
    case observer = "Observer"
    case leave = "Leave"
    case lecturer = "Lecturer"
    case resolution = "Resolution"
    case minutes = "Minutes"
    case attachment = "Attachment"
    case recorded = "Recorded"
    case finalised = "Finalised"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var kind: Kind?
    var date: Day?
    var read = Meeting(id: "", kind: .other, date: Day(number: 0), state: .held, title: "")
    reading.read(record, as: Meeting.self, mandatory: [Name.id, .kind, .date, .state, .title]) {
      name, field, reading in
      switch name {
      case .kind: kind = reading.word(field)
      case .date: date = reading.day(field)
      case .minutes: read.takeMinutes(field, ofLifeMeeting: kind == .organizationalLife, &reading)
      default: read.take(name, field, &reading)
      }
    }
    guard let kind, let date else { return nil }
    read.kind = kind
    read.date = date
    read.place = reading.place
    read.isBroken = record.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.kind, kind)
    record.write(Name.date, date)
    record.write(Name.start, start)
    record.write(Name.end, end)
    record.write(Name.year, year)
    record.write(Name.gathering, gathering)
    record.write(Name.group, group)
    record.write(Name.location, location)
    record.write(Name.chair, chair)
    record.write(Name.recorder, recorder)
    record.write(Name.state, state)
    record.write(Name.title, title)
    record.write(Name.agenda, each: texts.agenda)
    record.write(Name.expected, expected)
    record.write(Name.voters, voters)
    for mark in Mark.allCases where mark != .leave {
      if let name = Name(rawValue: mark.rawValue) { record.write(name, people: people(mark)) }
    }
    record.write(
      Name.leave, each: leaves.map { line(record.names[$0.person], $0.reason, $0.approver) })
    record.write(Name.lecturer, lecturer)
    record.write(Name.resolution, each: texts.resolutions)
    record.write(Name.minutes, texts.minutes)
    record.write(Name.attachment, each: texts.attachments)
    record.write(Name.recorded, recorded)
    record.write(Name.finalised, finalised)
  }
}

extension Meeting {
  private mutating func take(_ name: Name, _ field: RecFile.Field, _ reading: inout Reading) {
    switch name {
    case .id: id = reading.text(field)
    // A record cut short by a syntax error, or with a strange state, still stands for the session it describes.
    case .state: state = reading.word(field) ?? state
    case .title: title = reading.text(field)
    case .start: start = reading.time(field)
    case .end: end = reading.time(field)
    case .year: year = reading.number(field, in: 1000...2999)
    case .gathering: gathering = reading.someText(field)
    case .group: group = reading.someText(field)
    case .location: location = reading.someText(field)
    case .chair: chair = reading.firstPerson(field)
    case .recorder: recorder = reading.firstPerson(field)
    case .expected: expected = reading.number(field)
    case .voters: voters = reading.number(field)
    case .present, .late, .remote, .elsewhere, .absent, .unmarked, .exempt, .observer:
      if let mark = Mark(rawValue: name.rawValue) { takeMarks(field, mark, &reading) }
    case .leave: takeLeave(field, &reading)
    case .lecturer: lecturer = reading.someText(field)
    case .recorded: recorded = reading.stamp(field)
    case .finalised: finalised = reading.stamp(field)
    // Fields that hold nothing do not come here.
    case .agenda:
      hasAgenda = true
      texts.agenda.append(reading.text(field))
    case .resolution:
      hasResolution = true
      texts.resolutions.append(reading.text(field))
    case .attachment:
      hasAttachment = true
      if reading.depth == .whole { texts.attachments.append(reading.text(field)) }
    case .kind, .date, .minutes: break
    }
  }

  private mutating func takeMarks(_ field: RecFile.Field, _ mark: Mark, _ reading: inout Reading) {
    reading.people(field) { entries.append(Entry($0, mark)) }
  }

  /// The text of a life meeting is kept for the rules too: it is the only record of what came before it.
  private mutating func takeMinutes(
    _ field: RecFile.Field, ofLifeMeeting isLifeMeeting: Bool, _ reading: inout Reading
  ) {
    hasMinutes = hasMinutes || reading.hasText(field)
    minutesSize += field.value.count
    if reading.depth == .whole || isLifeMeeting { texts.minutes = reading.text(field) }
  }

  private mutating func takeLeave(_ field: RecFile.Field, _ reading: inout Reading) {
    if field.isPlain { return takeLeave(reading.words(field), &reading) }
    for line in reading.text(field).split(separator: "\n") {
      takeLeave(line.split(whereSeparator: \.isBlank).map(String.init), &reading)
    }
  }

  /// `name reason approver`; of two words the second is the reason.
  private mutating func takeLeave(_ words: [String], _ reading: inout Reading) {
    guard let name = words.first else { return }
    let person = reading.names.person(name)
    let approver = words.count > 2 ? words[words.count - 1] : ""
    let reason = words.dropFirst().dropLast(words.count > 2 ? 1 : 0).joined(separator: " ")
    entries.append(Entry(person, .leave))
    leaves.append(Leave(person, reason: reason, approver: approver))
  }
}
