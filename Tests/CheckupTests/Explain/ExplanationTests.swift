import Register
import Testing

@testable import Checkup

/// Everything there is to say of a finding, in an order that does not change.
struct ExplanationTests {
  private let texts = Texts(language: "zh-Hans", [])

  private func explanation(_ rule: String, in branch: Written, on day: String) throws -> Explanation {
    let finding = try #require(try branch.findings(rule, on: day).first)
    return try #require(Explanation(finding, try branch.checker(on: day)))
  }

  private func parts(_ explanation: Explanation) throws -> [Explanation.About: String] {
    let wording = Wording(try Shipped.catalogue(), texts, [])
    let parts = explanation.parts(wording, texts, [])
    #expect(
      parts.map(\.about)
        == Explanation.About.allCases.filter { about in parts.contains { $0.about == about } })
    return Dictionary(uniqueKeysWithValues: parts.map { ($0.about, $0.words) })
  }

  @Test func `a finding is explained by its rule, its period, its place and what settles it`() throws {
    let explanation = try explanation("MTG-1", in: Written(), on: "2026-04-10")
    let found = try parts(explanation)

    #expect(
      Set(found.keys) == [
        .rule, .means, .basis, .certainty, .severity, .inForce, .window, .reads, .place, .missing, .days,
        .settles, .opens,
      ])
    #expect(found[.rule] == "MTG-1  党员大会每季度一次")
    #expect(found[.place] == "branches/ZB001/branch.rec:3")
    #expect(found[.missing]?.contains("2026-Q1没有党员大会记录，季度末已过10天") == true)
    #expect(found[.means] == explanation.provision.means.chinese)
    #expect(found[.reads] == explanation.provision.reads.joined(separator: "、"))
  }

  @Test func `a rule by itself is explained with its frequency and without a place`() throws {
    let rule = try #require(try Shipped.catalogue().versions(of: "MTG-1").last)
    let found = try parts(Explanation(rule, on: try #require(Day("2026-04-10"))))

    #expect(
      Set(found.keys) == [
        .rule, .means, .basis, .certainty, .severity, .frequency, .inForce, .reads, .settles, .opens,
      ])
  }

  @Test func `a finding is explained by the version it rests on, not by the one in force today`() throws {
    let file = Developed.written(["Talked: 2024-05-01"])
    let explanation = try explanation("DEV-1", in: file, on: "2026-11-23")

    #expect(explanation.provision.instrument == "D14")
    #expect(try Shipped.catalogue().provision("DEV-1", on: explanation.today)?.instrument == "D26")
  }

  @Test func `a deadline is the last day in time`() throws {
    let branch = Written(["branch.rec": branchFile(then: terms("2021-03-15 5"))])

    #expect(try explanation("ORG-4", in: branch, on: "2026-03-10").deadline == Day("2026-03-15"))
    #expect(try explanation("ORG-4", in: branch, on: "2026-04-10").deadline == Day("2026-03-15"))
    #expect(try explanation("MTG-1", in: branch, on: "2026-04-10").deadline == Day("2026-03-31"))
    let members = Written(["members.rec": fullMembers(3)])
    #expect(try explanation("ORG-1", in: members, on: "2026-04-10").deadline == nil)
  }

  @Test func `the parameters shown are those the finding was counted with`() throws {
    let branch = Written(
      ["members.rec": fullMembers(46)], rules: setting("ORG-2", "Set: near 40") + "\n")

    #expect(
      try parts(try explanation("ORG-2", in: branch, on: "2026-04-10"))[.parameters]
        == "parameter.most 50；parameter.near 40；parameter.units 5")
  }

  @Test func `a sentence that rests on something else is explained by that`() throws {
    let branch = Written([
      "2026/meetings.rec": session("20260310-qt", "已开", date: nil, "Start: 02:00", "End: 03:00")
    ])
    let explanation = try explanation("MIN-8", in: branch, on: "2026-04-10")

    #expect((explanation.provision.certainty, explanation.rest.certainty) == (.certain, .ours))
  }

  @Test func `a kind of record is called by the texts, else by what its schema is for`() {
    let schema = FileSchema(
      fileName: "talks.rec", Array("%rec: Talk\n%doc: 一次谈话。写要点。\n".utf8))
    let named = Texts(language: "zh-Hans", Array("Id: record.Talk\nText: 谈心谈话\n".utf8))

    #expect(named.name(ofKind: "Talk", [schema]) == "谈心谈话")
    #expect(texts.name(ofKind: "Talk", [schema]) == "一次谈话")
    #expect(Texts(language: "en", []).name(ofKind: "Talk", [schema]) == "Talk")
  }
}
