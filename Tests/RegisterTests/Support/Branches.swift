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
