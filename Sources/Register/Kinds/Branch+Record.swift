package import Rec

extension Branch: RecordKind {
  package static let type = "Branch"

  enum Name: String, FieldName {
    case code = "Code"
    case name = "Name"
    case parent = "Parent"
    case kind = "Kind"
    case form = "Form"
    case level = "Level"
    case founded = "Founded"
    case dissolved = "Dissolved"
    case themeDay = "ThemeDay"
    case designatedOfficer = "DesignatedOfficer"
    case units = "Units"
    case note = "Note"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.code]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var founded: Day?
    var read = Branch(
      code: "", name: "", parent: "", kind: .other, form: .ordinary, founded: Day(number: 0))
    let mandatory: [Name] = [.code, .name, .parent, .kind, .form, .founded]
    reading.read(record, as: Branch.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .code: read.code = reading.text(field)
      case .name: read.name = reading.text(field)
      case .parent: read.parent = reading.text(field)
      case .kind: read.kind = reading.word(field) ?? .other
      case .form: read.form = reading.word(field) ?? .ordinary
      case .level: read.level = reading.word(field)
      case .founded: founded = reading.day(field)
      case .dissolved: read.dissolved = reading.day(field)
      case .themeDay: read.themeDay = reading.number(field, in: 1...31)
      case .designatedOfficer: read.designatedOfficer = reading.person(field)
      case .units: read.units = reading.number(field)
      case .note: read.notes.append(reading.text(field))
      }
    }
    guard let founded else { return nil }
    read.founded = founded
    read.place = reading.place
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.code, code)
    record.write(Name.name, name)
    record.write(Name.parent, parent)
    record.write(Name.kind, kind)
    record.write(Name.form, form)
    record.write(Name.level, level)
    record.write(Name.founded, founded)
    record.write(Name.dissolved, dissolved)
    record.write(Name.themeDay, themeDay)
    record.write(Name.designatedOfficer, designatedOfficer)
    record.write(Name.units, units)
    record.write(Name.note, each: notes)
  }
}
