import Canvas
import Register
import Testing

@testable import Checkup
@testable import Screens

/// How many keys it takes to find one of two hundred branches.
struct OverviewKeystrokeTests {
  private static let places = [
    "云杉里", "纸鸢桥", "望星坡", "青禾", "石榴巷", "纺车巷", "半亩塘", "木鱼桥", "豆荚弄", "蜻蜓塘", "白鹭埠", "砚池里", "晒谷场", "灯芯巷",
    "铜铃街", "梨花墩", "银杏里", "松针弄", "风车坳", "橘子院",
  ]
  private static let kinds = ["社区", "村", "学校", "联合", "离退休"]
  private static let ordinals = ["第一", "第二"]

  /// Two hundred names, each place with five kinds of branch, two of each kind.
  private static let names = ordinals.flatMap { ordinal in
    kinds.flatMap { kind in places.map { "\($0)\(kind)\(ordinal)支部" } }
  }

  private static func code(_ place: Int) -> String { "ZB" + String("00\(place + 1)".suffix(3)) }

  private func visit() throws -> Visit {
    var visit = try Visit(BrowsingTests.files, size: "80x24")
    let codes = Self.names.indices.map(Self.code)
    visit.hear(.directory(Directory(sources: []), rounds: [], codes: codes))
    let checker = visit.world.checker
    let entries = zip(codes, Self.names).map { code, name in
      let text = "%rec: Branch\n\nCode: \(code)\nName: \(name)\nKind: 社区\nForm: 普通\nFounded: 2015-05-01\n"
      let source = Source(path: "branches/\(code)/branch.rec", year: nil, bytes: Array(text.utf8))
      return Entry(Book(code: code, sources: [source], years: []), checker)
    }
    visit.hear(.looked(entries))
    visit.press("Esc")
    return visit
  }

  private func selected(_ visit: Visit) -> String? {
    guard case .overview(let page) = visit.model.stack.front else { return nil }
    return page.listing.selected?.branch
  }

  @Test func `any of two hundred branches is found by its number with four keys, F3 among them`()
    throws
  {
    let start = try visit()
    #expect(start.world.entries.count == 200)
    for place in Self.names.indices {
      var visit = start
      let digits = "\(place + 1)"
      visit.press("F3")
      visit.type(digits)
      #expect(1 + digits.count <= 4)
      #expect(selected(visit) == Self.code(place))
    }
  }
}
