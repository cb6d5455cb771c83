import Testing

@testable import Screens

struct RollCallFrameTests {
  /// The sixteen after a session: leave, an absence, somebody who sat in.
  private func called(_ size: String, language: String = "zh-Hans") throws -> Visit {
    var visit = try Hall.sixteen.visit(size: size, language: language)
    visit.press("*")
    visit.type("qbc22")
    visit.press("1")
    visit.type("lmt2")
    visit.press("1", "1", "F7", "1")
    visit.type("syh3")
    return visit
  }

  @Test(arguments: ["80x24", "120x40", "40x10"])
  func `the list stands in as many columns as there is room for`(size: String) throws {
    try expectGolden(try called(size), "roll-call")
  }

  @Test func `the list speaks English`() throws {
    try expectGolden(try called("80x24", language: "en"), "roll-call-en")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `one name is called, large`(size: String) throws {
    var visit = try Hall.sixteen.visit(size: size)
    visit.press("F6", "F6")
    visit.press("1", "3")
    try expectGolden(visit, "roll-call-names")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `why someone is on leave is asked above the list`(size: String) throws {
    var visit = try Hall.sixteen.visit(size: size)
    visit.type("qbc2")
    try expectGolden(visit, "roll-call-leave")
  }

  @Test func `names that fit stand below each other`() throws {
    var visit = try Hall.fifty.visit()
    visit.type("s")
    try expectGolden(visit, "roll-call-narrowed")
  }

  @Test func `thirty-four names fill two columns`() throws {
    let visit = try Hall(Array(Hall.fifty.names.prefix(34))).visit()
    try expectGolden(visit, "roll-call-34")
  }
}
