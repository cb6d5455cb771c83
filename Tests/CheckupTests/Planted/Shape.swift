import Register

/// What a branch is like before anything is recorded of it.
struct Shape {
  /// Persons who hold posts: the secretary first. Three or more of them are a committee.
  var officers = 3
  var size = 12

  /// Of `size`, those admitted 150 days before the day of the check and still on probation.
  var probationary = 1
  var groups = 0
  var kind = "社区"
  var form = "普通"
  var units: Int?
  var founded = Month(2020, 1).day(1)
  var firstYear = 2025

  /// Whether one ordinary member is exempt from attendance, one mobile, one pays by the quarter.
  var exempt = true
  var mobile = true
  var quarterly = true
  var elected = Month(2023, 3).day(15)

  /// Whether there are files of people being developed, all in order.
  var develops = true

  var fullMembers: Int { size - probationary }
  var hasCommittee: Bool { officers >= 3 }

  init() {}

  /// A healthy branch: every limit of membership is kept with room.
  init(_ chance: inout Chance) {
    officers = chance.within(3...5)
    groups = chance.once(in: 4) ? 2 : 0
    // Enough without office to take turns on leave, and for each fault to find somebody.
    size = chance.once(in: 12) ? chance.within(18...25) : officers + groups + chance.within(7...9)
    kind = chance.one(of: ["社区", "村"]) ?? "社区"
    firstYear = chance.once(in: 3) ? 2026 : 2025
    develops = chance.once(in: 3)
    quarterly = chance.once(in: 3)
    exempt = chance.once(in: 2)
    mobile = chance.once(in: 2)
  }
}
