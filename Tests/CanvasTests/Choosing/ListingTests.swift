import Testing

@testable import Canvas

struct ListingTests {
  private let names = ["何", "曾", "单", "仇", "陆", "宋", "周", "梁", "查", "解"]

  @Test(arguments: [
    ([Event.key(Key(.down)), .key(Key(.down)), .key(Key(.up))], "曾"),
    ([.text("j"), .text("ｊ"), .text("k")], "曾"),
    ([.key(Key(.end))], "解"), ([.text("G"), .text("g")], "何"), ([.key(Key(.end)), .key(Key(.home))], "何"),
    ([.key(Key(.pageDown))], "仇"), ([.key(Key(.pageDown)), .key(Key(.pageUp))], "何"),
    ([.key(Key(.up))], "何"), ([.key(Key(.end)), .key(Key(.down))], "解"),
    ([.mouse(Mouse(.wheelDown, at: Position(row: 0, column: 0)))], "仇"),
  ])
  func `keys and wheel go through the rows`(events: [Event], selected: String) {
    var listing = Listing(names, height: 4)
    for event in events { _ = listing.handle(event) }
    #expect(listing.selected == selected)
  }

  @Test func `each key answers whether anything moved`() {
    var listing = Listing(names, height: 4)
    let keys = [Event.key(Key(.up)), .key(Key(.down)), .text("x"), .key(Key(.enter)), .key(Key(.down, .alt))]
    #expect(keys.map { listing.handle($0) } == [.still, .moved, .ignored, .ignored, .ignored])
    var empty = Listing([String]())
    #expect(empty.handle(.key(Key(.down))) == .still)
    #expect(empty.selected == nil)
    #expect(empty.window(height: 5) == 0..<0)
  }

  @Test(arguments: [
    (0, 0, 10, 4, 0), (0, 3, 10, 4, 0), (0, 4, 10, 4, 1), (5, 2, 10, 4, 2), (9, 9, 10, 4, 6),
    (9, 5, 10, 4, 5),
    (3, 0, 2, 4, 0), (0, 0, 0, 4, 0), (2, 5, 10, 0, 0), (0, 9, 10, 1, 9),
  ])
  func `the view scrolls as little as it can`(top: Int, selected: Int, count: Int, height: Int, expected: Int)
  {
    #expect(Window.top(top, selected: selected, count: count, height: height) == expected)
  }

  @Test func `the wheel moves the view before the selection`() {
    var listing = Listing(names, selected: "仇", height: 4)
    #expect(listing.window(height: 4) == 0..<4)
    #expect(listing.move(.wheelDown) == .moved)
    #expect(listing.window(height: 4) == 3..<7)
    #expect(listing.selected == "仇")
    #expect(listing.move(.wheelUp) == .moved)
    #expect(listing.selected == "仇")
    #expect(listing.move(.wheelUp) == .still)
  }

  @Test func `changed rows keep the selection and its row on the screen`() {
    var listing = Listing(names, selected: "周", height: 4)
    let offset = 6 - listing.window(height: 4).lowerBound
    listing.reload(["甲", "乙"] + names)
    #expect(listing.selected == "周")
    #expect(8 - listing.window(height: 4).lowerBound == offset)
  }

  @Test(arguments: [
    (["何", "曾", "仇", "陆"], "仇"), (["何", "曾"], "曾"), (["新"], "新"), (["解", "何"], "解"),
  ])
  func `a row that is gone gives way to the next one left`(rows: [String], selected: String) {
    var listing = Listing(names, selected: "单", height: 4)
    listing.reload(rows)
    #expect(listing.selected == selected)
  }

  @Test func `a filter selects the best and its end keeps what was found`() {
    var listing = Listing(names, selected: "宋", height: 4)
    listing.filter(["查", "曾"])
    #expect(listing.selected == "查")
    listing.reload(names)
    #expect(listing.selected == "查")
    listing.filter([])
    #expect(listing.selected == nil)
    listing.reload(names)
    #expect(listing.selected == "查")
  }

  @Test func `marks and ranges choose several rows`() {
    var listing = Listing(names, height: 4)
    #expect(listing.chosen == ["何"])
    _ = listing.handle(.key(Key(.down, .shift)))
    _ = listing.extend(by: 1)
    #expect(listing.chosen == ["何", "曾", "单"])
    #expect(listing.range == 0..<3)
    _ = listing.move(.down)
    #expect(listing.chosen == ["仇"])
    listing.toggleRange()
    _ = listing.extend(by: -2)
    #expect(listing.chosen == ["曾", "单", "仇"])
    listing.toggleMark()
    _ = listing.select("解")
    listing.toggleMark()
    #expect(listing.chosen == ["曾", "解"])
    listing.filter(["解", "何"])
    #expect(listing.chosen == ["解"])
    listing.mark([])
    #expect(listing.chosen == ["解"])
    #expect(listing.select("无") == false)
  }

  @Test(arguments: 0..<40)
  func `whatever happens, the selected row is one of the rows and in view`(seed: UInt64) {
    var dice = Dice(seed)
    var listing = Listing(Array(0..<30), height: 7)
    for _ in 0..<60 {
      switch Int.random(in: 0..<8, using: &dice) {
      case 0: listing.reload((0..<30).filter { _ in Bool.random(using: &dice) })
      case 1: listing.filter((0..<30).shuffled(using: &dice).filter { _ in Bool.random(using: &dice) })
      case 2: listing.height = .random(in: 0...9, using: &dice)
      case 3: _ = listing.extend(by: .random(in: -3...3, using: &dice))
      default:
        let motions: [Motion] = [.up, .down, .pageUp, .pageDown, .first, .last, .wheelUp, .wheelDown]
        _ = listing.move(motions.randomElement(using: &dice) ?? .up)
      }
      #expect(listing.selected == listing.selectedIndex.map { listing.rows[$0] })
      #expect((listing.selected == nil) == listing.rows.isEmpty)
      let height = Int.random(in: 1...9, using: &dice)
      let window = listing.window(height: height)
      #expect(window.count == min(height, listing.rows.count))
      #expect(listing.selectedIndex.map(window.contains) ?? true)
    }
  }
}
