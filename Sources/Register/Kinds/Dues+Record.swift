package import Rec

extension DuesMonth: RecordKind {
  package static let type = "DuesMonth"

  enum Name: String, FieldName {
    case month = "Month"
    case paid = "Paid"
    case exempt = "Exempt"
    case sent = "Sent"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.month]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var month: Month?
    var read = DuesMonth(month: Month(number: 0))
    reading.read(record, as: DuesMonth.self, mandatory: [Name.month]) { name, field, reading in
      switch name {
      case .month: month = reading.month(field)
      case .paid: if let payment = reading.payment(field) { read.paid.append(payment) }
      case .exempt: if let relief = reading.relief(field) { read.exempt.append(relief) }
      case .sent: if let remittance = reading.remittance(field) { read.sent.append(remittance) }
      }
    }
    guard let month else { return nil }
    read.month = month
    read.place = reading.place
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.month, month)
    record.write(
      Name.paid,
      each: paid.map { line(record.names[$0.person], $0.amount.description, $0.on.description, $0.note) })
    record.write(Name.exempt, each: exempt.map { line(record.names[$0.person], $0.reason) })
    record.write(Name.sent, each: sent.map { line($0.amount.description, $0.on.description) })
  }
}

extension Reading {
  fileprivate mutating func payment(_ field: RecFile.Field) -> DuesMonth.Payment? {
    // Payments are the second most common line of a register: nothing is allocated for a plain one.
    var words = byteWords(field)
    guard let name = words.next(), let amount = words.next().flatMap({ Money(words.bytes($0)) }),
      let day = words.next().flatMap({ Day(words.bytes($0)) }), field.isPlain
    else {
      note(field, .notShaped("name amount yyyy-mm-dd [note]"))
      return nil
    }
    let rest = words.rest()
    let person = names.person(file.bytes, name.lowerBound, name.upperBound)
    return DuesMonth.Payment(person, amount, on: day, note: rest.isEmpty ? "" : words.text(rest))
  }

  fileprivate mutating func relief(_ field: RecFile.Field) -> DuesMonth.Relief? {
    let words = words(field, most: 2)
    guard let name = words.first else { return nil }
    return DuesMonth.Relief(names.person(name), reason: words.count > 1 ? words[1] : "")
  }

  fileprivate mutating func remittance(_ field: RecFile.Field) -> DuesMonth.Remittance? {
    let words = words(field)
    guard words.count >= 2, let amount = Money(words[0]), let day = Day(words[1]) else {
      note(field, .notShaped("amount yyyy-mm-dd"))
      return nil
    }
    return DuesMonth.Remittance(amount, on: day)
  }
}

extension Assessment: RecordKind {
  package static let type = "Assessment"

  enum Name: String, FieldName {
    case member = "Member"
    case from = "From"
    case duesClass = "Class"
    case base = "Base"
    case monthly = "Monthly"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.member, .from]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var member: Person?
    var from: Month?
    var duesClass: Member.DuesClass?
    var (base, monthly): (Money?, Money?) = (nil, nil)
    let mandatory: [Name] = [.member, .from, .duesClass, .monthly]
    reading.read(record, as: Assessment.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .member: member = reading.person(field)
      case .from: from = reading.month(field)
      case .duesClass: duesClass = reading.word(field)
      case .base: base = reading.money(field)
      case .monthly: monthly = reading.money(field)
      }
    }
    guard let member, let from, let duesClass, let monthly else { return nil }
    self.init(member: member, from: from, duesClass: duesClass, base: base, monthly: monthly)
    place = reading.place
  }

  package func write(to record: inout Writing) {
    record.write(Name.member, member)
    record.write(Name.from, from)
    record.write(Name.duesClass, duesClass)
    record.write(Name.base, base)
    record.write(Name.monthly, monthly)
  }
}
