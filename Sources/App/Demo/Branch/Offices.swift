import Register

/// An office held by one of the members.
struct DemoPost: Sendable {
  var office: Post.Office
  var holder: Int
  var from: Day
  var to: Day?

  func isHeld(on day: Day) -> Bool { from <= day && day <= to ?? day }
}

/// A party group and the member who leads it.
struct DemoGroup: Sendable {
  var name: String
  var leader: Int
  var from: Day
}

/// The committee, its terms, and the groups.
extension DemoBranch {
  /// The member who is secretary; elected first, so the first of all members.
  static let secretary = 0

  mutating func fillOffices() {
    var chance = Chance(scope.seed, index, .offices)
    orderByStanding()
    let elections = elections(&chance)
    let holders = Array(0..<min(shape.officers, shape.full))
    for place in holders { steady(place, before: elections.last ?? founded) }
    for (turn, elected) in elections.enumerated() {
      appoint(holders, elected, to: turn == 0 ? nil : elections[turn - 1] - 1)
    }
    formGroups()
  }

  /// Younger members of long standing come first: they are elected.
  private mutating func orderByStanding() {
    guard FamiliarBranches.all[index] == nil else { return }
    let middle = scope.asOf.year - 48
    let order = members.indices.sorted { one, other in
      let (left, right) = (members[one], members[other])
      if (left.to == nil) != (right.to == nil) { return left.to == nil }
      let distances = (abs(left.born.year - middle), abs(right.born.year - middle))
      return distances.0 == distances.1 ? one < other : distances.0 < distances.1
    }
    let elected = order.prefix(shape.officers + shape.groups)
    members =
      elected.map { members[$0] } + members.indices.filter { !elected.contains($0) }.map { members[$0] }
  }

  /// Makes an officer or leader of a member: one who was there before that day, and stays.
  private mutating func steady(_ place: Int, before day: Day) {
    members[place].isSteady = true
    members[place].diligence = 0.97
    if members[place].from > day { members[place].from = max(founded, day - 200) }
    let latest = members[place].from.adding(months: -30)
    guard members[place].joined > latest, members[place].from > founded || founded < scope.firstDay else {
      return
    }
    members[place].joined = latest
    members[place].full = latest.adding(months: 12)
    if members[place].born.year > latest.year - 20 { members[place].born = Month(latest.year - 22, 5) }
  }

  private mutating func appoint(_ holders: [Int], _ elected: Day, to: Day?) {
    let offices = DemoBranch.offices(holders.count)
    for (place, office) in zip(holders, offices) {
      posts.append(DemoPost(office: office, holder: place, from: elected, to: to))
    }
    if holders.count == 3 {
      posts.append(DemoPost(office: .discipline, holder: holders[1], from: elected, to: to))
    }
  }

  private static func offices(_ count: Int) -> [Post.Office] {
    switch count {
    case 1: [.secretary]
    case 2: [.secretary, .deputySecretary]
    case 3: [.secretary, .organization, .publicity]
    default:
      [.secretary, .deputySecretary, .organization, .publicity, .discipline, .member, .member, .member]
    }
  }

  private mutating func formGroups() {
    guard shape.groups > 0 else { return }
    let from = max(founded, founded < scope.firstDay ? scope.firstDay - 400 : founded)
    for number in 0..<shape.groups {
      let leader = shape.officers + number
      steady(leader, before: from)
      groups.append(DemoGroup(name: "第\(BranchNames.numeral(number + 1))党小组", leader: leader, from: from))
      members[leader].group = number
    }
    for place in members.indices where members[place].group == nil {
      members[place].group = place % shape.groups
    }
  }

  /// Those who hold office on that day, each once.
  func officers(on day: Day) -> [Int] {
    var holders: [Int] = []
    for post in posts where post.isHeld(on: day) && !holders.contains(post.holder) {
      holders.append(post.holder)
    }
    return holders
  }
}
