import Register
import Testing

@testable import Checkup

/// What is advised fits what was found.
struct RemedyTests {
  private func told(_ rule: String, in branch: Written, on day: String = "2026-03-20") throws -> String {
    let wording = Wording(try Shipped.catalogue(), Texts(language: "zh-Hans", []), [])
    let finding = try #require(try branch.findings(rule, on: day).first)
    return "\(wording.message(finding))。\(wording.settles(finding))"
  }

  @Test func `a committee of eight is not told to elect one`() throws {
    let names = (0..<8).map { "员\($0 / 9 + 1)\($0 % 9 + 1)" }
    let branch = Written([
      "members.rec": fullMembers(8),
      "branch.rec": branchFile(
        then: posts(
          "书记 \(names[0]) 2021-03-15", "委员 \(names[1]) 2021-03-15", "委员 \(names[2]) 2021-03-15",
          "委员 \(names[3]) 2021-03-15", "委员 \(names[4]) 2021-03-15", "委员 \(names[5]) 2021-03-15",
          "委员 \(names[6]) 2021-03-15", "委员 \(names[7]) 2021-03-15")),
    ])

    #expect(
      try told("ORG-3", in: branch)
        == "支部委员会8人，多于7人。核对职务登记，已经离任的补上任职结束的日期；确实超过的，向上级党组织请示怎样调整")
    #expect(
      try told("ORG-3", in: Written(["members.rec": fullMembers(8)])).hasSuffix(
        "。补记现任委员的职务；确实没有委员会的，按程序选举"))
  }

  @Test func `a day that does not exist is not answered with another day`() throws {
    let branch = Written(["2026/meetings.rec": session("20260310-dydh", date: "2026-02-30")])

    #expect(
      try told("REF-3", in: branch)
        == "Meeting 20260310-dydh 的「Date」是「2026-02-30」，日历上没有这一天。查原始材料，改成真实的日期")
  }

  @Test func `what is no date at all is answered with how dates are written`() throws {
    let branch = Written(["2026/meetings.rec": session("20260310-dydh", date: "昨天")])

    #expect(
      try told("REF-3", in: branch)
        == "Meeting 20260310-dydh 的「Date」是「昨天」，不是日期；日期的写法是 四位年-两位月-两位日。查原始材料，改成真实的日期")
  }

  @Test func `an appraisal not yet held is told nothing of too many excellent`() throws {
    let branch = Written(["2025/meetings.rec": ""])

    #expect(try !told("MTG-7", in: branch).contains("优秀"))
  }
}
