import Testing

@testable import Checkup

/// FIX-1: what is to be put right is accepted in time and by another person.
struct PutRightTests {
  private func duty(_ lines: String..., branch: String = branchFile(), rules: String = "", on day: String)
    throws
    -> [String]
  {
    let record = (["Id: 20260101-zr", "Goal: 更新公开栏", "Owner: 何秋实", "Due: 2026-03-10"] + lines)
    return try Written(
      [
        "branch.rec": branch, "members.rec": file(member("何秋实", "Alias: 老何"), member("林晚")),
        "2026/duties.rec": record.joined(separator: "\n") + "\n",
      ], rules: rules
    ).found("FIX-1", on: day)
  }

  private func rectification(_ lines: String..., responses: [String] = [], on day: String) throws -> [String]
  {
    var branch = Written([
      "members.rec": file(member("何秋实"), member("林晚")),
      "2026/responses.rec": responses.joined(separator: "\n\n") + "\n",
    ])
    let record =
      [
        "Id: 20260201-zg", "Finding: 20260201-yd", "Branch: ZB001", "Owner: 何秋实", "Measure: 补记录",
        "Due: 2026-03-10", "Issued: 2026-02-01",
      ] + lines
    branch.above["inspections/2026-1/rectifications.rec"] =
      "%rec: Rectification\n\n" + record.joined(separator: "\n")
      + "\n\nId: 20260202-zg\nFinding: 20260201-yd\nBranch: ZB002\nOwner: 程小雪\nMeasure: 补\nDue: 2026-01-01\nIssued: 2026-01-01\n"
    return try branch.found("FIX-1", on: day)
  }

  private static func duty(_ state: String, _ days: Int? = nil) -> [String] {
    let days = days.map { "days=\($0) " } ?? ""
    return ["FIX-1 local \(state) ZB001 record=20260101-zr \(days)branches/ZB001/2026/duties.rec:1"]
  }

  private static func rectification(_ state: String, _ days: Int? = nil) -> [String] {
    let days = days.map { "days=\($0) " } ?? ""
    return ["FIX-1 local \(state) ZB001 record=20260201-zg \(days)inspections/2026-1/rectifications.rec:3"]
  }

  @Test(
    arguments: [
      ("2026-03-02", nil), ("2026-03-03", ("due-soon", -7)), ("2026-03-10", ("due-soon", 0)),
      ("2026-03-11", ("overdue", 1)), ("2026-12-31", ("overdue", 296)),
    ] as [(String, (String, Int)?)])
  func `what is open is due soon a week before and overdue after its day`(
    _ day: String, _ expected: (state: String, days: Int)?
  ) throws {
    #expect(try duty(on: day) == (expected.map { Self.duty($0.state, $0.days) } ?? []))
    #expect(try rectification(on: day) == (expected.map { Self.rectification($0.state, $0.days) } ?? []))
  }

  @Test(
    arguments: [
      ("2026-03-10", nil), ("2026-03-11", ("overdue", 1)), ("2026-04-09", ("overdue", 30)),
    ] as [(String, (String, Int)?)])
  func `accepted late it stays late by as many days`(_ on: String, _ expected: (state: String, days: Int)?)
    throws
  {
    let verdict = "Verdict: 已验收 林晚 \(on)"

    #expect(try duty(verdict, on: "2026-06-01") == (expected.map { Self.duty($0.state, $0.days) } ?? []))
    #expect(
      try rectification(verdict, on: "2026-06-01")
        == (expected.map { Self.rectification($0.state, $0.days) } ?? []))
  }

  @Test func `a duty accepted late with the reason written down is let pass`() throws {
    #expect(try duty("Verdict: 已验收 林晚 2026-03-20", "LateReason: 雨季停工", on: "2026-06-01") == [])
    #expect(try duty("LateReason: 雨季停工", on: "2026-03-20") == Self.duty("overdue", 10))
  }

  @Test func `the last verdict counts, and returned is not accepted`() throws {
    let (accepted, returned) = ("Verdict: 已验收 林晚 2026-03-05", "Verdict: 退回 林晚 2026-03-04 照片不清")

    #expect(try duty(returned, accepted, on: "2026-06-01") == [])
    #expect(try duty(accepted, returned, on: "2026-03-20") == Self.duty("overdue", 10))
    #expect(try duty(returned, on: "2026-03-04") == Self.duty("due-soon", -6))
    #expect(try duty(returned, accepted, on: "2026-03-04") == Self.duty("due-soon", -6))
  }

  @Test(arguments: ["何秋实", "老何"])
  func `the owner may not accept, under no name`(_ by: String) throws {
    #expect(try duty("Verdict: 已验收 \(by) 2026-03-05", on: "2026-06-01") == Self.duty("violated"))
  }

  @Test func `who asked for acceptance may not give it`() throws {
    let lines = ["Requested: 2026-03-01", "Requester: 林晚"]

    #expect(
      try duty(lines[0], lines[1], "Verdict: 已验收 林晚 2026-03-05", on: "2026-06-01")
        == Self.duty("violated"))
    #expect(try duty(lines[0], lines[1], "Verdict: 已验收 沈知行 2026-03-05", on: "2026-06-01") == [])
    #expect(
      try duty(lines[0], lines[1], "Verdict: 退回 林晚 2026-03-05", on: "2026-03-06")
        == Self.duty("due-soon", -4))
  }

  @Test(arguments: [
    ("By: 林晚\nOn: 2026-03-01\nDone: 补了\nRequest: yes", true),
    ("By: 林晚\nOn: 2026-03-01\nDone: 补了", false),
    ("By: 程小雪\nOn: 2026-03-01\nDone: 补了\nRequest: yes", false),
    ("By: 林晚\nOn: 2026-03-06\nDone: 补了\nRequest: yes", false),
  ])
  func `a response that asks for acceptance names who may not give it`(_ response: String, _ isFound: Bool)
    throws
  {
    let found = try rectification(
      "Verdict: 已验收 林晚 2026-03-05", responses: ["Rectification: 20260201-zg\n\(response)"],
      on: "2026-06-01")

    #expect(found == (isFound ? Self.rectification("violated") : []))
  }

  @Test func `a rectification not issued yet, broken or of a branch dissolved is left alone`() throws {
    #expect(try rectification("Issued: 2026-04-01", on: "2026-03-20") == [])
    #expect(try rectification("Verdict: 好", on: "2026-03-20") == [])
    #expect(try duty("Posted: 明天", on: "2026-03-20") == [])
    #expect(try duty(branch: branchFile("Dissolved: 2026-03-20"), on: "2026-03-20") == [])
  }

  @Test func `a record may be waived`() throws {
    #expect(try duty(rules: setting("FIX-1", "Waive: 20260101-zr"), on: "2026-03-20") == [])
  }
}
