import Testing

@testable import Canvas

struct KeysTests {
  private func keys() throws -> KeyMap<String> {
    try KeyMap([
      ("help", [.function(1), .letter("?")]), ("find", [.function(3), .letter("/")]),
      ("down", [.key(.down), .letter("j")]),
      ("quit", [.function(10), .letter("q"), .key(Key(.control("c")))]), ("mark", [.letter(" ")]),
    ])
  }

  @Test(
    arguments: [
      (Event.key(Key(.function(1))), "help"), (.text("?"), "help"), (.text("？"), "help"),
      (.text("、"), "find"),
      (.text("／"), "find"), (.text("ｊ"), "down"), (.text("　"), "mark"), (.key(Key(.control("c"))), "quit"),
      (.text("会"), nil), (.text("x"), nil), (.key(Key(.down, .shift)), nil), (.junk, nil), (.paste("q"), nil),
    ] as [(Event, String?)])
  func `a key or its full-width twin is a command`(event: Event, command: String?) throws {
    #expect(try keys().command(for: event, inField: false) == command)
  }

  @Test func `in a field text is text`() throws {
    let keys = try keys()
    #expect(keys.command(for: .text("q"), inField: true) == nil)
    #expect(keys.command(for: .text(" "), inField: true) == nil)
    #expect(keys.command(for: .key(Key(.function(10))), inField: true) == "quit")
  }

  @Test func `a key wanted twice is an error that names both`() {
    #expect(throws: KeyMap<String>.Clash(chord: .letter("d"), commands: ["delete", "draw"])) {
      try KeyMap([("delete", [.key(.delete), .letter("d")]), ("draw", [.letter("d")])])
    }
  }

  @Test func `keys are written as people say them`() throws {
    #expect(try keys().chords(for: "quit").map(\.description) == ["F10", "q", "Ctrl-C"])
    #expect(try keys().chords(for: "none") == [])
    let others: [Chord] = [
      .key(.pageUp), .key(.backTab), .letter(" "), .key(Key(.up, .shift)), .key(.delete),
    ]
    #expect(others.map(\.description) == ["PgUp", "Shift-Tab", "Space", "Shift-Up", "Del"])
  }

  private let footer = Footer([
    .init("F1", "帮助"), .init("F2", "命令"), .init("F3", "查找", canRun: false), .init("F4", "编辑", canRun: false),
    .init("F5", "刷新"), .init("F6", "切换"), .init("F7", "新增"), .init("F8", "撤销"),
    .init("F9", "保存", canRun: false),
    .init("F10", "退出"),
  ])

  @Test(arguments: [
    (80, "F1帮助  F2命令  F3-查找 F4-编辑 F5刷新  F6切换  F7新增  F8撤销  F9-保存 F10退出 "),
    (40, "F1帮助  F2命令  F5刷新  F6切换  F7新增  "), (17, "F1帮助  F2命令   "), (9, "F1帮助   "), (7, "       "),
  ])
  func `the footer keeps help, commands and what can run`(width: Int, shown: String) {
    let drawn = Drawn(1, width) { footer.draw(on: &$0, in: $1) }
    #expect(drawn.inside == [shown])
  }

  @Test func `a click finds its slot`() {
    #expect([0, 8, 16, 39, 40, -1].map { footer.slot(at: $0, width: 40) } == [0, 1, 4, 6, nil, nil])
  }

  @Test func `a long label stays in its slot`() {
    let footer = Footer([.init("F10", "Leave it", canRun: false), .init("F2", "Save")])
    #expect(Drawn(1, 16) { footer.draw(on: &$0, in: $1) }.inside == ["F10-Lea~F2Save  "])
  }
}
