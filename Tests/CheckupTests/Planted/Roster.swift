import Register

/// One member as the branch is made of them.
struct Resident {
  let name: String
  var post: String?
  var group: String?
  var leads: String?
  var joined: Day
  var full: Day?
  var from: Day
  var duesClass = "离退休"

  /// Both in fen.
  var base: Int? = 400_000
  var monthly = 2_000
  var isExempt = false
  var isMobile = false
  var isQuarterly = false

  /// Whether the resident holds no post, leads no group, and is neither exempt nor away nor on probation.
  var isOrdinary: Bool { post == nil && leads == nil && !isExempt && !isMobile && full != nil }
}

/// Dues of a class and a base, worked out by hand from the table of domain 8; amounts in fen.
private let assessments: [(duesClass: String, base: Int?, monthly: Int)] = [
  ("离退休", 400_000, 2_000), ("离退休", 500_000, 2_500), ("离退休", 500_001, 5_000),
  ("工资", 300_000, 1_500), ("工资", 300_001, 3_000), ("工资", 456_750, 4_568), ("工资", 500_000, 5_000),
  ("工资", 500_001, 7_500), ("工资", 1_000_000, 15_000), ("工资", 1_000_001, 20_000),
  ("农民", nil, 20), ("农民", nil, 100), ("学生", nil, 20), ("无收入", nil, 20),
]

private let surnames = ["云", "柏", "禾", "岑", "霍", "简", "蓝", "穆", "宁"]
private let givenNames = ["知行", "小雪", "秋实", "若谷", "望舒", "清和", "景行", "维桢"]
private let posts = ["书记", "组织委员", "宣传委员", "纪检委员", "副书记", "委员", "委员", "委员"]

extension Shape {
  /// An invented name, a different one for each number.
  static func name(_ number: Int) -> String {
    surnames[number % surnames.count] + givenNames[number % givenNames.count]
  }

  /// The members: officers first, those on probation last.
  func residents(on day: Day, _ chance: inout Chance) -> [Resident] {
    var residents = (0..<size).map { resident($0, on: day, &chance) }
    for group in Shape.groupNames.prefix(groups) {
      let leader = residents.indices.first { $0 >= officers && residents[$0].group == group }
      if let leader { residents[leader].leads = group }
    }
    let ordinary = residents.indices.filter { residents[$0].isOrdinary }
    guard ordinary.count >= 6 else { return residents }
    residents[ordinary[0]].isExempt = exempt
    residents[ordinary[1]].isMobile = mobile
    residents[ordinary[2]].isQuarterly = quarterly
    return residents
  }

  static let groupNames = ["一组", "二组"]

  private func resident(_ number: Int, on day: Day, _ chance: inout Chance) -> Resident {
    let isNew = number >= size - probationary
    let start = max(founded, Month(2020, 1).day(1))
    var resident = Resident(
      name: Shape.name(number), post: number < officers ? posts[number] : nil,
      group: groups > 0 ? Shape.groupNames[number % groups] : nil,
      joined: isNew ? day - 150 : Month(2009, 7).day(1), full: isNew ? nil : Month(2010, 7).day(1),
      from: isNew ? day - 150 : start)
    if let dues = chance.one(of: assessments) {
      (resident.duesClass, resident.base, resident.monthly) = dues
    }
    return resident
  }
}
