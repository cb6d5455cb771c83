import Canvas
import Register
import Testing

@testable import Screens

/// Every key answers: with a change, or with a sentence in the status line.
struct AnsweringKeyTests {
  /// What leads from the branch to each screen; those that need a sheet or a question are tried with their own tests.
  private static let ways: [(spot: Spot, keys: [String])] = [
    (.overview, ["Esc"]), (.branch, []), (.branch, ["F6"]), (.branch, ["F6", "F6"]), (.findings, ["6"]),
    (.explanation, ["6", "F4"]), (.schedule, ["9"]), (.draw, ["7"]), (.dues, ["5"]),
    (.duesForm, ["5", "Enter"]), (.books, ["t"]), (.records, ["t", "Enter"]), (.rectifications, ["8"]),
    (.history, ["0"]), (.settings, [","]), (.member, ["F6", "Enter"]), (.help, ["F1"]), (.meeting, ["F7"]),
    (.record, ["t", "Down", "Down", "F7"]),
  ]

  private static let motions: [Chord] = [
    .key(.up), .key(.down), .key(.left), .key(.right), .key(.pageUp), .key(.pageDown), .key(.home),
    .key(.end), .key(.tab), .key(.backTab), .key(.enter), .key(.backspace), .key(.delete), .letter(" "),
    .letter("1"), .letter("0"), .letter("z"), .key(.insert), .key(Key(.left, .shift)),
  ]

  /// The screens within the meeting, which keys alone reach by more than one screen.
  private static func within(_ visit: Visit) -> [Screen] {
    let (id, world) = ("20260117-dydh", visit.world)
    return [
      .meeting(MeetingPage(editing: id, of: "ZB001", year: 2026, world)),
      .rollCall(RollCall(id, of: "ZB001", year: 2026, world)),
      .minutes(MinutesPage(id, of: "ZB001", year: 2026, world)),
      .votes(VotesPage(id, of: "ZB001", year: 2026, world)),
      .duesReceipt(DuesReceipt(of: world.day.month, in: "ZB001", world)),
    ]
  }

  @Test(arguments: ways)
  func `no key of a screen is silent, function keys, letters, arrows and digits`(
    spot: Spot, keys: [String]
  ) throws {
    var visit = try Visit(BrowsingTests.files)
    for key in keys { visit.press(key) }
    #expect(visit.spot == spot.rawValue)
    expectAnswers(visit)
  }

  @Test func `no key of the screens within a meeting is silent`() throws {
    let visit = try Visit(BrowsingTests.files)
    for screen in Self.within(visit) {
      var visit = visit
      visit.go(screen)
      expectAnswers(visit)
    }
  }

  /// Presses each key twice, since the second time nothing may be left to change.
  private func expectAnswers(_ visit: Visit, sourceLocation: SourceLocation = #_sourceLocation) {
    let functions = (1...10).map(Chord.function)
    let start = visit.frame
    for chord in Set(Command.at(visit.model.stack.front.spot).flatMap(\.keys) + Self.motions + functions) {
      var (visit, before) = (visit, start)
      for _ in 1...2 {
        let count = visit.effects.count
        visit.send(chord.event)
        if visit.effects.count > count || visit.model.remark != nil { continue }
        let frame = visit.frame
        #expect(frame != before, "\(chord) in \(visit.spot)", sourceLocation: sourceLocation)
        before = frame
      }
    }
  }

  @Test(arguments: [
    ("7", "已在抽查"), ("5", "已在党费"), ("6", "已在问题"), ("0", "已在变更记录"), ("8", "已在整改"),
    ("9", "已在日程"), (",", "已在设置"), ("t", "已在台账"),
  ])
  func `a key that leads where one is says so, and escape still needs one press`(key: String, words: String)
    throws
  {
    var visit = try Visit(BrowsingTests.files)
    visit.press(key)
    let before = visit.model.stack
    visit.press(key)
    #expect(visit.status == words)
    #expect(visit.model.stack == before)
    visit.press("Esc")
    #expect(visit.spot == "branch")
  }

  @Test(arguments: [
    (["5", "F6"], "现在不能换一年: 只有这一个年度"), (["5", "["], "现在不能看上一年: 以前没有记录"),
    (["t", "F6"], "现在不能换年度: 只有这一个年度"), (["F6", "["], "现在不能看上一年: 先按 F6 到全年"),
    (["6", "Up"], "前面没有了"), (["6", "End", "End"], "后面没有了"),
    (["6", "F9"], "这个界面没有可以「保存」的。F2 看全部命令"),
  ])
  func `what cannot go on says why`(keys: [String], words: String) throws {
    var visit = try Visit(BrowsingTests.files)
    for key in keys { visit.press(key) }
    #expect(visit.status == words)
  }

  @Test(arguments: ["80x24", "40x10"])
  func `a click on a function key does what the key does`(size: String) throws {
    for (_, keys) in Self.ways {
      var visit = try Visit(BrowsingTests.files, size: size)
      for key in keys { visit.press(key) }
      let footer = Chrome.footer(visit.model)
      for (place, slot) in footer.shown(width: visit.model.size.columns).enumerated() {
        let (row, column) = (visit.model.size.rows - 1, place * Footer.width + 1)
        var (clicked, pressed) = (visit, visit)
        clicked.send(.mouse(Mouse(.press(.left), at: Position(row: row, column: column))))
        pressed.press("F\(slot + 1)")
        #expect(clicked.text == pressed.text && clicked.effects == pressed.effects, "F\(slot + 1)")
        if !footer.slots[slot].canRun { #expect(clicked.model.remark != nil, "F\(slot + 1)") }
      }
    }
  }
}

extension Chord {
  fileprivate var event: Event {
    switch self {
    case .key(let key): .key(key)
    case .letter(let letter): .text(letter)
    }
  }
}
