package import Rec

extension Contact: RecordKind {
  package static let type = "Contact"

  enum Name: String, FieldName {
    case id = "Id"
    case date = "Date"
    case with = "With"
    case by = "By"
    case means = "How"
    case gist = "Gist"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var (date, with): (Day?, Person?) = (nil, nil)
    var read = Contact(id: "", date: Day(number: 0), with: Person(number: 0))
    reading.read(record, as: Contact.self, mandatory: [Name.id, .date, .with]) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .date: date = reading.day(field)
      case .with: with = reading.person(field)
      case .by: read.by = reading.someText(field)
      case .means: read.means = reading.someText(field)
      case .gist: read.gist = reading.someText(field)
      }
    }
    guard let date, let with else { return nil }
    (read.date, read.with) = (date, with)
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.date, date)
    record.write(Name.with, with)
    record.write(Name.by, by)
    record.write(Name.means, means)
    record.write(Name.gist, gist)
  }
}
