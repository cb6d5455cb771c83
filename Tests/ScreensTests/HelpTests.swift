import Canvas
import Testing

@testable import Screens

/// The help of a screen, as it is opened.
struct HelpTests {
  @Test(arguments: ["80x24", "40x10", "120x40"])
  func `the help of a screen says what it is for and lists its commands`(size: String) throws {
    var visit = try Visit(BrowsingTests.files, size: size)
    visit.press("F1")
    try expectGolden(visit, "help")
  }

  @Test func `the help in English`() throws {
    var visit = try Visit(BrowsingTests.files, language: "en")
    visit.press("F1")
    try expectGolden(visit, "help-en")
  }

  @Test func `the help is there before anything else happens, and scrolls to its last line`() throws {
    var visit = try Visit(BrowsingTests.files, size: "40x10")
    visit.press("F1")
    #expect(visit.text[1].contains("全年一览"))
    let first = visit.text
    visit.press("End")
    #expect(visit.text != first)
    visit.press("Esc")
    #expect(visit.spot == "branch")
  }

  @Test(arguments: Spot.allCases)
  func `every screen has a help with all its commands`(spot: Spot) throws {
    var visit = try Visit(BrowsingTests.files, size: "120x60")
    visit.go(.help(HelpPage(about: spot, refused: [:], visit.world)))
    let text = visit.text.joined(separator: "\n")
    for command in Command.at(spot) where !text.contains(command.title(visit.world.texts)) {
      Issue.record("\(command.id) is not in the help of \(spot)")
    }
  }
}
