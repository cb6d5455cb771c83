/// What came of one democratic appraisal (民主评议党员).
package struct Appraisal: Equatable, Sendable {
  /// The four grades of the Central Organization Department's notices.
  package enum Grade: String, CaseIterable, Sendable {
    case excellent = "优秀"
    case qualified = "合格"
    case barelyQualified = "基本合格"
    case unqualified = "不合格"
  }

  /// One member's grade.
  package struct Graded: Hashable, Sendable {
    package var person: Person
    package var grade: Grade

    package init(_ person: Person, _ grade: Grade) {
      self.person = person
      self.grade = grade
    }
  }

  package var id: String

  /// The 年度 it is for.
  package var year: Int
  package var date: Day

  /// The number of the session at which it was done.
  package var meeting: String?

  /// Sheets handed out (测评表) and collected.
  package var issued: Int?
  package var returned: Int?
  package var grades: [Graded] = []

  /// What the committee or the assembly said of the members (评定意见).
  package var opinion: String?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that its numbers prove nothing.
  package var isBroken = false

  package init(id: String, year: Int, date: Day) {
    self.id = id
    self.year = year
    self.date = date
  }
}
