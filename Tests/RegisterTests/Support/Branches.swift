@testable import Register

/// Books made from text.
enum Branches {
  static func source(_ path: String, _ text: String, year: Int? = nil) -> Source {
    Source(path: "branches/ZB001/" + path, year: year, bytes: Array(text.utf8))
  }

  static func book(members: String, branch: String = "", meetings: String = "") -> Book {
    Book(
      code: "ZB001",
      sources: [
        source("2026/meetings.rec", meetings, year: 2026), source("branch.rec", branch),
        source("members.rec", members),
      ], years: [2026])
  }
}

extension Book {
  func name(_ person: Person) -> String { names[person] }
}

/// A plan for a list in a branch with these members, as of a fixed day.
func plan(
  _ list: String, members: String = "", branch: String = "", from: String? = nil,
  duesClass: Member.DuesClass? = nil, fillsDay: Bool = false
) throws -> MemberPlan {
  let today = Day(number: 20_600)  // 2026-05-27
  return try MemberPlan(
    list, into: Branches.book(members: members, branch: branch), today: today,
    MemberPlan.Choices(from: from.flatMap { Day($0) }, duesClass: duesClass, fillsDay: fillsDay))
}
