import Canvas
import Register
import Testing

@testable import Screens

/// Entering what was voted on, and counting it while it is typed.
struct VoteFormTests {
  private func edit(_ key: String, _ action: Edit.Action, _ summary: String) -> Edit {
    Edit(
      branch: "ZB001", year: 2026, fileName: "votes.rec", changes: [Edit.Change("Vote", key, action)],
      summary: summary)
  }

  private func lines(_ text: String) -> [Writing.Line] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return Writing.Line(String(parts[0]), String(parts[1].dropFirst()))
    }
  }

  /// The rows that say what the numbers make of the vote.
  private func outcome(_ visit: Visit) -> [String] { Array(visit.text[19...21]) }

  @Test func `a vote needs its matter and the votes for it, the roll gives the rest`() throws {
    var visit = try VoteSample.visit()
    visit.press("F7", "F4", "F4", "Enter", "Enter", "Enter")
    visit.type("4")
    visit.press("F9")
    let added = """
      Id: 20260820-dydh/1
      Meeting: 20260820-dydh
      Kind: 一般
      Matter: 通过支部活动室修缮方案
      Expected: 6
      Present: 5
      For: 4
      Against: 0
      Abstain: 0
      Result: 通过
      """
    #expect(
      visit.edits == [edit("20260820-dydh/1", .add(lines(added)), "新增表决 通过支部活动室修缮方案 通过")])
    #expect(visit.spot == "votes")
    #expect(visit.status == "新增表决 通过支部活动室修缮方案 通过, 已保存。F8 撤销这一笔")
    visit.press("F8")
    #expect(visit.book.votes.isEmpty)
  }

  @Test(arguments: [
    (keys: "4", "法定人数: 须到会3人，到会5人，够", "通过须赞成4票，现有4票 通过", Vote.Result.passed),
    (keys: "3", "法定人数: 须到会3人，到会5人，够", "通过须赞成4票，现有3票 未通过", Vote.Result.rejected),
  ])
  func `quorum and votes are counted while they are typed`(
    keys: String, quorum: String, votes: String, result: Vote.Result
  ) throws {
    var visit = try VoteSample.visit()
    visit.press("F7")
    visit.type("修缮方案")
    visit.press("Enter", "Enter", "Enter")
    visit.type(keys)
    #expect(outcome(visit).prefix(2) == [" " + quorum, " " + votes])
    visit.press("F9")
    #expect(visit.book.votes.map(\.result) == [result])
  }

  @Test func `without a quorum no number of votes carries anything`() throws {
    var visit = try VoteSample.visit()
    visit.press("F7")
    visit.type("修缮方案")
    visit.press("Enter", "Enter", "Ctrl-U", "2", "Enter", "2")
    #expect(
      outcome(visit) == [" 法定人数: 须到会3人，到会2人，不够，表决无效", " 通过须赞成4票，现有2票", ""])
    visit.press("F9")
    #expect(visit.book.votes.map(\.result) == [.rejected])
  }

  @Test func `written opinions count for an admission, which is secret`() throws {
    var visit = try VoteSample.visit()
    visit.press("F7")
    visit.type("接收程小雪")
    visit.press("Up", "2", "Down", "Enter", "Enter", "Enter", "3", "Enter", "1", "Enter", "1")
    #expect(outcome(visit)[1] == " 通过须赞成4票，现有3票 未通过")
    visit.press("Enter", "Enter", "1")
    #expect(outcome(visit)[1] == " 通过须赞成4票，现有4票 (含书面1票) 通过")
    visit.press("F9")
    let vote = try #require(visit.book.votes.first)
    #expect((vote.kind, vote.written, vote.isSecret, vote.result) == (.admission, 1, true, .passed))
  }

  @Test func `who is left out of an election with consent is not expected`() throws {
    var visit = try VoteSample.visit()
    visit.press("F7")
    visit.type("选举支部委员会")
    visit.press("Up", "4", "Down", "Enter", "Enter", "Enter", "4", "Enter", "1", "Enter", "Enter", "Enter")
    visit.type("仇百川 长期病重")
    #expect(outcome(visit)[0] == " 法定人数: 须到会4人，到会5人，够")
    #expect(outcome(visit)[1] == " 通过须赞成3票，现有4票 通过")
    visit.press("Enter", "Enter")
    visit.type("2026-08-01")
    visit.press("F9")
    let vote = try #require(visit.book.votes.first)
    #expect((vote.expected, vote.excluded.map(\.reason), vote.consent) == (5, ["长期病重"], "2026-08-01"))
  }

  @Test func `the result may be set otherwise, stays so, and is told apart from the votes`() throws {
    var visit = try VoteSample.visit(votes: VoteSample.votes)
    visit.press("Enter", "Down", "Down", "Down", "Down", "Down", "2")
    #expect(outcome(visit)[2] == " 所填结果与票数不一致")
    visit.press("Up", "Up", "Up", "Up", "Backspace", "0", "F9")
    #expect(
      visit.edits == [
        edit(
          "20260820-dydh/1", .set([Edit.Field("Against", ["0"]), Edit.Field("Result", ["未通过"])]),
          "修改表决 通过支部活动室修缮方案 未通过")
      ])
  }

  @Test func `more votes than voters there are refused in words`() throws {
    var visit = try VoteSample.visit(votes: VoteSample.votes)
    visit.press("Enter", "Down", "2")
    #expect(visit.text.contains("         四项合计16 > 到会5"))
    visit.press("F9")
    #expect(visit.edits.isEmpty)
    #expect(visit.status == "还不能保存, 请改正标出的1处")
  }

  @Test func `a vote typed twice in a hurry is saved once`() throws {
    var visit = try VoteSample.visit()
    visit.isSlow = true
    visit.press("F7")
    visit.type("修缮方案")
    visit.press("Enter", "Enter", "Enter", "4", "F9", "F9")
    #expect(visit.edits.count == 1)
    #expect(visit.status == "上一笔还在保存")
    visit.deliver()
    #expect(visit.spot == "votes")
  }

  @Test func `what is typed and not saved is asked about`() throws {
    var visit = try VoteSample.visit()
    visit.press("F7", "Esc")
    #expect(visit.spot == "votes")
    visit.press("F7")
    visit.type("修缮")
    visit.press("Esc")
    #expect(visit.spot == "vote")
    #expect(visit.model.over != nil)
  }

  @Test(arguments: ["80x24", "40x10"])
  func `the form of a vote`(size: String) throws {
    var visit = try VoteSample.visit(size: size)
    visit.press("F7")
    visit.type("接收程小雪")
    visit.press("Up", "2", "Down", "Enter", "Enter", "Enter", "4")
    try expectGolden(visit, "vote")
  }

  @Test func `the form of a vote in English`() throws {
    var visit = try VoteSample.visit(language: "en")
    visit.press("F7", "F4", "Enter", "Enter", "Enter", "9")
    try expectGolden(visit, "vote-en")
  }
}
