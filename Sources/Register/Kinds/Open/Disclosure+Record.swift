package import Rec

extension Disclosure: RecordKind {
  package static let type = "Disclosure"

  enum Name: String, FieldName {
    case id = "Id"
    case title = "Title"
    case kind = "Kind"
    case stage = "Stage"
    case scope = "Scope"
    case due = "Due"
    case proposed = "Proposed"
    case reviewed = "Reviewed"
    case approved = "Approved"
    case posted = "Posted"
    case until = "Until"
    case days = "Days"
    case location = "Place"
    case feedback = "Feedback"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var kind: Kind?
    var read = Disclosure(id: "", title: "", kind: .other)
    let mandatory: [Name] = [.id, .title, .kind]
    reading.read(record, as: Disclosure.self, mandatory: mandatory) { name, field, reading in
      if name == .kind { kind = reading.word(field) } else { read.take(name, field, &reading) }
    }
    guard let kind else { return nil }
    read.kind = kind
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.title, title)
    record.write(Name.kind, kind)
    record.write(Name.stage, stage)
    record.write(Name.scope, scope)
    record.write(Name.due, due)
    record.write(Name.proposed, proposed)
    record.write(Name.reviewed, reviewed)
    record.write(Name.approved, approved)
    record.write(Name.posted, posted)
    record.write(Name.until, until)
    record.write(Name.days, days)
    record.write(Name.location, location)
    record.write(Name.feedback, feedback)
  }
}

extension Disclosure {
  private mutating func take(_ name: Name, _ field: RecFile.Field, _ reading: inout Reading) {
    switch name {
    case .id: id = reading.text(field)
    case .title: title = reading.text(field)
    case .stage: stage = reading.word(field)
    case .scope: scope = reading.word(field)
    case .due: due = reading.day(field)
    case .proposed: proposed = reading.day(field)
    case .reviewed: reviewed = reading.day(field)
    case .approved: approved = reading.day(field)
    case .posted: posted = reading.day(field)
    case .until: until = reading.day(field)
    case .days: days = reading.number(field)
    case .location: location = reading.someText(field)
    case .feedback: feedback = reading.number(field)
    case .kind: break
    }
  }
}
