package import Rec

extension SheetItem: RecordKind {
  package static let type = "Item"

  enum Name: String, FieldName {
    case item = "Item"
    case full = "Full"
    case auto = "Auto"
    case own = "Self"
    case upper = "Upper"
    case rule = "Rule"
    case note = "Note"
    case attachment = "Attachment"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.item]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var full: Score?
    var read = SheetItem("", full: .zero)
    reading.read(record, as: SheetItem.self, mandatory: [Name.item, .full]) { name, field, reading in
      switch name {
      case .item: read.name = reading.text(field)
      case .full: full = reading.score(field)
      case .auto: read.auto = reading.score(field)
      case .own: read.own = reading.score(field)
      case .upper: read.upper = reading.score(field)
      case .rule: read.rules.append(reading.text(field))
      case .note: read.note = reading.someText(field)
      case .attachment: read.attachments.append(reading.text(field))
      }
    }
    guard let full, !read.name.isEmpty else { return nil }
    read.full = full
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.item, name)
    record.write(Name.full, full)
    record.write(Name.auto, auto)
    record.write(Name.own, own)
    record.write(Name.upper, upper)
    record.write(Name.rule, each: rules)
    record.write(Name.note, note)
    record.write(Name.attachment, each: attachments)
  }
}
