import Testing

@testable import Checkup

/// ORG-7: a designated officer is named.
struct OfficerDesignatedTests {
  private func found(
    _ lines: String..., offices: String = "", to: String? = nil, on day: String = "2026-03-01"
  ) throws -> [String] {
    let head = branchFile().trimmingSuffix { $0 == "\n" }
    return try Written([
      "branch.rec": ([head] + lines).joined(separator: "\n") + "\n\n" + offices + "\n",
      "members.rec": member("何秋实", to: to, "Alias: 老何") + "\n",
    ]).found("ORG-7", on: day)
  }

  private static let left = ["ORG-7 local violated ZB001 member=何秋实 branches/ZB001/branch.rec:3"]

  @Test func `a branch that names nobody is told so`() throws {
    #expect(try found() == ["ORG-7 local incomplete ZB001 branches/ZB001/branch.rec:3"])
  }

  @Test(arguments: [nil, "2026-03-01"])
  func `a member without any office will do to the last day in the branch`(_ to: String?) throws {
    #expect(try found("DesignatedOfficer: 老何", to: to) == [])
  }

  @Test func `who left the branch is named no longer`() throws {
    #expect(try found("DesignatedOfficer: 老何", to: "2026-02-28") == Self.left)
  }

  @Test(arguments: [
    (posts("书记 何秋实 2024-01-01 2026-03-01"), []), (posts("书记 何秋实 2024-01-01 2026-02-28"), left),
    (posts("书记 何秋实 2024-01-01 2026-02-28", "委员 何秋实 2024-01-01"), []),
    (posts("书记 何秋实 2024-01-01 2026-02-28", "委员 何秋实 2026-03-02"), left),
    (posts("书记 沈知行 2024-01-01 2026-02-28"), []),
  ])
  func `who left every office they held is named no longer`(_ offices: String, _ expected: [String]) throws {
    #expect(try found("DesignatedOfficer: 何秋实", offices: offices) == expected)
  }

  @Test func `an unknown name, a branch dissolved and one not yet founded are passed over`() throws {
    #expect(try found("DesignatedOfficer: 沈知行") == [])
    #expect(try found("Dissolved: 2026-03-01") == [])
    #expect(try found(on: "2019-12-31") == [])
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
