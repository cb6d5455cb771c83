import Testing

@testable import Checkup

/// CHK-1: every branch is inspected at least once a year.
struct InspectedYearlyTests {
  private func periods(_ above: [String: String] = [:], branch: String = branchFile(), on day: String) throws
    -> [String]
  {
    var written = Written(["branch.rec": branch], years: [2025])
    written.above = above
    return try written.periods("CHK-1", on: day)
  }

  private static func draw(_ on: String, _ result: String = "", then: String = "", branch: String = "ZB001")
    -> [String: String]
  {
    let picked = "%rec: Pick\n\nOrder: 1\nBranch: ZB009\nKind: 必查\n\nOrder: 2\nBranch: \(branch)\nKind: 随机\n"
    return [
      "inspections/2026-1/draw.rec": picked + "\n%rec: Result\n\n\(result)By: 沈知行\nOn: \(on) 16:05\n" + then
    ]
  }

  @Test(arguments: [
    ("2025-09-30", []), ("2025-10-01", ["2025 due-soon"]), ("2025-12-31", ["2025 due-soon"]),
    ("2026-01-01", ["2025 overdue"]), ("2026-10-01", ["2025 overdue", "2026 due-soon"]),
  ])
  func `a year without inspection is due soon from October and then overdue`(
    _ day: String, _ expected: [String]
  ) throws {
    #expect(try periods(on: day) == expected)
  }

  @Test func `the finding stands at the branch and counts days from the year's end`() throws {
    let written = Written(years: [2025])

    #expect(
      try written.found("CHK-1", on: "2025-10-01") == [
        "CHK-1 local due-soon ZB001 period=2025 days=-91 branches/ZB001/branch.rec:3"
      ])
    #expect(
      try written.found("CHK-1", on: "2026-01-05") == [
        "CHK-1 local overdue ZB001 period=2025 days=5 branches/ZB001/branch.rec:3"
      ])
  }

  @Test(arguments: [
    (draw("2025-06-01"), []), (draw("2025-12-31"), []), (draw("2026-01-01"), ["2025 overdue"]),
    (draw("2025-06-01", branch: "ZB002"), ["2025 overdue"]),
    (draw("2026-01-06"), ["2025 overdue"]),
    (draw("2025-06-01", "Nonce: 00\n"), ["2025 overdue"]),
    (draw("2025-06-01", "Nonce: 00\n", then: "\n%rec: Reveal\n\nBy: 沈知行\nOn: 2026-01-03 10:00\n"), []),
    (
      draw("2025-06-01", "Nonce: 00\n", then: "\n%rec: Reveal\n\nBy: 沈知行\nOn: 2026-01-06 10:00\n"),
      ["2025 overdue"]
    ),
    (
      draw("2025-06-01", then: "\n%rec: Void\n\nReason: 名单有误\nBy: 沈知行\nOn: 2025-06-02 10:00\n"),
      ["2025 overdue"]
    ),
    (draw("2025-06-01", then: "\n%rec: Void\n\nReason: 名单有误\nBy: 沈知行\nOn: 2026-01-06 10:00\n"), []),
    (
      [
        "inspections/2025-1/sheets/ZB001.rec": "%rec: Sheet\n\nBranch: ZB001\nRound: 2025-1\nOn: 2025-08-01\n"
      ], []
    ),
    (
      ["inspections/2025-1/sheets/ZB001.rec": "%rec: Sheet\n\nRound: 2025-1\nOn: 2024-08-01\n"],
      ["2025 overdue"]
    ),
    (["inspections/2025-1/sheets/ZB002.rec": "%rec: Sheet\n\nOn: 2025-08-01\n"], ["2025 overdue"]),
  ])
  func `a draw of the year that may be spoken of or a sheet of the year is enough`(
    _ above: [String: String], _ expected: [String]
  ) throws {
    #expect(try periods(above, on: "2026-01-05") == expected)
  }

  @Test(arguments: [branchFile(founded: "2025-01-02"), branchFile("Dissolved: 2025-12-31")])
  func `a branch not there all year is not asked`(_ branch: String) throws {
    #expect(try periods(branch: branch, on: "2026-01-05") == [])
  }
}
