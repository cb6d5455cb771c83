package import Rec

/// What is posted about a rectification (通报): without the name of any person.
package struct Notice: Equatable, Sendable {
  /// What may be posted: that it is put right, or that it is being put right.
  package enum Result: String, CaseIterable, Sendable {
    case done = "已整改"
    case doing = "整改中"
  }

  /// Names the round it is of: `2026Q4/ZB001/3-1`, the rectification's number with the result.
  package var id: String
  package var rectification: String

  /// The branch's code.
  package var branch: String

  /// What it was about, in words.
  package var matter: String
  package var result: Result
  package var posted: Day

  /// The last day it is posted.
  package var until: Day?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read.
  package var isBroken = false

  package init(
    id: String, rectification: String, branch: String, matter: String, result: Result, posted: Day
  ) {
    self.id = id
    self.rectification = rectification
    self.branch = branch
    self.matter = matter
    self.result = result
    self.posted = posted
  }
}

extension Notice: RecordKind {
  package static let type = "Notice"

  enum Name: String, FieldName {
    case id = "Id"
    case rectification = "Rectification"
    case branch = "Branch"
    case matter = "Finding"
    case result = "Result"
    case posted = "Posted"
    case until = "Until"

    static let index = FieldIndex<Name>()
    static let key: [Name] = [.id]
  }

  package init?(_ record: RecFile.Record, _ reading: inout Reading) {
    var (result, posted): (Result?, Day?) = (nil, nil)
    var read = Notice(
      id: "", rectification: "", branch: "", matter: "", result: .doing, posted: Day(number: 0))
    let mandatory: [Name] = [.id, .rectification, .branch, .matter, .result, .posted]
    reading.read(record, as: Notice.self, mandatory: mandatory) { name, field, reading in
      switch name {
      case .id: read.id = reading.text(field)
      case .rectification: read.rectification = reading.text(field)
      case .branch: read.branch = reading.text(field)
      case .matter: read.matter = reading.text(field)
      case .result: result = reading.word(field)
      case .posted: posted = reading.day(field)
      case .until: read.until = reading.day(field)
      }
    }
    guard let result, let posted, !read.id.isEmpty else { return nil }
    (read.result, read.posted) = (result, posted)
    read.place = reading.place
    read.isBroken = reading.isBroken
    self = read
  }

  package func write(to record: inout Writing) {
    record.write(Name.id, id)
    record.write(Name.rectification, rectification)
    record.write(Name.branch, branch)
    record.write(Name.matter, matter)
    record.write(Name.result, result)
    record.write(Name.posted, posted)
    record.write(Name.until, until)
  }
}
