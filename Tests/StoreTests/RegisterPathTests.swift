import Testing

@testable import Store

struct RegisterPathTests {
  @Test(arguments: [
    "/etc/passwd", "../x.rec", "branches/../../x.rec", "branches//x.rec", "", "a/./b", "a/.git/b",
  ])
  func `a path out of the register is refused`(text: String) {
    #expect(throws: Trouble.self) { try RegisterPath(text) }
  }

  @Test func `a file of a branch and year is below its branch`() throws {
    #expect(
      try RegisterPath(branch: "ZB-1", year: 2026, file: "dues").description == "branches/ZB-1/2026/dues.rec")
    #expect(try RegisterPath(branch: "ZB-1", file: "members").description == "branches/ZB-1/members.rec")
    #expect(
      try RegisterPath(round: "2026-1", file: "sheets/ZB-1").description
        == "inspections/2026-1/sheets/ZB-1.rec")
  }

  @Test func `a branch code cannot lead out of its folder`() {
    #expect(
      trouble { () throws(Trouble) in _ = try RegisterPath(branch: "..", year: 2026, file: "dues") }
        == Trouble(.open, "..", .badName(.badStart("."))))
  }

  @Test(arguments: [
    ("register.rec", ""), ("branches/A/branch.rec", "branches/A"), ("branches/A/2026/dues.rec", "branches/A"),
    ("inspections/2026-1/frame.rec", "inspections"), ("branches/stray.rec", ""),
  ])
  func `one folder is one write right`(path: String, right: String) throws {
    #expect(try RegisterPath(path).right.joined(separator: "/") == right)
  }

  @Test func `paths sort by bytes`() throws {
    let sorted = try ["b/a", "a/é", "a/z", "a"].map { try RegisterPath($0) }.sorted().map(\.description)
    #expect(sorted == ["a", "a/z", "a/é", "b/a"])
  }
}
