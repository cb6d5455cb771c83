package import Rec

extension PlanItem: RecordKind {
  package static let type = "PlanItem"

  enum Name: String, FieldName {
    case id = "Id"
    case month = "Month"
    case date = "Date"
    case kind = "Kind"
    case title = "Title"
    case owner = "Owner"
    case meeting = "Meeting"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var month: Month?
    var read = PlanItem(id: "", month: Month(number: 0), kind: "", title: "")
    let mandatory: [Name] = [.id, .month, .kind, .title]
    reading.read(record, as: PlanItem.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .month: month = reading.month(field)
      case .date: read.date = reading.day(field)
      case .kind: read.kind = reading.text(field)
      case .title: read.title = reading.text(field)
      case .owner: read.owner = reading.firstPerson(field)
      case .meeting: read.meeting = reading.someText(field)
      }
    }
    guard let month else { return nil }
    read.month = month
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.month, month)
    record.write(Name.date, date)
    record.write(Name.kind, kind)
    record.write(Name.title, title)
    record.write(Name.owner, owner)
    record.write(Name.meeting, meeting)
  }
}

extension Talk: RecordKind {
  package static let type = "Talk"

  enum Name: String, FieldName {
    case id = "Id"
    case date = "Date"
    case from = "From"
    case with = "With"
    case occasion = "Occasion"
    case gist = "Gist"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var id = ""
    var date: Day?
    var (from, with): (Person?, Person?) = (nil, nil)
    var (occasion, gist): (String?, String?) = (nil, nil)
    reading.read(record, as: Talk.self, mandatory: [Name.id, .date, .from, .with]) { name, field, reading in
      switch name {
      case .id: id = reading.text(field)
      case .date: date = reading.day(field)
      case .from: from = reading.person(field)
      case .with: with = reading.person(field)
      case .occasion: occasion = reading.someText(field)
      case .gist: gist = reading.someText(field)
      }
    }
    guard let date, let from, let with else { return nil }
    self.init(id: id, date: date, from: from, with: with)
    self.occasion = occasion
    self.gist = gist
    place = reading.place
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.date, date)
    record.write(Name.from, from)
    record.write(Name.with, with)
    record.write(Name.occasion, occasion)
    record.write(Name.gist, gist)
  }
}

extension Training: RecordKind {
  package static let type = "Training"

  enum Name: String, FieldName {
    case id = "Id"
    case date = "Date"
    case title = "Title"
    case hours = "Hours"
    case mode = "Mode"
    case kind = "Kind"
    case attended = "Attended"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var date: Day?
    var read = Training(id: "", date: Day(number: 0), title: "", hours: 0)
    let mandatory: [Name] = [.id, .date, .title, .hours]
    reading.read(record, as: Training.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .date: date = reading.day(field)
      case .title: read.title = reading.text(field)
      case .hours: read.hours = reading.decimal(field) ?? 0
      case .mode: read.mode = reading.word(field)
      case .kind: read.kind = reading.someText(field)
      case .attended: reading.people(field) { read.attended.append($0) }
      }
    }
    guard let date else { return nil }
    read.date = date
    read.place = reading.place
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.date, date)
    record.write(Name.title, title)
    record.write(Name.hours, hours == hours.rounded() ? "\(Int(hours))" : "\(hours)")
    record.write(Name.mode, mode)
    record.write(Name.kind, kind)
    record.write(Name.attended, people: attended)
  }
}
