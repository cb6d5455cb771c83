import Testing

@testable import Canvas

struct FieldTests {
  private func date(_ typed: String, _ leaning: Leaning = .past) throws -> DateField {
    var field = DateField(today: try #require(CivilDay("2026-11-23")), leaning: leaning)
    _ = field.handle(.paste(typed))
    return field
  }

  @Test(arguments: [
    ("11.5", "2026-11-05 周四", "2026-11-05"), ("2026-11-05", "周四", "2026-11-05"),
    ("上周五", "2026-11-20 周五", "2026-11-20"),
    ("13.1", "", "13.1"), ("", "", ""),
  ])
  func `a date is echoed with its weekday and written out when left`(
    typed: String, echo: String, text: String
  ) throws {
    var field = try date(typed)
    #expect(field.echo(weekdays) == echo)
    field.commit()
    #expect(field.text == text)
  }

  @Test(arguments: [
    (Key.Code.up, "2026-11-04"), (.down, "2026-11-06"), (.pageUp, "2026-10-05"), (.pageDown, "2026-12-05"),
  ])
  func `keys move a date by a day or a month`(key: Key.Code, text: String) throws {
    var field = try date("11.5")
    #expect(field.handle(.key(Key(key))) == .changed)
    #expect(field.text == text)
    var empty = try date("")
    #expect(empty.handle(.key(Key(key))) == .changed)
    #expect(empty.text == "2026-11-23")
  }

  @Test func `the calendar opens at the date and writes the chosen one`() throws {
    var field = try date("11.5")
    #expect(field.handle(.key(Key(.function(4)))) == .moved)
    #expect(field.grid == CivilDay("2026-11-05").map(MonthGrid.init))
    #expect(field.handle(.text("7")) == .still)
    #expect(field.handle(.key(Key(.down))) == .moved)
    #expect(field.handle(.key(Key(.enter))) == .changed)
    #expect(field.text == "2026-11-12")
    #expect(field.grid == nil)
    _ = field.handle(.key(Key(.function(4))))
    #expect(field.handle(.key(Key(.escape))) == .moved)
    #expect(field.text == "2026-11-12")
  }

  @Test(arguments: [
    ("１２３．５０", "123.50"), ("1,234.00 元", "1234.00"), ("-3", "-3"), ("x", ""),
  ])
  func `only what belongs to a number gets in`(typed: String, text: String) {
    var pasted = NumberField()
    #expect(pasted.handle(.paste(typed)) == (text.isEmpty ? .still : .changed))
    #expect(pasted.text == text)
    var byHand = NumberField()
    for character in typed { _ = byHand.handle(.text(character)) }
    #expect(byHand.text == text)
  }

  private let marks = ChoiceField([.init("present", "到"), .init("leave", "假"), .init("absent", "缺")])

  @Test(
    arguments: [
      ([Event.text("2")], "leave"), ([.text("３")], "absent"), ([.text("4")], nil), ([.text("0")], nil),
      ([.key(Key(.right)), .key(Key(.right))], "leave"), ([.key(Key(.left))], "absent"),
      ([.text(" ")], "present"),
      ([.text("3"), .text(" ")], "present"), ([.key(Key(.end)), .key(Key(.home))], "present"),
      ([.text("会")], nil),
    ] as [([Event], String?)])
  func `digits and arrows choose`(events: [Event], value: String?) {
    var field = marks
    for event in events { _ = field.handle(event) }
    #expect(field.chosen?.value == value)
  }

  @Test func `the chosen one is in brackets, alone where there is no room`() {
    let field = ChoiceField(marks.options, chosen: "leave")
    #expect(Drawn(1, 18) { field.draw(on: &$0, in: $1) }.inside == [" 1到 [2假] 3缺    "])
    #expect(Drawn(1, 12) { field.draw(on: &$0, in: $1) }.inside == ["[2假] 2/3   "])
    #expect(Drawn(1, 12) { marks.draw(on: &$0, in: $1) }.inside == ["[ ] -/3     "])
  }
}
