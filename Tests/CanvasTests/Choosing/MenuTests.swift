import Testing

@testable import Canvas

struct MenuTests {
  private let menu = Menu(
    "会议",
    [
      Menu.Item("cancel", "取消", refusal: "已定稿"), .init("minutes", "写记录"), .init("copy", "复制上次"),
      .init("delete", "作废", letter: "d"),
    ])

  @Test func `a menu shows keys, what cannot run and why`() {
    let drawn = Drawn(7, 30) { menu.draw(on: &$0, in: $1) }
    #expect(
      drawn.inside == [
        ".....+- 会议 -----------+.....", ".....| 1-取消  (已定稿) |.....", ".....|>2 写记录         |.....",
        ".....| 3 复制上次       |.....", ".....| d 作废           |.....", ".....+------------------+.....",
        "..............................",
      ])
    #expect(drawn.cursor == Position(row: 2, column: 6))
  }

  @Test(arguments: [
    ([Event.key(Key(.enter))], Choice.chosen("minutes")),
    ([.key(Key(.up)), .key(Key(.enter))], .refused("已定稿")),
    ([.key(Key(.end)), .key(Key(.enter))], .chosen("delete")), ([.text("3")], .chosen("copy")),
    ([.text("３")], .chosen("copy")), ([.text("1")], .refused("已定稿")), ([.text("d")], .chosen("delete")),
    ([.text("4")], .ignored), ([.key(Key(.escape))], .cancelled), ([.key(Key(.left))], .cancelled),
    ([.key(Key(.down)), .key(Key(.down)), .key(Key(.down))], .open), ([.text("会")], .ignored),
  ])
  func `keys choose`(events: [Event], answer: Choice<String>) {
    var menu = menu
    #expect(events.map { menu.handle($0) }.last == answer)
  }

  @Test func `a click chooses`() {
    var menu = menu
    let area = Rect(row: 0, column: 0, rows: 7, columns: 30)
    #expect(menu.click(Position(row: 3, column: 9), in: area) == .chosen("copy"))
    #expect(menu.click(Position(row: 0, column: 9), in: area) == .ignored)
  }

  @Test(arguments: 0...8, 0...12)
  func `a menu stays in its room with the choice in view`(rows: Int, columns: Int) {
    var menu = menu
    _ = menu.handle(.key(Key(.end)))
    let drawn = Drawn(rows, columns) { menu.draw(on: &$0, in: $1) }
    #expect((drawn.cursor != nil) == (rows > 2 && columns > 2))
  }
}

struct QuestionTests {
  private let question = Question("作废 2026-11-05 支委会?", no: "否", yes: "是")

  @Test func `the safe answer is chosen at first`() {
    let drawn = Drawn(1, 40) { question.draw(on: &$0, in: $1) }
    #expect(drawn.inside == ["作废 2026-11-05 支委会? [否] 是         "])
    #expect(drawn.cursor == Position(row: 0, column: 25))
  }

  @Test(arguments: [
    ([Event.key(Key(.enter))], Choice.chosen(false)),
    ([.key(Key(.right)), .key(Key(.enter))], .chosen(true)),
    ([.key(Key(.right)), .key(Key(.left)), .key(Key(.enter))], .chosen(false)), ([.text("y")], .chosen(true)),
    ([.text("Ｙ")], .chosen(true)), ([.text("n")], .chosen(false)), ([.text("x")], .open),
    ([.key(Key(.right)), .key(Key(.escape))], .chosen(false)), ([.key(Key(.function(3)))], .ignored),
  ])
  func `keys answer`(events: [Event], answer: Choice<Bool>) {
    var question = question
    #expect(events.map { question.handle($0) }.last == answer)
  }

  @Test func `a question may have three answers`() {
    let options = [
      Question<String>.Option("keep", "继续", letter: "k"), .init("save", "保存", letter: "s"),
      .init("drop", "放弃", letter: "d"),
    ]
    var question = Question("有没保存的文字", options)
    #expect(question.handle(.key(Key(.right))) == .open)
    #expect(Drawn(1, 34) { question.draw(on: &$0, in: $1) }.inside == ["有没保存的文字  继续 [保存] 放弃  "])
    #expect(question.handle(.text("d")) == .chosen("drop"))
  }

  @Test func `a long question is wrapped above its answers`() {
    #expect(question.rows(width: 24) == 2)
    let drawn = Drawn(2, 24) { question.draw(on: &$0, in: $1) }
    #expect(drawn.inside == ["作废 2026-11-05 支委会? ".padded(to: 24), "[否] 是 ".padded(to: 24)])
    let area = Rect(row: 4, column: 2, rows: 2, columns: 24)
    let places = [(5, 3), (5, 7), (4, 3), (5, 20)].map { Position(row: $0, column: $1) }
    #expect(places.map { question.answer(at: $0, in: area) } == [false, true, nil, nil])
  }

  @Test(arguments: 0...3, 0...30)
  func `a question stays in its room`(rows: Int, columns: Int) {
    _ = Drawn(rows, columns) { question.draw(on: &$0, in: $1) }
  }
}
