package import Rec

extension Transfer: RecordKind {
  package static let type = "Transfer"

  enum Name: String, FieldName {
    case id = "Id"
    case member = "Name"
    case direction = "Direction"
    case sent = "Sent"
    case destination = "To"
    case received = "Received"
    case letter = "Letter"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var (member, direction, sent): (Person?, Direction?, Day?) = (nil, nil, nil)
    var read = Transfer(id: "", member: Person(number: 0), direction: .outward, sent: Day(number: 0))
    let mandatory: [Name] = [.id, .member, .direction, .sent]
    reading.read(record, as: Transfer.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .member: member = reading.person(field)
      case .direction: direction = reading.word(field)
      case .sent: sent = reading.day(field)
      case .destination: read.destination = reading.someText(field)
      case .received: read.received = reading.day(field)
      case .letter: read.letter = reading.someText(field)
      }
    }
    guard let member, let direction, let sent else { return nil }
    (read.member, read.direction, read.sent) = (member, direction, sent)
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.member, member)
    record.write(Name.direction, direction)
    record.write(Name.sent, sent)
    record.write(Name.destination, destination)
    record.write(Name.received, received)
    record.write(Name.letter, letter)
  }
}
