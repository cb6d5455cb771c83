package import Rec

extension SheetFinding: RecordKind {
  package static let type = "Finding"

  enum Name: String, FieldName {
    case id = "Id"
    case rule = "Rule"
    case record = "Record"
    case shown = "Shown"
    case state = "State"
    case by = "By"
    case on = "On"
    case reason = "Reason"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var (state, on): (State?, Day?) = (nil, nil)
    var read = SheetFinding(id: "", rule: "", shown: "", state: .open, by: "", on: Day(number: 0))
    let mandatory: [Name] = [.id, .rule, .shown, .state, .by, .on]
    reading.read(record, as: SheetFinding.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .rule: read.rule = reading.text(field)
      case .record: read.about.append(reading.text(field))
      case .shown: read.shown = reading.text(field)
      case .state: state = reading.word(field)
      case .by: read.by = reading.text(field)
      case .on: on = reading.day(field)
      case .reason: read.reason = reading.someText(field)
      }
    }
    guard let state, let on, !read.id.isEmpty else { return nil }
    (read.state, read.on) = (state, on)
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.rule, rule)
    record.write(Name.record, each: about)
    record.write(Name.shown, shown)
    record.write(Name.state, state)
    record.write(Name.by, by)
    record.write(Name.on, on)
    record.write(Name.reason, reason)
  }
}
