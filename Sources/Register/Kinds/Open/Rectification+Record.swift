package import Rec

extension Rectification: RecordKind {
  package static let type = "Rectification"

  enum Name: String, FieldName {
    case id = "Id"
    case finding = "Finding"
    case branch = "Branch"
    case owner = "Owner"
    case measure = "Measure"
    case due = "Due"
    case issued = "Issued"
    case verdict = "Verdict"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var (due, issued): (Day?, Day?) = (nil, nil)
    let none = Day(number: 0)
    var read = Rectification(
      id: "", finding: "", branch: "", owner: "", measure: "", due: none, issued: none)
    let mandatory: [Name] = [.id, .finding, .branch, .owner, .measure, .due, .issued]
    reading.read(record, as: Rectification.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .finding: read.finding = reading.text(field)
      case .branch: read.branch = reading.text(field)
      case .owner: read.owner = reading.text(field)
      case .measure: read.measure = reading.text(field)
      case .due: due = reading.day(field)
      case .issued: issued = reading.day(field)
      case .verdict: if let verdict = reading.acceptance(field) { read.verdicts.append(verdict) }
      }
    }
    guard let due, let issued, !read.branch.isEmpty else { return nil }
    (read.due, read.issued) = (due, issued)
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.finding, finding)
    record.write(Name.branch, branch)
    record.write(Name.owner, owner)
    record.write(Name.measure, measure)
    record.write(Name.due, due)
    record.write(Name.issued, issued)
    record.write(Name.verdict, each: verdicts.map(\.written))
  }
}

extension Response: RecordKind {
  package static let type = "Response"

  enum Name: String, FieldName {
    case rectification = "Rectification"
    case by = "By"
    case on = "On"
    case done = "Done"
    case evidence = "Evidence"
    case request = "Request"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.rectification, .on]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var on: Day?
    var read = Response(rectification: "", by: "", on: Day(number: 0), done: "")
    let mandatory: [Name] = [.rectification, .by, .on, .done]
    reading.read(record, as: Response.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .rectification: read.rectification = reading.text(field)
      case .by: read.by = reading.text(field)
      case .on: on = reading.day(field)
      case .done: read.done = reading.text(field)
      case .evidence: read.evidence.append(reading.text(field))
      case .request: read.isRequest = reading.text(field) == "yes"
      }
    }
    guard let on, !read.rectification.isEmpty else { return nil }
    read.on = on
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.rectification, rectification)
    record.write(Name.by, by)
    record.write(Name.on, on)
    record.write(Name.done, done)
    record.write(Name.evidence, each: evidence)
    record.write(Name.request, isRequest ? "yes" : nil)
  }
}
