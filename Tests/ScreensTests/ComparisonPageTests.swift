import Canvas
import Checkup
import Foundation
import Testing

@testable import Screens

/// Minutes that were copied, side by side.
struct ComparisonPageTests {
  /// Two sessions of one branch; the later one has four sentences of the earlier, one of them with another name.
  private static let files = BrowsingTests.files.merging(
    ["2026/meetings.rec": meetings], uniquingKeysWith: { $1 })

  private static let meetings = """
    %rec: Meeting

    Id: 20260512-dydh
    Kind: 党员大会
    Date: 2026-05-12
    State: 已开
    Title: 第二季度党员大会
    Minutes: 何秋实说南侧围墙的裂缝已经请人看过三回。
    + 楼上的老人盼着把扶手早一点装好。
    + 大家商定周末一起去清理地下车库的杂物，又说到车库里有三辆自行车没有人认，先贴一张告示，过了月底再处理。
    + 旧图书由年轻党员分头登记造册再上架。

    Id: 20260613-ztdr
    Kind: 主题党日
    Date: 2026-06-13
    State: 已开
    Title: 六月主题党日
    Minutes: 旧图书由年轻党员分头登记造册再上架。
    + 曾小满说南侧围墙的裂缝已经请人看过三回。
    + 楼上的老人盼着把扶手早一点装好。
    + 大家商定周末一起去清理地下车库的杂物，又说到车库里有三辆自行车没有人认，先贴一张告示，过了月底再处理。
    """

  func visit(size: String = "80x24", language: String = "zh-Hans") throws -> Visit {
    var visit = try Visit(Self.files, size: size, language: language)
    visit.press("F5")
    visit.hear(.copied(visit.compared))
    visit.hear(.looked([Entry(visit.book, visit.world.checker)]))
    visit.press("6", "F3")
    visit.type("MIN-6")
    visit.press("Enter")
    return visit
  }

  @Test(arguments: ["80x24", "40x10", "120x40"])
  func `shared sentences stand side by side`(size: String) throws {
    let visit = try visit(size: size)
    try expectGolden(visit, "comparison")
  }

  @Test func `shared sentences side by side in English`() throws {
    let visit = try visit(language: "en")
    try expectGolden(visit, "comparison-en")
  }

  @Test func `from there enter and F6 go to the minutes of either session`() throws {
    var visit = try visit()
    #expect(visit.spot == "comparison")
    visit.press("Enter")
    #expect(visit.spot == "minutes" && visit.text[0].contains("2026-05-12"))
    visit.press("Esc", "F6")
    #expect(visit.spot == "minutes" && visit.text[0].contains("2026-06-13"))
  }

  @Test func `when the minutes were written anew all are compared again, and the finding goes`() throws {
    var visit = try visit()
    visit.press("Enter")
    visit.type("旧")
    visit.press("F9")
    #expect(visit.effects.contains(.compareAll))
    #expect(!visit.world.entries[0].findings.isEmpty)
  }

  @Test func `where one of the two has no minutes any more there is nothing to compare`() throws {
    var visit = try visit()
    visit.change(
      "2026/meetings.rec",
      Self.meetings.components(separatedBy: "Id: 20260613")[0])
    #expect(visit.status == "其中一次会议没有记录（或已删去），没有可以对照的")
    visit.press("Enter")
    #expect(visit.spot == "comparison")
  }
}
