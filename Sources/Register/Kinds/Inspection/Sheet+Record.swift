package import Rec

extension Sheet: RecordKind {
  package static let type = "Sheet"

  enum Name: String, FieldName {
    case branch = "Branch"
    case round = "Round"
    case on = "On"
    case arrived = "Arrived"
    case inspector = "Inspector"
    case own = "Self"
    case upper = "Upper"
    case grade = "Grade"
    case veto = "Veto"
    case opinion = "Opinion"
    case signed = "Signed"
    case finalised = "Finalised"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.branch]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var on: Day?
    var read = Sheet(branch: "", round: "", on: Day(number: 0))
    reading.read(record, as: Sheet.self, mandatory: [Name.branch, .round, .on]) { name, field, reading in
      switch name {
      case .branch: read.branch = reading.text(field)
      case .round: read.round = reading.text(field)
      case .on: on = reading.day(field)
      case .arrived: read.arrived = reading.time(field)
      case .inspector: read.inspectors.append(reading.text(field))
      case .own: read.own = reading.score(field)
      case .upper: read.upper = reading.score(field)
      case .grade: read.grade = reading.someText(field)
      case .veto: if let veto = reading.veto(field) { read.vetoes.append(veto) }
      case .opinion: read.opinion = reading.someText(field)
      case .signed: if let signature = reading.signature(field) { read.signatures.append(signature) }
      case .finalised: read.finalised = reading.stamp(field)
      }
    }
    guard let on else { return nil }
    read.on = on
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.branch, branch)
    record.write(Name.round, round)
    record.write(Name.on, on)
    record.write(Name.arrived, arrived)
    record.write(Name.inspector, each: inspectors)
    record.write(Name.own, own)
    record.write(Name.upper, upper)
    record.write(Name.grade, grade)
    record.write(Name.veto, each: vetoes.map(\.written))
    record.write(Name.opinion, opinion)
    record.write(Name.signed, each: signatures.map(\.written))
    record.write(Name.finalised, finalised)
  }
}

extension Sheet.Veto {
  /// As the files write it.
  package var written: String { line(name, holds ? "是" : "否", by, on.description, reason) }
}

extension Sheet.Signature {
  /// As the files write it.
  package var written: String { line(side.rawValue, by, on.description) }
}

extension Reading {
  mutating func score(_ field: RecFile.Field) -> Score? {
    let score = Score(text(field))
    if score == nil { note(field, .notANumber) }
    return score
  }

  /// A line `item 是|否 by on [reason]`.
  fileprivate mutating func veto(_ field: RecFile.Field) -> Sheet.Veto? {
    let words = words(field, most: 5)
    if words.count >= 4, ["是", "否"].contains(words[1]), let day = Day(words[3]) {
      let reason = words.count > 4 ? words[4] : ""
      return Sheet.Veto(words[0], words[1] == "是", by: words[2], on: day, reason: reason)
    }
    note(field, .notShaped("item 是|否 name yyyy-mm-dd [reason]"))
    return nil
  }

  /// A line `支部|检查人 by on`.
  fileprivate mutating func signature(_ field: RecFile.Field) -> Sheet.Signature? {
    let words = words(field)
    if words.count == 3, let side = Sheet.Signature.Side(rawValue: words[0]), let day = Day(words[2]) {
      return Sheet.Signature(side, by: words[1], on: day)
    }
    note(field, .notShaped("支部|检查人 name yyyy-mm-dd"))
    return nil
  }
}
