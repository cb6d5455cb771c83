package import Rec

extension Term: RecordKind {
  package static let type = "Term"

  enum Name: String, FieldName {
    case elected = "Elected"
    case years = "Years"
    case extended = "Extended"
    case approval = "Approval"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.elected]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var elected: Day?
    var years: Int?
    var extended: Day?
    var approval: String?
    reading.read(record, as: Term.self, mandatory: [Name.elected, .years]) { name, field, reading in
      switch name {
      case .elected: elected = reading.day(field)
      case .years: years = reading.number(field, in: 1...9)
      case .extended: extended = reading.day(field)
      case .approval: approval = reading.someText(field)
      }
    }
    guard let elected, let years else { return nil }
    self.init(elected: elected, years: years)
    self.extended = extended
    self.approval = approval
    place = reading.place
  }

  package func write(to record: inout Writing) {
    record.write(Name.elected, elected)
    record.write(Name.years, years)
    record.write(Name.extended, extended)
    record.write(Name.approval, approval)
  }
}

extension Post: RecordKind {
  package static let type = "Post"

  enum Name: String, FieldName {
    case office = "Post"
    case holder = "Holder"
    case from = "From"
    case to = "To"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.office, .holder, .from]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var office: Office?
    var holder: Person?
    var from: Day?
    var to: Day?
    reading.read(record, as: Post.self, mandatory: [Name.office, .holder, .from]) { name, field, reading in
      switch name {
      case .office: office = reading.word(field)
      case .holder: holder = reading.person(field)
      case .from: from = reading.day(field)
      case .to: to = reading.day(field)
      }
    }
    guard let office, let holder, let from else { return nil }
    self.init(office: office, holder: holder, from: from, to: to)
    place = reading.place
  }

  package func write(to record: inout Writing) {
    record.write(Name.office, office)
    record.write(Name.holder, holder)
    record.write(Name.from, from)
    record.write(Name.to, to)
  }
}

extension Group: RecordKind {
  package static let type = "Group"

  enum Name: String, FieldName {
    case name = "Name"
    case leader = "Leader"
    case from = "From"
    case to = "To"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.name, .from]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var title: String?
    var leader: Person?
    var from: Day?
    var to: Day?
    reading.read(record, as: Group.self, mandatory: [Name.name, .leader, .from]) { name, field, reading in
      switch name {
      case .name: title = reading.someText(field)
      case .leader: leader = reading.person(field)
      case .from: from = reading.day(field)
      case .to: to = reading.day(field)
      }
    }
    guard let title, let leader, let from else { return nil }
    self.init(name: title, leader: leader, from: from, to: to)
    place = reading.place
  }

  package func write(to record: inout Writing) {
    record.write(Name.name, name)
    record.write(Name.leader, leader)
    record.write(Name.from, from)
    record.write(Name.to, to)
  }
}
