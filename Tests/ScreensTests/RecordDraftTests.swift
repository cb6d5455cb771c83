import Register
import Testing

@testable import Screens

/// What was typed in a form and not saved.
struct RecordDraftTests {
  @Test func `what was typed is kept at once and found again`() throws {
    var visit = try RecordSample.form("Talk", "20260401-th-1")
    visit.press("Tab", "Tab", "Tab")
    visit.type("两次")
    guard case .keep(let draft, let text?) = visit.effects.last else {
      Issue.record("typing is kept")
      return
    }
    #expect(draft == "ZB001/2026/Talk/20260401-th-1/0")

    var later = try RecordSample.visit(drafts: [draft: text])
    let ledger = Ledger("Talk", of: "ZB001", year: 2026)
    later.go(.record(RecordPage(.kept(Kept.ID(key: "20260401-th-1")), in: ledger, later.world)))
    #expect(later.value("Occasion") == ["家访两次"])
    #expect(later.status == "恢复了没有保存的内容。F9 保存  Esc 放弃")
    later.press("F9")
    #expect(later.files["2026/talks.rec"]?.contains("Occasion: 家访两次\n") == true)
    #expect(later.effects.contains(.keep(draft: draft, text: nil)))
  }

  @Test func `leaving what is not saved asks first and then gives the draft up`() throws {
    var visit = try RecordSample.form("Talk", "20260401-th-1")
    visit.press("Tab", "Tab", "Tab")
    visit.type("两次")
    visit.press("Esc")
    #expect(visit.spot == "record")
    visit.press("y")
    #expect(visit.spot == "branch")
    #expect(visit.effects.last == .keep(draft: "ZB001/2026/Talk/20260401-th-1/0", text: nil))
    #expect(visit.files["2026/talks.rec"] == RecordSample.talks)
  }

  @Test func `what others changed meanwhile comes in, what was typed stays`() throws {
    var visit = try RecordSample.form("Talk", "20260401-th-1")
    visit.press("Tab", "Tab", "Tab")
    visit.type("两次")
    visit.change("2026/talks.rec", RecordSample.talks.replacing("With: 陆青山", with: "With: 宋晚晴"))
    #expect(visit.value("With") == ["宋晚晴"])
    #expect(visit.value("Occasion") == ["家访两次"])
  }

  @Test func `a save that failed leaves everything in the form`() throws {
    var visit = try RecordSample.form("Talk", "20260401-th-1")
    visit.press("Tab", "Tab", "Tab")
    visit.type("两次")
    visit.fails = "磁盘满了"
    visit.press("F9")
    #expect(visit.spot == "record")
    #expect(visit.value("Occasion") == ["家访两次"])
    visit.fails = nil
    visit.press("F9")
    #expect(visit.spot == "branch")
  }
}
