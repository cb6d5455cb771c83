package import Rec

extension Cover: RecordKind {
  package static let type = "Register"

  enum Name: String, FieldName {
    case code = "Code"
    case title = "Title"
    case committee = "Committee"
    case format = "Format"
    case language = "Language"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.code]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var read = Cover(code: "", title: "", committee: "")
    let mandatory: [Name] = [.code, .title, .committee, .format, .language]
    reading.read(record, as: Cover.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .code: read.code = reading.text(field)
      case .title: read.title = reading.text(field)
      case .committee: read.committee = reading.text(field)
      case .format: read.format = reading.number(field, in: 1...1) ?? 1
      case .language: read.language = reading.text(field)
      }
    }
    read.place = reading.place
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.code, code)
    record.write(Name.title, title)
    record.write(Name.committee, committee)
    record.write(Name.format, format)
    record.write(Name.language, language)
  }
}

extension Unit: RecordKind {
  package static let type = "Unit"

  enum Name: String, FieldName {
    case code = "Code"
    case name = "Name"
    case parent = "Parent"
    case kind = "Kind"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.code]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var read = Unit(code: "", name: "", kind: .committee)
    reading.read(record, as: Unit.self, mandatory: [Name.code, .name, .kind]) { name, field, reading in
      switch name {
      case .code: read.code = reading.text(field)
      case .name: read.name = reading.text(field)
      case .parent: read.parent = reading.someText(field)
      case .kind: read.kind = reading.word(field) ?? .committee
      }
    }
    guard !read.code.isEmpty else { return nil }
    read.place = reading.place
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.code, code)
    record.write(Name.name, name)
    record.write(Name.parent, parent)
    record.write(Name.kind, kind)
  }
}

extension RuleSetting: RecordKind {
  package static let type = "RuleSetting"

  enum Name: String, FieldName {
    case rule = "Rule"
    case branch = "Branch"
    case unit = "Unit"
    case off = "Off"
    case set = "Set"
    case waive = "Waive"
    case until = "Until"
    case reason = "Reason"
    case by = "By"
    case on = "On"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.rule, .on]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var on: Day?
    var read = RuleSetting(rule: "", reason: "", by: "", on: Day(number: 0))
    let mandatory: [Name] = [.rule, .reason, .by, .on]
    reading.read(record, as: RuleSetting.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .rule: read.rule = reading.text(field)
      case .branch: read.branch = reading.someText(field)
      case .unit: read.unit = reading.someText(field)
      case .off: read.isOff = reading.text(field) == "yes"
      case .set: reading.parameter(field, into: &read.values)
      case .waive: read.waives = reading.someText(field)
      case .until: read.until = reading.day(field)
      case .reason: read.reason = reading.text(field)
      case .by: read.by = reading.text(field)
      case .on: on = reading.day(field)
      }
    }
    guard let on, !read.rule.isEmpty else { return nil }
    read.on = on
    read.place = reading.place
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.rule, rule)
    record.write(Name.branch, branch)
    record.write(Name.unit, unit)
    record.write(Name.off, isOff ? "yes" : nil)
    record.write(Name.set, each: values.sorted { $0.key < $1.key }.map { line($0.key, $0.value) })
    record.write(Name.waive, waives)
    record.write(Name.until, until)
    record.write(Name.reason, reason)
    record.write(Name.by, by)
    record.write(Name.on, on)
  }
}

extension Reading {
  fileprivate mutating func parameter(_ field: RecFile.Field, into values: inout [String: String]) {
    let words = words(field, most: 2)
    guard words.count == 2 else { return note(field, .notShaped("name value")) }
    values[words[0]] = words[1]
  }
}
