package import Rec

extension Handling: RecordKind {
  package static let type = "Handling"

  enum Name: String, FieldName {
    case id = "Id"
    case member = "Name"
    case kind = "Kind"
    case from = "From"
    case until = "Until"
    case closed = "Closed"
    case approval = "Approval"
    case note = "Note"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var (member, kind, from): (Person?, Kind?, Day?) = (nil, nil, nil)
    var read = Handling(id: "", member: Person(number: 0), kind: .lost, from: Day(number: 0))
    let mandatory: [Name] = [.id, .member, .kind, .from]
    reading.read(record, as: Handling.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .member: member = reading.person(field)
      case .kind: kind = reading.word(field)
      case .from: from = reading.day(field)
      case .until: read.until = reading.day(field)
      case .closed: read.closed = reading.day(field)
      case .approval: read.approval = reading.someText(field)
      case .note: read.note = reading.someText(field)
      }
    }
    guard let member, let kind, let from else { return nil }
    (read.member, read.kind, read.from) = (member, kind, from)
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.member, member)
    record.write(Name.kind, kind)
    record.write(Name.from, from)
    record.write(Name.until, until)
    record.write(Name.closed, closed)
    record.write(Name.approval, approval)
    record.write(Name.note, note)
  }
}
