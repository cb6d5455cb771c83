package import Rec

extension Duty: RecordKind {
  package static let type = "Duty"

  enum Name: String, FieldName {
    case id = "Id"
    case goal = "Goal"
    case owner = "Owner"
    case due = "Due"
    case posted = "Posted"
    case requested = "Requested"
    case requester = "Requester"
    case evidence = "Evidence"
    case verdict = "Verdict"
    case lateReason = "LateReason"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var due: Day?
    var read = Duty(id: "", goal: "", owner: "", due: Day(number: 0))
    let mandatory: [Name] = [.id, .goal, .owner, .due]
    reading.read(record, as: Duty.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .goal: read.goal = reading.text(field)
      case .owner: read.owner = reading.text(field)
      case .due: due = reading.day(field)
      case .posted: read.posted = reading.day(field)
      case .requested: read.requested = reading.day(field)
      case .requester: read.requester = reading.someText(field)
      case .evidence: read.evidence.append(reading.text(field))
      case .verdict: if let verdict = reading.acceptance(field) { read.verdicts.append(verdict) }
      case .lateReason: read.lateReason = reading.someText(field)
      }
    }
    guard let due else { return nil }
    read.due = due
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.goal, goal)
    record.write(Name.owner, owner)
    record.write(Name.due, due)
    record.write(Name.posted, posted)
    record.write(Name.requested, requested)
    record.write(Name.requester, requester)
    record.write(Name.evidence, each: evidence)
    record.write(Name.verdict, each: verdicts.map(\.written))
    record.write(Name.lateReason, lateReason)
  }
}
