import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// What falls due in the next sixty days.
struct ScheduleTests {
  /// The sample branch with a session planned and dues paid up to now, so that little is late.
  private static let files = BrowsingTests.files.merging([
    "2026/meetings.rec": (BrowsingTests.files["2026/meetings.rec"] ?? "") + """


      Id: 20260910-dydh
      Kind: 党员大会
      Date: 2026-09-10
      State: 计划
      Title: 第三季度党员大会
      """
  ]) { $1 }

  @Test(arguments: ["80x24", "120x40", "40x10"])
  func `what falls due is listed by day`(size: String) throws {
    var visit = try Visit(Self.files, size: size)
    visit.press("9")
    try expectGolden(visit, "schedule")
  }

  @Test func `what falls due in English`() throws {
    var visit = try Visit(Self.files, language: "en")
    visit.press("9", "End")
    try expectGolden(visit, "schedule-en")
  }

  @Test func `from the list of all branches the schedule is of all`() throws {
    var visit = try Visit(Self.files)
    visit.press("Esc", "9")
    #expect(visit.text[0].hasPrefix(" 总览 > 日程"))
    #expect(visit.effects.contains(.foresee(branches: ["ZB001"])))
    #expect(visit.text[2].contains("支部"))
  }

  @Test func `what is known is looked for again only when something changed`() throws {
    var visit = try Visit(Self.files)
    visit.press("9", "Down", "Enter", "Esc", "Esc", "9")
    let ahead: [Effect] = [.foresee(branches: ["ZB001"])]
    #expect(visit.effects.filter { ahead.contains($0) }.count == 1)
    visit.press("F5")
    #expect(visit.effects.filter { ahead.contains($0) }.count == 2)
  }

  @Test func `until a row was chosen the first one is, also of what comes in later`() throws {
    var visit = try Visit(Self.files)
    visit.press("9")
    var world = visit.model.world
    let dues = try #require(world.outlook.dues["ZB001"])
    world.outlook.take(["ZB001": Array(dues.suffix(2))])
    var untouched = SchedulePage(branch: "ZB001", world)
    var chosen = untouched
    _ = chosen.handle(.key(Key(.down)), world)
    let last = chosen.listing.selected
    world.outlook.take(["ZB001": dues])
    untouched.reload(world)
    chosen.reload(world)
    #expect(untouched.listing.selectedIndex == 1)
    #expect(chosen.listing.selected == last && last != untouched.listing.selected)
  }

  @Test func `days are passed over, whichever way one goes`() throws {
    var visit = try Visit(Self.files)
    visit.press("9")
    guard case .schedule(let page) = visit.model.stack.front else {
      Issue.record("the schedule is in front")
      return
    }
    #expect(page.listing.rows.first == .late)
    #expect(page.listing.selectedIndex == 1)
    visit.press("Up")
    for key in Array(repeating: "Down", count: 60) + Array(repeating: "Up", count: 60) {
      visit.press(key)
      guard case .schedule(let page) = visit.model.stack.front, page.listing.selected?.isHeading == false
      else {
        Issue.record("a thing due is selected")
        return
      }
    }
  }

  @Test func `what is due is explained, and from there one goes on to the record`() throws {
    var visit = try Visit(Self.files)
    visit.press("9", "F3")
    visit.type("MTG-11")
    visit.press("Enter")
    #expect(visit.spot == "explanation")
    visit.press("Enter")
    #expect(visit.spot == "meeting")
    #expect(visit.text[0].contains("党员大会 2026-09-10"))
  }

  @Test func `what was settled is gone when one comes back`() throws {
    var visit = try Visit(Self.files)
    visit.press("9", "F3")
    visit.type("MTG-11")
    #expect(visit.text.contains { $0.contains("第三季度党员大会") })
    visit.press("Enter", "Enter", "F2")
    visit.type("取消会议")
    visit.press("Enter", "y")
    #expect(visit.book.meetings.last?.state == .cancelled)
    visit.press("Esc")
    #expect(visit.spot == "explanation")
    #expect(visit.status == "已经了结, 或不再适用。Esc 返回")
    visit.press("Esc")
    #expect(visit.spot == "schedule")
    #expect(!visit.text.contains { $0.contains("第三季度党员大会") })
  }

  @Test func `what is due of many members is one line until enter unfolds it`() throws {
    var visit = try Visit(Self.files)
    visit.press("9")
    #expect(visit.text[4].hasPrefix("> 硬性 DUE-1  3人 每年年初核定党费 2026（何秋实、"))
    visit.press("Enter")
    #expect(visit.spot == "schedule")
    #expect(visit.text[4].hasPrefix("> 硬性 DUE-1  Enter 收起: "))
    #expect(visit.text[6].hasPrefix("  硬性 DUE-1  单雨禾 2026年没有党费核定记录"))
    visit.press("Down", "Enter")
    #expect(visit.spot == "explanation")
  }

  @Test func `the head counts the lines that are listed`() throws {
    var visit = try Visit(Self.files)
    visit.press("9")
    guard case .schedule(let page) = visit.model.stack.front else {
      Issue.record("the schedule is in front")
      return
    }
    let lines = page.listing.rows.filter { !$0.isHeading }.count
    #expect(visit.text[1].hasSuffix(" \(lines)项 逾期\(page.tally.late)"))
    visit.press("F6", "F6")
    #expect(visit.text[1].hasSuffix(" \(page.tally.late)项 逾期\(page.tally.late)"))
    #expect(visit.text[3].hasSuffix("逾期未办 \(page.tally.late)项"))
    visit.press("Enter")
    #expect(visit.text[1].hasSuffix(" \(page.tally.late)项 逾期\(page.tally.late)"))
  }

  @Test func `only what is late, or only what is coming, may be listed`() throws {
    var visit = try Visit(Self.files)
    visit.press("9", "F6")
    #expect(visit.text[1].contains("[以后]"))
    #expect(visit.text[3].hasPrefix("  2026-08-31 周一  剩11天"))
    visit.press("F6")
    #expect(visit.text[3].hasPrefix("  逾期未办 "))
  }
}
