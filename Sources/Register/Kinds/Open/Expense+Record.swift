package import Rec

extension Expense: RecordKind {
  package static let type = "Expense"

  enum Name: String, FieldName {
    case id = "Id"
    case date = "Date"
    case amount = "Amount"
    case use = "Use"
    case purpose = "For"
    case decided = "Decided"
    case origin = "Source"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var (date, amount, use): (Day?, Money?, Use?) = (nil, nil, nil)
    var read = Expense(id: "", date: Day(number: 0), amount: .zero, use: .other)
    let mandatory: [Name] = [.id, .date, .amount, .use]
    reading.read(record, as: Expense.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .date: date = reading.day(field)
      case .amount: amount = reading.money(field)
      case .use: use = reading.word(field)
      case .purpose: read.purpose = reading.someText(field)
      case .decided: read.decided = reading.someText(field)
      case .origin: read.origin = reading.word(field)
      }
    }
    guard let date, let amount, let use else { return nil }
    (read.date, read.amount, read.use) = (date, amount, use)
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.date, date)
    record.write(Name.amount, amount)
    record.write(Name.use, use)
    record.write(Name.purpose, purpose)
    record.write(Name.decided, decided)
    record.write(Name.origin, origin)
  }
}
