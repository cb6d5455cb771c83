package import Rec

extension Away: RecordKind {
  package static let type = "Away"

  enum Name: String, FieldName {
    case id = "Id"
    case member = "Name"
    case leftOn = "LeftOn"
    case location = "Place"
    case kind = "Kind"
    case reason = "Why"
    case phone = "Phone"
    case returned = "Returned"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var (member, leftOn): (Person?, Day?) = (nil, nil)
    var read = Away(id: "", member: Person(number: 0), leftOn: Day(number: 0))
    reading.read(record, as: Away.self, mandatory: [Name.id, .member, .leftOn]) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .member: member = reading.person(field)
      case .leftOn: leftOn = reading.day(field)
      case .location: read.location = reading.someText(field)
      case .kind: read.kind = reading.word(field)
      case .reason: read.reason = reading.someText(field)
      case .phone: read.phone = reading.someText(field)
      case .returned: read.returned = reading.day(field)
      }
    }
    guard let member, let leftOn else { return nil }
    (read.member, read.leftOn) = (member, leftOn)
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.member, member)
    record.write(Name.leftOn, leftOn)
    record.write(Name.location, location)
    record.write(Name.kind, kind)
    record.write(Name.reason, reason)
    record.write(Name.phone, phone)
    record.write(Name.returned, returned)
  }
}
