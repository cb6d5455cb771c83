import Register

/// Draws the members of one branch.
struct MemberDraw: Sendable {
  private let scope: DemoScope
  private let kind: Branch.Kind
  private let founded: Day
  var names: NameDraw
  var chance: Chance

  init(scope: DemoScope, kind: Branch.Kind, founded: Day, names: NameDraw, chance: Chance) {
    self.scope = scope
    self.kind = kind
    self.founded = founded
    self.names = names
    self.chance = chance
  }

  /// A full member of long standing.
  mutating func fullMember() -> DemoMember {
    let year = bornYear()
    let latest = min(scope.firstYear - 3, scope.asOf.year - 4)
    let joinedYear = min(latest, year + chance.within(20...34))
    var member = person(born: min(year, joinedYear - 19), joined: day(in: joinedYear))
    member.full = member.joined.adding(months: 12) + chance.within(0...20)
    member.from = from(after: member.joined)
    return member
  }

  /// A young member, whose dates the caller sets.
  mutating func newcomer(joined: Day, from: Day) -> DemoMember {
    var member = person(born: joined.year - chance.within(19...33), joined: joined)
    member.from = from
    member.mobile = nil
    member.exempt = nil
    member.diligence = 0.97
    return member
  }

  private mutating func person(born year: Int, joined: Day) -> DemoMember {
    let isMale = chance.happens(0.56)
    var member = DemoMember(
      name: names.next(born: year, isMale: isMale), isMale: isMale,
      born: Month(year, chance.within(1...12)), joined: joined, from: joined)
    member.diligence = 0.86 + Double(chance.below(13)) / 100
    settleDues(&member)
    if chance.happens(0.55) { member.phone = phone() }
    return member
  }

  private mutating func bornYear() -> Int {
    let age: Int
    switch kind {
    case .retired: age = chance.within(58...90)
    case .community, .village: age = chance.happens(0.45) ? chance.within(61...88) : chance.within(28...60)
    case .school, .office: age = chance.within(27...59)
    default: age = chance.within(25...57)
    }
    return scope.asOf.year - age
  }

  private mutating func day(in year: Int) -> Day {
    Month(year, chance.within(1...12)).day(chance.within(1...28))
  }

  /// The first day in this branch: the day of admission, or a later one for those who came from elsewhere.
  private mutating func from(after joined: Day) -> Day {
    if founded > scope.firstDay { return founded }
    let latest = scope.firstDay - 40
    let earliest = max(joined, founded)
    guard latest > earliest, chance.happens(0.6) else { return min(earliest, max(latest, founded)) }
    return earliest + chance.below(latest - earliest)
  }

  private mutating func settleDues(_ member: inout DemoMember) {
    let age = scope.asOf.year - member.born.year
    member.duesClass = duesClass(age)
    switch member.duesClass {
    case .retired: member.base = chance.within(260...690) * 10
    case .noFixedIncome: member.base = chance.within(240...820) * 10
    default: member.base = chance.within(280...1_280) * 10
    }
  }

  private mutating func duesClass(_ age: Int) -> Member.DuesClass {
    if kind == .village { return age >= 60 && chance.happens(0.25) ? .retired : .farmer }
    if age >= 58 { return chance.happens(0.93) ? .retired : .noIncome }
    switch kind {
    case .newOrganization, .mobile, .community:
      return chance.weighted([(.monthlyWage, 60), (.noFixedIncome, 28), (.noIncome, 7), (.annualSalary, 5)])
    default: return .monthlyWage
    }
  }

  /// No telephone has such a number.
  private mutating func phone() -> [UInt8] {
    Array("100".utf8) + (0..<8).map { _ in 48 + UInt8(chance.below(10)) }
  }
}
