import Canvas
import Register
import Testing

@testable import Screens

/// The one table that keys, footer, palette and help come from.
struct CommandTableTests {
  @Test(arguments: ["zh-Hans", "en"])
  func `every command has a title`(language: String) {
    let texts = Shipped.texts(language)
    for command in Command.all { #expect(texts.has("command.\(command.id)"), "command.\(command.id)") }
  }

  @Test(arguments: [("zh-Hans", 4), ("en", 5)])
  func `every function key's label fits its slot`(language: String, room: Int) {
    let texts = Shipped.texts(language)
    for command in Command.all {
      let isInFooter = command.keys.contains {
        if case .key(let key) = $0, case .function = key.code { true } else { false }
      }
      if isInFooter { #expect(command.label(texts).cells <= room, "\(command.id): \(command.label(texts))") }
    }
    for number in 1...10 { #expect(texts("label.none.\(number)").cells <= room) }
  }

  @Test(arguments: Spot.allCases)
  func `a key means one thing on a screen`(spot: Spot) {
    // Building the table for a spot refuses a key that two commands want.
    #expect(!Command.at(spot).isEmpty)
    let ids = Command.at(spot).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `every command can be given without letters, from the palette`() throws {
    var visit = try Visit(["branch.rec": ""])
    visit.press("F2")
    guard case .palette(let palette) = visit.model.over else {
      Issue.record("F2 opens the palette")
      return
    }
    #expect(palette.items.map(\.id) == Command.at(.branch).map(\.id))
    visit.press("Esc")
    #expect(visit.model.over == nil)
  }

  @Test func `a command that cannot run says why`() throws {
    var visit = try Visit(["branch.rec": ""])
    visit.press("F8")
    #expect(visit.status == "现在不能撤销上一步: 没有可以撤销的。以前的按 0 到变更记录里撤销")
  }

  @Test func `hanzi outside a field change nothing and say what to do`() throws {
    var visit = try Visit(["branch.rec": ""])
    let before = visit.model.stack
    visit.type("的")
    #expect(visit.model.stack == before)
    #expect(visit.status == "按 F3 查找, 或切换到英文输入")
  }

  @Test func `a full-width letter is the command of its twin`() throws {
    var visit = try Visit(["branch.rec": ""])
    visit.type("６")
    #expect(visit.spot == "findings")
  }

  @Test func `quitting asks nothing when nothing is unsaved`() throws {
    var visit = try Visit(["branch.rec": ""])
    visit.press("F10")
    #expect(visit.effects.last == .quit)
  }

  @Test func `escape goes back one level and at the top says how to leave`() throws {
    var visit = try Visit(["branch.rec": ""])
    visit.press("Esc")
    #expect(visit.spot == "overview")
    visit.press("Esc")
    #expect(visit.spot == "overview")
    #expect(visit.status == "已经是最上一级。F10 退出")
  }
}
