package import Rec

extension Appraisal: RecordKind {
  package static let type = "Appraisal"

  enum Name: String, FieldName {
    case id = "Id"
    case year = "Year"
    case date = "Date"
    case meeting = "Meeting"
    case issued = "Issued"
    case returned = "Returned"
    case grade = "Grade"
    case opinion = "Opinion"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var (year, date): (Int?, Day?) = (nil, nil)
    var read = Appraisal(id: "", year: 0, date: Day(number: 0))
    reading.read(record, as: Appraisal.self, mandatory: [Name.id, .year, .date]) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .year: year = reading.number(field, in: 1000...2999)
      case .date: date = reading.day(field)
      case .meeting: read.meeting = reading.someText(field)
      case .issued: read.issued = reading.number(field)
      case .returned: read.returned = reading.number(field)
      case .grade: read.takeGrade(field, &reading)
      case .opinion: read.opinion = reading.someText(field)
      }
    }
    guard let year, let date else { return nil }
    (read.year, read.date) = (year, date)
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.year, year)
    record.write(Name.date, date)
    record.write(Name.meeting, meeting)
    record.write(Name.issued, issued)
    record.write(Name.returned, returned)
    record.write(Name.grade, each: grades.map { line(record.names[$0.person], $0.grade.rawValue) })
    record.write(Name.opinion, opinion)
  }
}

extension Appraisal {
  /// `name 优秀`.
  private mutating func takeGrade(_ field: RecFile.Field, _ reading: inout Reading) {
    let words = reading.words(field)
    guard words.count == 2 else { return reading.note(field, .notShaped("name 优秀")) }
    guard let grade = Grade(rawValue: words[1]) else {
      return reading.note(field, .notOneOf(Grade.allCases.map(\.rawValue)))
    }
    grades.append(Graded(reading.names.person(words[0]), grade))
  }
}
