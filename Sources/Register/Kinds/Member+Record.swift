package import Rec

extension Member: RecordKind {
  package static let type = "Member"

  enum Name: String, FieldName {
    case name = "Name"
    case sex = "Sex"
    case born = "Born"
    case joined = "Joined"
    case full = "Full"
    case from = "From"
    case to = "To"
    case left = "Left"
    case group = "Group"
    case duesClass = "DuesClass"
    case mobile = "Mobile"
    case exempt = "Exempt"
    case quarterly = "Quarterly"
    case noVote = "NoVote"
    case alias = "Alias"
    case phone = "Phone"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.name]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var person: Person?
    var (joined, from): (Day?, Day?) = (nil, nil)
    var read = Member(
      person: Person(number: 0), name: "", joined: Day(number: 0), from: Day(number: 0), duesClass: .noIncome)
    let mandatory: [Name] = [.name, .joined, .from, .duesClass]
    reading.read(record, as: Member.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .name: person = reading.person(field)
      case .joined: joined = reading.day(field)
      case .from: from = reading.day(field)
      default: read.take(name, field, &reading)
      }
    }
    guard let person, let start = from ?? joined else { return nil }
    read.person = person
    read.name = reading.names[person]
    read.joined = joined ?? start
    read.from = start
    read.place = reading.place
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.name, name)
    record.write(Name.sex, sex)
    record.write(Name.born, born)
    record.write(Name.joined, joined)
    record.write(Name.full, full)
    record.write(Name.from, from)
    record.write(Name.to, to)
    record.write(Name.left, left)
    record.write(Name.group, group)
    record.write(Name.duesClass, duesClass)
    record.write(Name.mobile, each: mobile.map(\.description))
    record.write(Name.exempt, each: exempt.map(\.description))
    record.write(Name.quarterly, quarterly?.description)
    record.write(Name.noVote, each: noVote.map(\.description))
    record.write(Name.alias, each: aliases)
    record.write(Name.phone, phone)
  }
}

extension Member {
  private mutating func take(_ name: Name, _ field: RecFile.Field, _ reading: inout Reading) {
    switch name {
    case .sex: sex = reading.someText(field)
    case .born: born = reading.someText(field)
    case .full: full = reading.day(field)
    case .to: to = reading.day(field)
    case .left: left = reading.word(field)
    case .group: group = reading.someText(field)
    case .duesClass: duesClass = reading.word(field) ?? .noIncome
    case .mobile: take(field, &reading, into: \.mobile)
    case .exempt: take(field, &reading, into: \.exempt)
    case .noVote: take(field, &reading, into: \.noVote)
    case .quarterly: quarterly = reading.spell(field)
    case .alias: aliases.append(reading.text(field))
    case .phone: phone = reading.someText(field)
    case .name, .joined, .from: break
    }
  }

  private mutating func take(
    _ field: RecFile.Field, _ reading: inout Reading, into spells: WritableKeyPath<Member, [Spell]>
  ) {
    if let spell = reading.spell(field) { self[keyPath: spells].append(spell) }
  }
}

extension Member.Spell: CustomStringConvertible {
  package var description: String { line(from.description, to?.description, words) }
}

extension Reading {
  /// `from [to] words`.
  mutating func spell(_ field: RecFile.Field) -> Member.Spell? {
    var words = words(field)[...]
    guard let first = words.first, let from = Day(first) else {
      note(field, .notShaped("yyyy-mm-dd [yyyy-mm-dd] …"))
      return nil
    }
    words.removeFirst()
    let to = words.first.flatMap { Day($0) }
    if to != nil {
      words.removeFirst()
    } else if words.first.map(Day.isShape) ?? false {
      note(field, .notShaped("yyyy-mm-dd [yyyy-mm-dd] …"))
    }
    return Member.Spell(from: from, to: to, words: words.joined(separator: " "))
  }
}
