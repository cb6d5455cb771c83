package import Rec

extension Observation: RecordKind {
  package static let type = "Observation"

  enum Name: String, FieldName {
    case id = "Id"
    case date = "Date"
    case name = "Name"
    case by = "By"
    case gist = "Gist"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var date: Day?
    var read = Observation(id: "", date: Day(number: 0), name: "")
    reading.read(record, as: Observation.self, mandatory: [Name.id, .date, .name]) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .date: date = reading.day(field)
      case .name: read.name = reading.oneName(field)
      case .by: read.by += reading.words(field)
      case .gist: read.gist = reading.someText(field)
      }
    }
    guard let date, !read.name.isEmpty else { return nil }
    read.date = date
    read.place = reading.place
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.date, date)
    record.write(Name.name, name)
    record.write(Name.by, each: by)
    record.write(Name.gist, gist)
  }
}
