package import Rec

extension SheetSession: RecordKind {
  package static let type = "Session"

  enum Name: String, FieldName {
    case id = "Id"
    case minutes = "Minutes"
    case signIn = "SignIn"
    case photo = "Photo"
    case note = "Note"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var read = SheetSession("")
    reading.read(record, as: SheetSession.self, mandatory: [Name.id]) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .minutes: read.minutes = reading.word(field)
      case .signIn: read.signIn = reading.word(field)
      case .photo: read.photo = reading.word(field)
      case .note: read.note = reading.someText(field)
      }
    }
    guard !read.id.isEmpty else { return nil }
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.minutes, minutes)
    record.write(Name.signIn, signIn)
    record.write(Name.photo, photo)
    record.write(Name.note, note)
  }
}
