import Testing

@testable import Register

@Suite struct DirectoryTests {
  private static func unit(_ code: String, under parent: String? = nil) -> String {
    "Code: \(code)\nName: \(code)党委\n" + (parent.map { "Parent: \($0)\n" } ?? "") + "Kind: 党委\n\n"
  }

  private func directory(_ units: String, rules: String = "") -> Directory {
    let cover = """
      %rec: Register

      Code: R01
      Title: 东风街道支部台账
      Committee: 东风街道党工委
      Format: 1
      Language: zh-Hans

      %rec: Unit


      """
    return Directory(sources: [
      Source(path: "register.rec", bytes: Array((cover + units).utf8)),
      Source(path: "rules.rec", bytes: Array(rules.utf8)),
    ])
  }

  @Test func `the cover says whose register it is`() {
    let directory = directory("")
    #expect(directory.cover?.title == "东风街道支部台账")
    #expect(directory.units == [])
    #expect(directory.misreads == [])
  }

  @Test func `the organisations above one lead up to the top`() {
    let directory = directory(Self.unit("A") + Self.unit("B", under: "A") + Self.unit("C", under: "B"))
    #expect(directory.line(above: "C").map(\.code) == ["C", "B", "A"])
    #expect(directory.line(above: "A").map(\.code) == ["A"])
    #expect(directory.line(above: "X") == [])
    #expect(directory.unit("B")?.parent == "A")
  }

  @Test func `a loop ends where it began`() {
    let directory = directory(
      Self.unit("A", under: "B") + Self.unit("B", under: "A") + Self.unit("C", under: "C"))
    #expect(directory.line(above: "A").map(\.code) == ["A", "B"])
    #expect(directory.line(above: "C").map(\.code) == ["C"])
  }

  @Test func `at the top are those without a parent, or with an unknown one`() {
    let directory = directory(Self.unit("A") + Self.unit("B", under: "A") + Self.unit("C", under: "X"))
    #expect(directory.units(under: nil).map(\.code) == ["A", "C"])
    #expect(directory.units(under: "A").map(\.code) == ["B"])
    #expect(directory.units(under: "B") == [])
  }

  @Test func `local settings come from their own file`() {
    let rules =
      "Rule: DUE-3\nBranch: ZB001\nSet: months 2\nSet: note 两个 月\nReason: 试行\nBy: 何秋实\nOn: 2026-01-01\n"
    let setting = directory("", rules: rules).settings.first
    #expect(setting?.values == ["months": "2", "note": "两个 月"])
    #expect(setting?.isOff == false)
    #expect(setting?.branch == "ZB001")
  }

  @Test func `what is amiss is noted with its file`() {
    let directory = directory(Self.unit("A") + "Code: B\nName: 二\n", rules: "Rule: DUE-3\n")
    #expect(
      directory.misreads.map { "\(directory.leaves[Int($0.place.file)].path):\($0.field)" }
        == ["register.rec:Kind", "rules.rec:Reason", "rules.rec:By", "rules.rec:On"])
  }
}
