import Checkup
import Register
import Testing

@testable import Screens

/// A branch's year in bars.
struct StatisticsTests {
  private func visit(size: String = "80x24", language: String = "zh-Hans") throws -> Visit {
    var visit = try Visit(MemberSample.files, size: size, language: language)
    visit.press("Shift-Tab")
    return visit
  }

  @Test(arguments: ["80x24", "40x10", "120x40"], [("zh-Hans", "statistics"), ("en", "statistics-en")])
  func `attendance and dues are drawn as bars`(size: String, _ language: (tag: String, name: String)) throws {
    try expectGolden(try visit(size: size, language: language.tag), language.name)
  }

  @Test func `a month leads to its dues`() throws {
    var visit = try visit()
    visit.press("Down", "Enter")
    #expect(visit.spot == "dues")
    guard case .dues(let page) = visit.model.stack.front else { return }
    #expect(page.selectedMonth == Month(2026, 7))
  }

  @Test func `a branch is set beside the middle of those like it, and only where there are enough`() throws {
    var world = try visit().world
    #expect(LikeEntries("ZB001", world).words(world) == "同类型的支部不到3个（系统默认），不比较。")
    let own = try #require(world.entry("ZB001"))
    for (place, paid) in [1, 3, 4].enumerated() {
      var other = Entry(code: "ZB00\(place + 2)")
      other.branch = own.branch
      other.branch?.code = other.code
      (other.paid, other.owing, other.isLookedAt) = (paid, 4, true)
      world.entries.append(other)
    }
    #expect(
      LikeEntries("ZB001", world).words(world)
        == "同类 (社区 普通) 另有3个支部。本月党费已交\(own.paid)/\(own.owing)，同类中位数75%；问题\(own.findings.count)，同类中位数0。")
  }

  @Test(arguments: [
    (0, 0, "", ""), (0, 7, "..........", "0%"), (1, 100, "#.........", "1%"), (7, 10, "#######...", "70%"),
    (199, 200, "#########.", "99%"), (7, 7, "##########", "100%"),
  ])
  func `a bar is full only where nothing is missing`(part: Int, whole: Int, text: String, percent: String) {
    #expect(Bar(part, of: whole).text() == text)
    #expect(Bar(part, of: whole).percent == percent)
  }
}
