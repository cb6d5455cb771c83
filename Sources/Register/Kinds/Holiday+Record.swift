package import Rec

extension Holiday: RecordKind {
  package static let type = "Holiday"

  enum Name: String, FieldName {
    case date = "Date"
    case name = "Name"
    case work = "Work"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.date]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var date: Day?
    var read = Holiday(date: Day(number: 0), name: "")
    reading.read(record, as: Holiday.self, mandatory: [Name.date, .name]) { name, field, reading in
      switch name {
      case .date: date = reading.day(field)
      case .name: read.name = reading.text(field)
      case .work: read.isWorkday = reading.text(field) == "yes"
      }
    }
    guard let date else { return nil }
    read.date = date
    read.place = reading.place
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.date, date)
    record.write(Name.name, name)
    record.write(Name.work, isWorkday ? "yes" : nil)
  }
}
