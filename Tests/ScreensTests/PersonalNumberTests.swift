import Canvas
import Register
import Testing

@testable import Screens

/// Numbers that belong to a person are shown whole only when asked for, and it is written down who asked.
struct PersonalNumberTests {
  private static let glance = Glance(
    branch: "ZB001", year: nil, fileName: "members.rec", type: "Member",
    key: [Writing.Line("Name", "何秋实")], summary: "看了何秋实的全号")

  /// The form of 何秋实's record.
  private func form() throws -> Visit {
    var visit = try MemberSample.card("何秋实")
    visit.press("F4")
    #expect(visit.spot == "record")
    return visit
  }

  private func show(_ visit: inout Visit) {
    visit.press("F2")
    visit.type("show-phone")
    visit.press("Enter")
  }

  private func field(_ visit: Visit) -> String? {
    (visit.model.stack.front.page as? RecordPage)?.sheet?.form.focused?.id.field
  }

  private func goToPhone(_ visit: inout Visit) {
    for _ in 1...40 where field(visit) != "Phone" { visit.press("Tab") }
    #expect(field(visit) == "Phone")
  }

  private func shows(_ visit: Visit, _ number: String) -> Bool { visit.text.contains { $0.contains(number) } }

  @Test func `the form of a member hides the number and shows it to whoever asks, noted`()
    throws
  {
    var visit = try form()
    goToPhone(&visit)
    #expect(shows(visit, "138****1234") && !shows(visit, "13800001234"))
    show(&visit)
    #expect(shows(visit, "显示何秋实"))
    visit.press("y")
    #expect(visit.effects.contains(.note(Self.glance)))
    #expect(shows(visit, "13800001234"))
    #expect(visit.status == "已显示全号，已记入变更记录；离开就遮住")
    visit.press("Esc", "F4")
    goToPhone(&visit)
    #expect(shows(visit, "138****1234") && !shows(visit, "13800001234"))
    #expect(visit.edits.isEmpty)
  }

  @Test func `what is hidden cannot be typed over, and saving something else leaves it whole`() throws {
    var visit = try form()
    goToPhone(&visit)
    visit.type("9")
    #expect(visit.status == "号码遮住了一段。要看要改先按 F2 选“显示全号”")
    while field(visit) != "Group" { visit.press("Shift-Tab") }
    visit.type("甲")
    visit.press("F9")
    let kept = "Group: 第一小组甲\nDuesClass: 离退休\nPhone: 13800001234\n"
    #expect(visit.files["members.rec"]?.contains(kept) == true)
  }

  @Test func `the number stays hidden where it cannot be written down`() throws {
    var visit = try MemberSample.card("何秋实")
    visit.fails = "磁盘已满"
    visit.press("p", "y")
    #expect(shows(visit, "138****1234"))
    #expect(visit.status == "没有显示：谁看过要先记下，现在记不下 (磁盘已满)")
  }

  @Test(arguments: [
    ("Member", "Phone", "13800001234", "138****1234"), ("Away", "Phone", "13800001234", "138****1234"),
    ("Member", "Alias", "11010519491231002X", "******************"), ("Member", "Alias", "何大山", "何大山"),
    ("Receipt", "Number", "202611250000123456", "202611250000123456"),
  ])
  func `which numbers are hidden`(type: String, field: String, value: String, shown: String) {
    #expect(Personal(type: type).masked(field, value) == shown)
  }
}
