import Testing

@testable import Canvas

struct FormTests {
  private let look = FormLook(weekdays: weekdays)

  private func form(errors: [String: String] = [:]) throws -> Form<String> {
    let today = try #require(CivilDay("2026-11-23"))
    var form = Form([
      Field(
        "kind", "类别", .choice(ChoiceField([.init("assembly", "党员大会"), .init("committee", "支委会")])),
        isRequired: true),
      Field(
        "date", "日期", .date(DateField(CivilDay("2026-11-05"), today: today, leaning: .past)),
        isRequired: true, width: 12),
      Field("place", "地点", .line(LineEditor("社区活动室"))),
      Field("count", "实到人数", .number(NumberField("13")), width: 6, hint: "人"),
      Field("chair", "主持人", .names(["何秋实", "曾小满"])),
      Field("minutes", "记录", .excerpt("一、学习。\n二、讨论。")),
    ])
    if !errors.isEmpty { form.report(errors) }
    return form
  }

  private func press(_ form: inout Form<String>, _ keys: Key.Code...) -> [Form<String>.Answer] {
    keys.map { form.handle(.key(Key($0))) }
  }

  @Test func `labels are aligned, errors in words below their field`() throws {
    let form = try form(errors: ["kind": "请选择类别"])
    let drawn = Drawn(8, 40) { form.draw(on: &$0, in: $1, look: look) }
    #expect(
      drawn.inside == [
        ">    类别*  1党员大会  2支委会          ", "           请选择类别                   ",
        "     日期* 2026-11-05   周四            ", "     地点  社区活动室                   ",
        " 实到人数  13     人                    ", "   主持人  何秋实、曾小满               ",
        "     记录  一、学习。二、讨论。         ", "                                        ",
      ])
    #expect(drawn.cursor == Position(row: 0, column: 11))
  }

  @Test func `without underlines fields are in brackets`() throws {
    let form = try form()
    let drawn = Drawn(6, 40) {
      form.draw(on: &$0, in: $1, look: FormLook(weekdays: weekdays, isBracketed: true))
    }
    #expect(drawn.inside[1] == "     日期* [2026-11-05] 周四            ")
    #expect(drawn.inside[3] == " 实到人数  [13  ] 人                    ")
  }

  @Test func `Enter, Tab and down go on, Shift-Tab and up go back, Enter on the last saves`() throws {
    var form = try form()
    #expect(press(&form, .backTab, .enter, .tab) == [.still, .moved, .moved])
    #expect(form.focused?.id == "place")
    #expect(press(&form, .down, .up, .up) == [.moved, .moved, .moved])
    #expect(form.focused?.id == "date")
    #expect(press(&form, .down) == [.changed("date")])
    _ = form.focus(on: "minutes")
    #expect(press(&form, .tab, .enter) == [.still, .save])
    #expect(
      press(&form, .function(9), .control("s"), .escape, .function(5)) == [.save, .save, .ignored, .ignored])
  }

  @Test func `a date is written out when its field is left`() throws {
    var form = try form()
    _ = form.focus(on: "date")
    _ = form.handle(.key(Key(.control("u"))))
    _ = form.handle(.paste("11.20"))
    _ = press(&form, .enter)
    guard case .date(let field) = form["date"] else { throw Unexpected() }
    #expect(field.text == "2026-11-20")
  }

  @Test func `names and long texts are filled in elsewhere`() throws {
    var form = try form()
    _ = form.focus(on: "chair")
    #expect(
      [Event.text("h"), .key(Key(.function(4))), .paste("何")].map { form.handle($0) }
        == Array(repeating: .open("chair"), count: 3))
    #expect(press(&form, .backspace, .enter) == [.still, .moved])
    form["minutes"] = .excerpt("三、表决。")
    #expect(form["minutes"] == .excerpt("三、表决。"))
    #expect(form.handle(.key(Key(.function(4)))) == .open("minutes"))
  }

  @Test func `what is wrong goes when the field is changed`() throws {
    var form = try form(errors: ["place": "写明地点", "count": "多于应到"])
    #expect(form.focused?.id == "place")
    #expect(form.handle(.text("二")) == .changed("place"))
    #expect(form.fields.map(\.error) == [nil, nil, nil, "多于应到", nil, nil])
    #expect(form.missing == ["kind"])
  }

  @Test func `the calendar lies over the form and takes clicks`() throws {
    var form = try form()
    _ = form.focus(on: "date")
    _ = press(&form, .function(4))
    let area = Rect(row: 2, column: 3, rows: 13, columns: 40)
    let drawn = Drawn(13, 40) { form.draw(on: &$0, in: $1, look: look) }
    #expect(drawn.inside[2] == "     地点  +---------------------+      ")
    #expect(drawn.inside[6] == "           |  2  3  4> 5  6  7  8|      ")
    #expect(drawn.cursor == Position(row: 6, column: 22))
    #expect(form.click(Position(row: 2 + 6, column: 3 + 25), in: area, look: look) == .changed("date"))
    guard case .date(let field) = form["date"] else { throw Unexpected() }
    #expect(field.text == "2026-11-06")
    #expect(form.click(Position(row: 2 + 3, column: 3 + 1), in: area, look: look) == .moved)
    #expect(form.focused?.id == "count")
  }

  @Test(arguments: 0...12, [0, 1, 4, 8, 12, 20, 39, 40, 77])
  func `at any size the focused field is seen and nothing is drawn outside`(rows: Int, columns: Int) throws {
    var form = try form(errors: ["date": "党员大会每季度至少一次，这个季度已经有了", "minutes": "没有写"])
    for field in form.fields {
      _ = form.focus(on: field.id)
      let drawn = Drawn(rows, columns) { form.draw(on: &$0, in: $1, look: look) }
      if rows > 0, columns >= 12 { #expect(drawn.cursor != nil, "\(field.id)") }
    }
    _ = form.focus(on: "date")
    _ = press(&form, .function(4))
    _ = Drawn(rows, columns) { form.draw(on: &$0, in: $1, look: look) }
  }

  private struct Unexpected: Error {}
}
