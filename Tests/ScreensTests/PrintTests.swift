import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// Documents to hand in, asked for on screen.
struct PrintTests {
  private static let meeting = """
    %rec: Meeting

    Id: 20260309-dydh
    Kind: 党员大会
    Date: 2026-03-09
    State: 已开
    Title: 第一季度党员大会

    """

  private static func visit(size: String = "80x24", language: String = "zh-Hans") throws -> Visit {
    try Visit(["2026/meetings.rec": meeting], size: size, language: language)
  }

  private static func exports(_ visit: Visit) -> [Export] {
    visit.effects.compactMap { if case .export(let export) = $0 { export } else { nil } }
  }

  private static func ask(_ visit: inout Visit) {
    visit.press("F2")
    visit.type("打印文书")
    visit.press("Enter")
  }

  @Test(arguments: ["80x24", "40x10"])
  func `the form for a document`(size: String) throws {
    var visit = try Self.visit(size: size)
    Self.ask(&visit)
    try expectGolden(visit, "print")
  }

  @Test func `the form in English`() throws {
    var visit = try Self.visit(language: "en")
    visit.press("F2")
    visit.type("sign-in")
    visit.press("Enter")
    try expectGolden(visit, "print-en")
  }

  @Test func `a branch offers its year's documents, and the file's name follows the choice`() throws {
    var visit = try Self.visit()
    Self.ask(&visit)
    visit.press("Right")
    visit.press("Enter")
    visit.press("Right")
    visit.press("F9")
    #expect(
      Self.exports(visit) == [
        Export(
          kind: .dues, branch: "ZB001", record: nil, round: nil, month: Month(2026, 8), year: 2026,
          format: .text,
          path: "./党费收缴明细-ZB001-2026-08.txt", day: try #require(Day("2026-08-20")))
      ])
  }

  @Test func `a name that was typed stays`() throws {
    var visit = try Self.visit()
    Self.ask(&visit)
    visit.press("Enter", "Enter")
    visit.type("x")
    visit.press("Up", "Up", "Right", "F9")
    #expect(Self.exports(visit).map(\.path) == ["./工作手册-ZB001-2026.htmlx"])
  }

  @Test func `a file without a name is asked for`() throws {
    var visit = try Self.visit()
    Self.ask(&visit)
    visit.press("Enter", "Enter", "Ctrl-U", "F9")
    #expect(Self.exports(visit).isEmpty)
    #expect(visit.text.contains { $0.contains("写上文件名") })
  }

  @Test func `a session offers minutes and sign-in sheet, the one at hand first`() throws {
    var visit = try Self.visit()
    visit.go(.meeting(MeetingPage(editing: "20260309-dydh", of: "ZB001", year: 2026, visit.world)))
    Self.ask(&visit)
    visit.press("F9")
    #expect(Self.exports(visit).map(\.path) == ["./会议记录-ZB001-20260309-dydh.html"])
    var other = try Self.visit()
    other.go(.rollCall(RollCall("20260309-dydh", of: "ZB001", year: 2026, other.world)))
    Self.ask(&other)
    other.press("F9")
    #expect(Self.exports(other).map(\.path) == ["./签到表-ZB001-20260309-dydh.html"])
  }

  @Test func `once the file is there one is back where one asked, and told where it is`() throws {
    var visit = try Self.visit()
    Self.ask(&visit)
    visit.press("F9")
    let export = try #require(Self.exports(visit).first)
    visit.hear(.exported(export))
    #expect(visit.spot == "branch")
    #expect(visit.status == "工作手册（workbook）写到了 ./工作手册-ZB001-2026.html")
  }

  @Test func `if it cannot be written one stays, and is told why`() throws {
    var visit = try Self.visit()
    Self.ask(&visit)
    visit.press("F9")
    let export = try #require(Self.exports(visit).first)
    visit.hear(.unexported(export, "已经有这个文件"))
    #expect(visit.spot == "print")
    #expect(visit.status == "已经有这个文件")
  }
}
