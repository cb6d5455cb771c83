import Register

/// One member as the demonstration invents them, with what decides how they behave.
struct DemoMember: Sendable {
  var name: [UInt8]
  var isMale: Bool
  var born: Month
  var joined: Day
  var full: Day?
  var from: Day
  var to: Day?
  var left: Member.Departure?
  /// The number of the group among those of the branch.
  var group: Int?
  var duesClass = Member.DuesClass.noIncome
  /// What the dues are reckoned from in the first year, in yuan a month.
  var base = 0
  /// Months of hardship relief.
  var relieved: ClosedRange<Month>?
  var mobile: Member.Spell?
  var exempt: Member.Spell?
  var quarterly: Day?
  var noVote: Member.Spell?
  var alias: [UInt8]?
  var phone: [UInt8]?

  /// The share of sessions they come to.
  var diligence = 0.93

  /// Holds an office or leads a group: present throughout, never away for long.
  var isSteady = false

  init(name: [UInt8], isMale: Bool, born: Month, joined: Day, from: Day) {
    self.name = name
    self.isMale = isMale
    self.born = born
    self.joined = joined
    self.from = from
  }

  func belongs(on day: Day) -> Bool { from <= day && day <= to ?? day }

  func hasVote(on day: Day) -> Bool {
    guard let full, full <= day else { return false }
    return !(noVote?.covers(day) ?? false)
  }

  func isExempt(on day: Day) -> Bool { exempt?.covers(day) ?? false }
  func isMobile(on day: Day) -> Bool { mobile?.covers(day) ?? false }

  /// Whether dues are owed for the month: a member on its last day, not relieved.
  func owes(_ month: Month) -> Bool {
    belongs(on: month.last) && !(relieved?.contains(month) ?? false)
  }

  /// What one month costs in that year: 中组发〔2008〕3号 art. 1-6, on a base that grows a little each year.
  func monthly(in year: Int, since first: Int) -> Money {
    switch duesClass {
    case .student, .noIncome, .relieved: return Money(fen: 20)
    case .farmer: return Money(fen: 50)
    default:
      let fen = baseFen(in: year, since: first)
      return Money(fen: (fen * DemoMember.permille(of: fen, duesClass) + 500) / 1000)
    }
  }

  /// The base in fen, or 0 for those whose dues have none.
  func baseFen(in year: Int, since first: Int) -> Int {
    switch duesClass {
    case .student, .noIncome, .relieved, .farmer: 0
    default: (base + base * 3 * (year - first) / 100) / 10 * 1_000
    }
  }

  private static func permille(of fen: Int, _ duesClass: Member.DuesClass) -> Int {
    if duesClass == .retired { return fen <= 500_000 ? 5 : 10 }
    switch fen {
    case ...300_000: return 5
    case ...500_000: return 10
    case ...1_000_000: return 15
    default: return 20
    }
  }
}
