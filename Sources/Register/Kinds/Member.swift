/// A Party member who belongs or once belonged to the branch.
package struct Member: Equatable, Sendable {
  package enum Departure: String, CaseIterable, Sendable {
    case transferred = "转出"
    case died = "去世"
    case removed = "除名"
    case other = "其他"
  }

  /// What decides the rate of dues (中组发〔2008〕3号 art. 1-7).
  package enum DuesClass: String, CaseIterable, Sendable {
    case monthlyWage = "工资"
    case annualSalary = "年薪"
    case noFixedIncome = "无固定收入"
    case retired = "离退休"
    case farmer = "农民"
    case student = "学生"
    case noIncome = "无收入"
    case relieved = "减免"
  }

  /// A stretch of days with words beside it: `2026-01-01 2026-06-30 留党察看`, the second day left out while it lasts.
  package struct Spell: Hashable, Sendable {
    package var from: Day
    package var to: Day?
    package var words: String

    package init(from: Day, to: Day? = nil, words: String = "") {
      self.from = from
      self.to = to
      self.words = words
    }

    package func covers(_ day: Day) -> Bool { from <= day && day <= to ?? day }
  }

  package var person: Person
  package var name: String
  package var sex: String?

  /// `1956` or `1956-04`.
  package var born: String?

  /// The day the assembly admitted the member on probation.
  package var joined: Day

  /// The day of conversion, from which the member has a vote; nil while on probation.
  package var full: Day?

  /// The first day in this branch.
  package var from: Day

  /// The last day in this branch.
  package var to: Day?
  package var left: Departure?
  package var group: String?
  package var duesClass: DuesClass
  package var mobile: [Spell] = []

  /// 免硬性要求, in force from its first day on.
  package var exempt: [Spell] = []

  /// Pays by the quarter, with the branch's consent, from that day on.
  package var quarterly: Spell?
  package var noVote: [Spell] = []
  package var aliases: [String] = []
  package var phone: String?
  package var place = Place(file: 0, line: 0)

  package init(person: Person, name: String, joined: Day, from: Day, duesClass: DuesClass) {
    self.person = person
    self.name = name
    self.joined = joined
    self.from = from
    self.duesClass = duesClass
  }

  package func belongs(on day: Day) -> Bool { from <= day && day <= to ?? day }
  package func isFull(on day: Day) -> Bool { full.map { $0 <= day } ?? false }
  package func hasVote(on day: Day) -> Bool { isFull(on: day) && !noVote.contains { $0.covers(day) } }
  package func isExempt(on day: Day) -> Bool { exempt.contains { $0.covers(day) } }
  package func isMobile(on day: Day) -> Bool { mobile.contains { $0.covers(day) } }
}
