/// One report upward, or one request for instructions (汇报、请示).
package struct Report: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case report = "报告"
    case request = "请示"
  }

  /// What a recurring report is for.
  package enum Term: String, CaseIterable, Sendable {
    case halfYear = "上半年"
    case year = "年度"
    case special = "专项"
  }

  package var id: String
  package var kind: Kind
  package var title: String

  /// The organisation it goes to.
  package var addressee: String
  package var term: Term?

  /// The 年度 a recurring report is for.
  package var year: Int?
  package var due: Day?
  package var made: Day?

  /// By when the answer to a request is to be had, and when it came.
  package var answerDue: Day?
  package var answered: Day?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(id: String, kind: Kind, title: String, addressee: String) {
    self.id = id
    self.kind = kind
    self.title = title
    self.addressee = addressee
  }
}
