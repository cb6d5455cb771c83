/// One item of the year's plan (年度安排时间表).
package struct PlanItem: Equatable, Sendable {
  package var id: String
  package var month: Month
  package var date: Day?
  package var kind: String
  package var title: String
  package var owner: Person?

  /// The number of the session that fulfilled it.
  package var meeting: String?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that its day and session prove nothing.
  package var isBroken = false

  package init(id: String, month: Month, kind: String, title: String) {
    self.id = id
    self.month = month
    self.kind = kind
    self.title = title
  }
}

/// One talk between two people (谈心谈话).
package struct Talk: Equatable, Sendable {
  package var id: String
  package var date: Day
  package var from: Person
  package var with: Person
  package var occasion: String?
  package var gist: String?
  package var place = Place(file: 0, line: 0)

  package init(id: String, date: Day, from: Person, with: Person) {
    self.id = id
    self.date = date
    self.from = from
    self.with = with
  }
}

/// One training and who took part.
package struct Training: Equatable, Sendable {
  package enum Mode: String, CaseIterable, Sendable {
    case online = "线上"
    case offline = "线下"
  }

  package var id: String
  package var date: Day
  package var title: String

  /// Training hours (学时).
  package var hours: Double
  package var mode: Mode?
  package var kind: String?
  package var attended: [Person] = []
  package var place = Place(file: 0, line: 0)

  package init(id: String, date: Day, title: String, hours: Double) {
    self.id = id
    self.date = date
    self.title = title
    self.hours = hours
  }
}
