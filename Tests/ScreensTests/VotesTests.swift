import Canvas
import Checkup
import Register
import Testing

@testable import Screens

/// The votes of one session, and the ways to them.
struct VotesTests {
  @Test(arguments: ["80x24", "40x10"])
  func `the votes of a session, and what came of the one selected`(size: String) throws {
    try expectGolden(try VoteSample.visit(votes: VoteSample.votes, size: size), "votes")
  }

  @Test func `the votes in English`() throws {
    try expectGolden(try VoteSample.visit(votes: VoteSample.votes, language: "en"), "votes-en")
  }

  @Test func `a vote that was removed comes back`() throws {
    var visit = try VoteSample.visit(votes: VoteSample.votes)
    visit.press("Del")
    #expect(visit.book.votes.isEmpty)
    #expect(visit.status == "删除表决 通过支部活动室修缮方案, 已保存。F8 撤销这一笔")
    visit.press("F8")
    #expect(visit.files["2026/votes.rec"] == VoteSample.votes)
    #expect(visit.text.contains { $0.contains("通过支部活动室修缮方案") })
  }

  @Test func `the next vote has the next number`() throws {
    var visit = try VoteSample.visit(votes: VoteSample.votes)
    visit.press("F7")
    visit.type("其他")
    visit.press("Enter", "Enter", "Enter", "5", "F9")
    #expect(visit.book.votes.map(\.id) == ["20260820-dydh/1", "20260820-dydh/2"])
  }

  @Test func `the form of a session tells its votes and opens them`() throws {
    var visit = try Visit(VoteSample.files(votes: VoteSample.votes))
    visit.go(.meeting(MeetingPage(editing: VoteSample.id, of: "ZB001", year: 2026, visit.world)))
    #expect(visit.text.contains { $0.hasSuffix("表决  1项: 通过支部活动室修缮方案(通过)") })
    for _ in 0..<20 where visit.status != "F4 打开表决" { visit.press("Tab") }
    visit.press("F4")
    #expect(visit.spot == "votes")
    visit.press("F6")
    #expect(visit.spot == "meeting")
  }

  @Test func `unsaved text of the form is saved before its votes are looked at`() throws {
    var visit = try Visit(VoteSample.files())
    visit.go(.meeting(MeetingPage(editing: VoteSample.id, of: "ZB001", year: 2026, visit.world)))
    visit.type("1")
    for _ in 0..<20 where visit.status != "F4 打开表决" { visit.press("Tab") }
    visit.press("F4")
    #expect(visit.spot == "meeting")
    #expect(visit.status == "先按 F9 保存, 或按 Esc 放弃")
  }

  @Test func `the votes of a final session are only read`() throws {
    let final = VoteSample.assembly + "Finalised: 2026-08-20 18:00 何秋实\n"
    var visit = try VoteSample.visit(votes: VoteSample.votes, final)
    visit.press("F7")
    #expect(visit.status == "现在不能新增一项表决: 已经定稿。要改, 在会议表单按 F2 选「另出新版」")
    visit.press("Enter", "1")
    #expect(visit.status == "已经定稿。要改, 在会议表单按 F2 选「另出新版」")
    #expect(visit.edits.isEmpty)
  }

  @Test func `a vote that does not add up is opened from its finding`() throws {
    let wrong = VoteSample.votes.replacing("For: 4", with: "For: 3")
    var visit = try Visit(VoteSample.files(votes: wrong))
    visit.press("6", "F3")
    visit.type("MIN-5")
    visit.press("Enter")
    #expect(visit.spot == "vote")
    visit.press("Ctrl-U", "4", "F9")
    #expect(visit.spot == "findings")
    #expect(visit.world.entry("ZB001")?.findings.contains { $0.rule == "MIN-5" } == false)
  }
}
