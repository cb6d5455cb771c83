import Testing

@testable import Checkup

/// Which files are judged at all, and what in them must resolve.
struct DevelopmentGatesTests {
  /// Lines that break most of the rules.
  private static let wrong = [
    "Activist: 2024-06-01", "Candidate: 2025-01-01", "Assembly: 2025-03-01", "Leaving: 2025-03-10",
    "Extended: 3 2026-03-01",
  ]

  private func rules(
    _ more: String..., branch: String = branchFile(), roster: String = "", on day: String = "2026-12-01"
  ) throws -> [String] {
    let written = Developed.written(Self.wrong + more, ["branch.rec": branch, "members.rec": roster])
    return try written.everything(on: day).map(\.rule).filter { $0.hasPrefix("DEV-") }
  }

  @Test func `a file in disorder is found by many rules`() throws {
    #expect(
      try Set(rules()) == [
        "DEV-1", "DEV-2", "DEV-3", "DEV-5", "DEV-7", "DEV-9", "DEV-11", "DEV-12", "DEV-13",
      ])
  }

  @Test func `an ended file is not judged from that day on`() throws {
    #expect(try rules("Ended: 2026-12-01 本人退出") == [])
    #expect(try !rules("Ended: 2026-12-02 本人退出").isEmpty)
  }

  @Test func `a file that was not opened yet, or cannot be read whole, is not judged`() throws {
    #expect(try rules(on: "2024-02-29") == [])
    #expect(try rules("Oath: 三月") == [])
    #expect(try rules("Oath：2025-06-01") == [])
  }

  @Test func `of who has left the branch nothing is asked`() throws {
    let gone = member(Developed.name, joined: "2025-03-01", full: nil, from: "2025-03-01", to: "2026-11-30")

    #expect(try rules(roster: gone) == [])
    #expect(try !rules(roster: gone, on: "2026-11-30").isEmpty)
  }

  @Test func `a temporary branch develops nobody, and a dissolved one no longer`() throws {
    let new = member("安若山", joined: "2025-03-01", full: nil, from: "2025-03-01")

    #expect(try rules(branch: branchFile(form: "临时"), roster: new) == [])
    #expect(try rules(branch: branchFile("Dissolved: 2026-12-01"), roster: new) == [])
    #expect(try !rules(branch: branchFile("Dissolved: 2026-12-02"), roster: new).isEmpty)
  }

  @Test func `who was observed has a file or is a member`() throws {
    func found(_ name: String) throws -> [String] {
      try Developed.written(
        [],
        [
          "members.rec": member("何秋实"), "2026/observations.rec": observed("2026-03-01", name: name),
        ]
      ).found("REF-1", on: "2026-12-01")
    }

    #expect(try found(Developed.name) == [])
    #expect(try found("何秋实") == [])
    #expect(
      try found("安若西") == [
        "REF-1 hard violated ZB001 record=20260301-kc member=安若西 branches/ZB001/2026/observations.rec:1"
      ])
  }

  @Test(arguments: [
    ("development", Developed.file([]), Developed.id),
    ("observations", observed("2026-03-01"), "20260301-kc"),
  ])
  func `a number stands once in its file`(_ file: String, _ record: String, _ id: String) throws {
    let line = record.split(separator: "\n").count + 2
    let twice = Written(["2026/\(file).rec": "\(record)\n\n\(record)\n"])

    #expect(
      try twice.found("REF-2", on: "2026-04-01")
        == ["REF-2 hard violated ZB001 record=\(id) branches/ZB001/2026/\(file).rec:\(line)"])
  }
}
