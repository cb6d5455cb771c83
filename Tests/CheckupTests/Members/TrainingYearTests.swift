import Register
import Testing

@testable import Checkup

/// One member's training in a year, and what the year asks.
struct TrainingYearTests {
  private func year(
    _ record: String = member("何秋实"), posts: String = "", rules: String = "", year: Int = 2026,
    on day: String = "2026-11-23"
  ) throws -> TrainingYear {
    func training(_ date: String, _ hours: String, _ attended: String = "何秋实") -> String {
      "Id: \(date)-px-1\nDate: \(date)\nTitle: 集中培训\nHours: \(hours)\nAttended: \(attended)"
    }
    let trainings = [
      training("2026-03-01", "19.5"), training("2026-09-01", "12.5", "仇百川 何秋实"),
      training("2026-10-01", "8", "仇百川"), training("2026-12-01", "4"),
    ]
    let written = Written(
      [
        "branch.rec": posts.isEmpty ? branchFile() : branchFile(then: posts), "members.rec": record + "\n",
        "2026/training.rec": trainings.joined(separator: "\n\n") + "\n",
      ], rules: rules)
    let book = written.book
    return try written.checker(on: day).training(of: try #require(book.members.first), in: book, year: year)
  }

  @Test func `the hours taken by the day are counted, the latest training first`() throws {
    let year = try year()
    #expect(year.trainings.map(\.date.description) == ["2026-09-01", "2026-03-01"])
    #expect(year.hours == "32")
    #expect(year.needed == 32)
    #expect(year.isEnough)
  }

  @Test(arguments: [
    (member("何秋实"), posts("书记 何秋实 2025-06-01"), "", 56),
    (member("何秋实"), "", setting("MEM-1", "Set: hours 40"), 40),
    (member("何秋实", from: "2026-02-01"), "", "", nil),
    (member("何秋实", "Exempt: 2025-01-01 年老体弱 支委会 2026-12-31"), "", "", nil),
  ])
  func `how much is needed depends on office, local settings and who must come`(
    record: String, posts: String, rules: String, needed: Int?
  ) throws {
    let year = try year(record, posts: posts, rules: rules)
    #expect(year.needed == needed)
    #expect(year.isEnough == (needed == nil))
    #expect(year.isLocal == !rules.isEmpty)
  }

  @Test func `a year without training has no hours`() throws {
    let year = try year(year: 2025)
    #expect(year.trainings == [])
    #expect(year.hours == "0")
    #expect(year.needed == 32)
    #expect(!year.isEnough)
  }
}
