/// One use of dues (党费支出).
package struct Expense: Equatable, Sendable {
  /// What dues may be used for (中组发〔2008〕3号 art. 19; 组电明字〔2017〕5号).
  package enum Use: String, CaseIterable, Sendable {
    case training = "培训"
    case papers = "书报资料设备"
    case commendation = "表彰"
    case hardship = "困难帮扶"
    case relief = "救灾修缮"
    case organisationalLife = "组织生活"
    case venue = "场所图书"
    case printing = "印制"
    case badges = "徽章旗帜"
    case fees = "手续费"
    case other = "其他"
  }

  /// Where the money came from.
  package enum Origin: String, CaseIterable, Sendable {
    /// Dues the branch kept.
    case kept = "留存"
    /// Handed down by an organisation above.
    case granted = "下拨"
  }

  package var id: String
  package var date: Day
  package var amount: Money
  package var use: Use

  /// What exactly it was for.
  package var purpose: String?

  /// The number of the session that decided it.
  package var decided: String?

  /// Nil is as good as `kept`.
  package var origin: Origin?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(id: String, date: Day, amount: Money, use: Use) {
    self.id = id
    self.date = date
    self.amount = amount
    self.use = use
  }
}
