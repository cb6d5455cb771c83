import Register

/// Who belongs to the branch, and those who once did.
extension DemoBranch {
  mutating func gatherMembers() {
    var draw = MemberDraw(
      scope: scope, kind: shape.kind, founded: founded, names: names,
      chance: Chance(scope.seed, index, .people, 1))
    members = (0..<shape.full).map { _ in draw.fullMember() }
    if founded < scope.firstDay { addThoseGone(&draw) }
    names = draw.names
    if let dissolved {
      for place in members.indices { (members[place].to, members[place].left) = (dissolved, .transferred) }
    }
  }

  /// What sets members apart: away, old, short of money, known by another name. Never those in office.
  mutating func settleCircumstances() {
    var chance = Chance(scope.seed, index, .people, 2)
    let most = members.count / 6
    var (exempt, mobile) = (0, 0)
    for place in members.indices where !members[place].isSteady && members[place].to == nil {
      let age = scope.asOf.year - members[place].born.year
      if age >= 74, exempt < most, chance.happens(0.6) {
        members[place].exempt = exemption(age, &chance)
        exempt += 1
      } else if age < 58, mobile < most, chance.happens(shape.kind == .mobile ? 0.3 : 0.1) {
        members[place].mobile = absence(&chance)
        mobile += 1
      } else {
        settleRest(place, age, &chance)
      }
    }
    if shape.full >= 9, founded < scope.firstDay { admitFromElsewhere(&chance) }
  }

  /// Members who left while the register was kept.
  private mutating func addThoseGone(_ draw: inout MemberDraw) {
    let span = closing - scope.firstDay
    guard span > 60, shape.full >= 6 else { return }
    for _ in 0..<draw.chance.weighted([(0, 4), (1, 4), (2, 2), (3, 1)]) {
      var member = draw.fullMember()
      let age = scope.asOf.year - member.born.year
      member.to = scope.firstDay + draw.chance.within(25...span - 20)
      member.left = age > 72 ? .died : .transferred
      members.append(member)
    }
  }

  /// One or two whose affiliation came from elsewhere while the register was kept.
  private mutating func admitFromElsewhere(_ chance: inout Chance) {
    let span = scope.asOf - scope.firstDay
    guard span > 90 else { return }
    for _ in 0..<chance.weighted([(0, 3), (1, 3), (2, 1)]) {
      let place = chance.below(shape.full)
      guard !members[place].isSteady, members[place].exempt == nil, members[place].mobile == nil,
        members[place].quarterly == nil, members[place].relieved == nil
      else { continue }
      members[place].from = scope.firstDay + chance.within(20...span - 40)
      members[place].noVote = nil
    }
  }

  private func exemption(_ age: Int, _ chance: inout Chance) -> Member.Spell {
    let reasons = ["年老体弱", "长期卧床", "行动不便", "重病休养", "视力残疾"]
    let from = max(founded, scope.firstDay - chance.within(60...600))
    let review = scope.asOf + chance.within(45...330)
    return Member.Spell(from: from, words: "\(chance.one(of: reasons)) 街道党工委 \(review)")
  }

  private func absence(_ chance: inout Chance) -> Member.Spell {
    let places = ["宁川务工", "外省随子女居住", "滨江市经商", "海州项目部", "邻市陪读"]
    let from = max(founded, scope.firstDay - chance.within(30...500))
    let to = chance.happens(0.2) ? scope.firstDay + chance.within(100...300) : nil
    return Member.Spell(
      from: from, to: to.flatMap { $0 < scope.asOf ? $0 : nil }, words: chance.one(of: places))
  }

  private mutating func settleRest(_ place: Int, _ age: Int, _ chance: inout Chance) {
    switch chance.below(100) {
    case 0..<5 where founded < scope.firstDay: members[place].quarterly = Month(scope.firstYear - 1, 1).first
    case 5..<7: members[place].duesClass = .relieved
    case 7..<9:
      let first = Month(scope.firstYear, chance.within(1...12))
      members[place].relieved = first...first + chance.within(2...5)
    case 9..<12:
      let alias = alias(of: members[place].name)
      if !members.contains(where: { $0.name == alias || $0.alias == alias }) { members[place].alias = alias }
    case 12 where shape.full > 12 && age < 60:
      members[place].noVote = Member.Spell(
        from: scope.firstDay - 90, to: scope.firstDay + 275, words: "留党察看")
    default: break
    }
  }

  /// The given name with 老 before it, or the first part of a name of two: as neighbours say it.
  private func alias(of name: [UInt8]) -> [UInt8] {
    let text = String(decoding: name, as: UTF8.self)
    if let dot = text.firstIndex(of: "·") { return Array(text[..<dot].utf8) }
    return Array("老\(text.suffix(2))".utf8)
  }
}
