package import Rec

extension Report: RecordKind {
  package static let type = "Report"

  enum Name: String, FieldName {
    case id = "Id"
    case kind = "Kind"
    case title = "Title"
    case addressee = "To"
    case term = "Term"
    case year = "Year"
    case due = "Due"
    case made = "Made"
    case answerDue = "AnswerDue"
    case answered = "Answered"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var kind: Kind?
    var read = Report(id: "", kind: .report, title: "", addressee: "")
    let mandatory: [Name] = [.id, .kind, .title, .addressee]
    reading.read(record, as: Report.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .kind: kind = reading.word(field)
      case .title: read.title = reading.text(field)
      case .addressee: read.addressee = reading.text(field)
      case .term: read.term = reading.word(field)
      case .year: read.year = reading.number(field, in: 1000...2999)
      case .due: read.due = reading.day(field)
      case .made: read.made = reading.day(field)
      case .answerDue: read.answerDue = reading.day(field)
      case .answered: read.answered = reading.day(field)
      }
    }
    guard let kind else { return nil }
    read.kind = kind
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.kind, kind)
    record.write(Name.title, title)
    record.write(Name.addressee, addressee)
    record.write(Name.term, term)
    record.write(Name.year, year)
    record.write(Name.due, due)
    record.write(Name.made, made)
    record.write(Name.answerDue, answerDue)
    record.write(Name.answered, answered)
  }
}
