import Register
import Testing

@testable import Checkup

@Suite struct ComparisonTests {
  private func text(_ code: String, _ minutes: String) throws -> MinutesText? {
    let provision = try #require(try Shipped.catalogue().versions(of: "MIN-6").last)
    let reader = MinutesReader(CopyTerms(provision), names: KnownNames(["何秋实", "沈知行"]))
    let file = "%rec: Meeting\n\n" + session("20260310-ztdr", "已开", date: nil, "Minutes: \(minutes)") + "\n"
    let source = Source(path: "branches/\(code)/2026/meetings.rec", bytes: Array(file.utf8))
    return MinutesText(of: "20260310-ztdr", in: code, [source], by: reader)
  }

  @Test func `shared sentences stand with their lines, in the order of the first`() throws {
    let first = try text("ZB001", "开会。\n+ 何秋实讲了南侧围墙的裂缝怎么修补。大家商定周末去清理地下车库\n+ 散会")
    let second = try text("ZB002", "大家商定周末去清理地下车库。别的什么话都没有再多说一句\n+ 沈知行讲了南侧围墙的裂缝怎么修补。")
    let comparison = Checkup.Comparison(try #require(first), try #require(second))
    let shared = comparison.shared.map {
      "\($0.first.line) \($0.first.text) \($0.second.line) \($0.second.text)"
    }
    #expect(
      shared == [
        "9 何秋实讲了南侧围墙的裂缝怎么修补 9 沈知行讲了南侧围墙的裂缝怎么修补", "9 大家商定周末去清理地下车库 8 大家商定周末去清理地下车库",
      ])
    #expect(comparison.percent == 100)
  }

  @Test func `a session without minutes cannot be compared`() throws {
    #expect(try text("ZB001", "")?.sentences == nil)
  }
}
