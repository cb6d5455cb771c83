import Canvas
import Checkup
import Register
import Synchronization
import Testing

@testable import Screens

/// What is done before anything is seen, and what is put off until somebody asks for it.
struct FirstFrameTests {
  @Test func `rules, schemas, sheets, strokes and the manual are not read for the first frame`() throws {
    let asked = Asked()
    let codes = (0..<2000).map { "ZB\(10_000 + $0)" }
    let world = try FirstFrameTests.world(codes, asked.library())
    let frame = Chrome.draw(Model(world, size: Size(rows: 24, columns: 80)))
    #expect((0..<24).contains { row in frame.row(row).contains { $0.content == .character("Z") } })
    #expect(asked.all == ["pinyin"])
  }

  @Test func `names are taken apart only once somebody types, and no look at branches does it`() throws {
    let codes = (0..<2000).map { "ZB\(10_000 + $0)" }
    let world = try FirstFrameTests.world(codes, Asked().library())
    var model = Model(world, size: Size(rows: 24, columns: 80))
    _ = model.take(.looked([Entry(code: codes[7])]))
    #expect(model.search?.isReady == false)
    _ = model.update(.key(Key(.function(3))))
    #expect(model.search?.isReady == false)
    _ = model.update(.text("1"))
    #expect(model.search?.isReady == true)
    _ = model.take(.looked([Entry(code: codes[8])]))
    #expect(model.search?.isReady == true)
    _ = model.update(.key(Key(.escape)))
    #expect(model.search?.isReady == false)
  }

  @Test(arguments: [0, 1, 2, 7, 1000])
  func `every branch is found among so many, and none that is not there`(count: Int) throws {
    let codes = (0..<count).map { "ZB\(10_000 + 2 * $0)" }
    let world = try FirstFrameTests.world(codes, Asked().library())
    for (place, code) in codes.enumerated() { #expect(world.place(of: code) == place) }
    for code in ["A", "ZB10001", "ZB\(10_000 + 2 * count)", "ZZ"] { #expect(world.place(of: code) == nil) }
  }

  private static func world(_ codes: [String], _ library: Library) throws -> World {
    World(
      texts: Shipped.texts("zh-Hans"), library: library, day: try #require(Day("2026-11-23")),
      time: try #require(WallTime("08:00")), person: "曾小满", directory: Directory(sources: []), codes: codes)
  }
}

extension Model {
  /// The field of the list of all branches.
  fileprivate var search: Search? {
    guard case .overview(let page) = stack.front else { return nil }
    return page.search
  }
}

/// A library that writes down what it was asked for.
private final class Asked: Sendable {
  private let names = Mutex<Set<String>>([])

  var all: Set<String> { names.withLock { $0 } }

  func library() throws -> Library {
    let shipped = try Shipped.library.get()
    return Library(
      catalogue: { self.note("catalogue", shipped.catalogue) },
      schemas: { self.note("schemas", shipped.schemas) },
      sheetForm: { self.note("sheet", shipped.sheetForm) }, pinyin: { self.note("pinyin", shipped.pinyin) },
      strokes: { self.note("strokes", shipped.strokes) }, manual: { self.note("manual", shipped.manual) })
  }

  private func note<Part>(_ name: String, _ part: () -> Part) -> Part {
    _ = names.withLock { $0.insert(name) }
    return part()
  }
}
