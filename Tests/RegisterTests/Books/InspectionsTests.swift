import Testing

@testable import Register

/// What a directory takes from the rounds of inspection.
@Suite struct InspectionsTests {
  private func directory(_ files: (path: String, text: String)...) -> Directory {
    Directory(
      sources: files.map { Source(path: "inspections/\($0.path)", bytes: Array($0.text.utf8)) })
  }

  private static func rectification(_ id: String, _ branch: String) -> String {
    "Id: \(id)\nFinding: 1\nBranch: \(branch)\nOwner: 何秋实\nMeasure: 补\nDue: 2026-09-01\nIssued: 2026-02-01\n\n"
  }

  @Test func `rectifications of all rounds are gathered by branch`() {
    let directory = directory(
      ("2026-1/rectifications.rec", Self.rectification("1", "A-1") + Self.rectification("2", "A-2")),
      ("2026-2/rectifications.rec", Self.rectification("3", "A-1") + "Verdict: 已验收 林晚 2026-03-01\n"))
    let ofFirst = directory.inspections.rectifications(of: "A-1")

    #expect(ofFirst.map(\.id) == ["1", "3"])
    #expect(
      ofFirst.map { directory.leaves[Int($0.place.file)].path } == [
        "inspections/2026-1/rectifications.rec", "inspections/2026-2/rectifications.rec",
      ])
    #expect(directory.inspections.rectifications(of: "A-9") == [])
    #expect(directory.leaves.allSatisfy { $0.file == nil })
  }

  @Test func `a draw tells whom it picked, when, and from when it may be spoken of`() throws {
    let picks = "%rec: Pick\n\nOrder: 1\nBranch: A-1\nKind: 必查\n\n%rec: Result\n\n"
    let directory = directory(
      ("2026-1/draw.rec", picks + "By: 林晚\nOn: 2026-03-01 16:05\n"),
      ("2026-2/draw.rec", picks + "Nonce: 0\nBy: 林晚\nOn: 2026-04-01 16:05\n"),
      (
        "2026-3/draw.rec",
        picks
          + "Nonce: 0\nOn: 2026-05-01 16:05\n\n%rec: Reveal\n\nOn: 2026-06-01 09:00\n\n%rec: Void\n\nOn: 2026-07-01 09:00\n"
      ))

    #expect(
      directory.inspections.picks["A-1"] == [
        Inspections.Pick(on: try day("2026-03-01"), known: try day("2026-03-01")),
        Inspections.Pick(
          on: try day("2026-05-01"), known: try day("2026-06-01"), voided: try day("2026-07-01")),
      ])
    #expect(directory.cover == nil && directory.misreads == [])
  }

  @Test func `a sheet counts for the branch it names, or else for the one its file names`() throws {
    let directory = directory(
      ("2026-1/sheets/A-1.rec", "%rec: Sheet\n\nOn: 2026-03-01\n\n%rec: Item\n\nOn: 2026-09-09\n"),
      ("2026-1/sheets/A-2.rec", "%rec: Sheet\n\nBranch: A-3\nOn: 2026-03-02\n"),
      ("2026-1/sheets/A-4.rec", "%rec: Sheet\n\nBranch: A-4\nOn: 三月\n"))

    #expect(directory.inspections.sheets == ["A-1": [try day("2026-03-01")], "A-3": [try day("2026-03-02")]])
    #expect(directory.inspections.looked(at: "A-1", in: 2026, until: try day("2026-03-01")))
    #expect(!directory.inspections.looked(at: "A-1", in: 2026, until: try day("2026-02-28")))
    #expect(!directory.inspections.looked(at: "A-1", in: 2025, until: try day("2026-03-01")))
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
