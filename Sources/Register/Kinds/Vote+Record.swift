package import Rec

extension Vote: RecordKind {
  package static let type = "Vote"

  enum Name: String, FieldName {
    case id = "Id"
    case meeting = "Meeting"
    case kind = "Kind"
    case matter = "Matter"
    case expected = "Expected"
    case present = "Present"
    case votesFor = "For"
    case against = "Against"
    case abstain = "Abstain"
    case invalid = "Invalid"
    case written = "Written"
    case secret = "Secret"
    case result = "Result"
    case excluded = "Excluded"
    case consent = "Consent"
    case allowed = "Allowed"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var kind: Kind?
    var result: Result?
    var read = Vote(id: "", meeting: "", kind: .ordinary, matter: "", result: .passed)
    let mandatory: [Name] = [
      .id, .meeting, .kind, .matter, .expected, .present, .votesFor, .against, .abstain, .result,
    ]
    reading.read(record, as: Vote.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .kind: kind = reading.word(field)
      case .result: result = reading.word(field)
      default: read.take(name, field, &reading)
      }
    }
    guard let kind, let result else { return nil }
    read.kind = kind
    read.result = result
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.meeting, meeting)
    record.write(Name.kind, kind)
    record.write(Name.matter, matter)
    record.write(Name.expected, expected)
    record.write(Name.present, present)
    record.write(Name.votesFor, votesFor)
    record.write(Name.against, against)
    record.write(Name.abstain, abstain)
    record.write(Name.invalid, invalid)
    record.write(Name.written, written)
    record.write(Name.secret, isSecret ? "yes" : nil)
    record.write(Name.result, result)
    record.write(Name.excluded, each: excluded.map { line(record.names[$0.person], $0.reason) })
    record.write(Name.consent, consent)
    record.write(Name.allowed, allowed)
  }
}

extension Vote {
  private mutating func take(_ name: Name, _ field: RecFile.Field, _ reading: inout Reading) {
    switch name {
    case .id: id = reading.text(field)
    case .meeting: meeting = reading.text(field)
    case .matter: matter = reading.text(field)
    case .expected: expected = reading.number(field) ?? 0
    case .present: present = reading.number(field) ?? 0
    case .votesFor: votesFor = reading.number(field) ?? 0
    case .against: against = reading.number(field) ?? 0
    case .abstain: abstain = reading.number(field) ?? 0
    case .invalid: invalid = reading.number(field)
    case .written: written = reading.number(field)
    case .secret: isSecret = reading.text(field) == "yes"
    case .excluded: takeExclusion(field, &reading)
    case .consent: consent = reading.someText(field)
    case .allowed: allowed = reading.someText(field)
    case .kind, .result: break
    }
  }

  /// `name reason`; the reason may hold blanks.
  private mutating func takeExclusion(_ field: RecFile.Field, _ reading: inout Reading) {
    let words = reading.words(field, most: 2)
    guard let name = words.first else { return }
    excluded.append(Exclusion(reading.names.person(name), reason: words.count > 1 ? words[1] : ""))
  }
}
