import Testing

@testable import Rec

struct RepairTests {
  @Test(arguments: [
    (Repair.carriageReturns, "A: x\r\n+ y\r\n\r\nB: \rz\r\r\n", "A: x\n+ y\n\nB: \rz\r\n"),
    (.carriageReturns, "A: x\n", "A: x\n"),
    (.byteOrderMark, "\u{FEFF}A: \u{FEFF}\n", "A: \u{FEFF}\n"),
    (.byteOrderMark, "A: x\n", "A: x\n"),
    (.fullWidthColons, "A：x\nB： y\nC：\n", "A: x\nB: y\nC:\n"),
    (.fullWidthColons, "A：x\r\nC：\r\n", "A: x\r\nC:\r\n"),
    (.fullWidthColons, "A: x：y\n+ B：z\n# C：\n姓名：x\n", "A: x：y\n+ B：z\n# C：\n姓名：x\n"),
    (.fullWidthColons, "A: x\\\nB：y\n# \\\nC：z\n", "A: x\\\nB：y\n# \\\nC: z\n"),
  ])
  func `a repair changes only what it is for`(repair: Repair, source: String, expected: String) {
    #expect(text(repair.applied(to: Array(source.utf8))) == expected)
  }

  @Test func `a problem knows its repair, and is gone after it`() {
    let source = Array("\u{FEFF}A: x\r\n\r\nB：y\r\n".utf8)
    let repairs = RecFile(source).problems.map(\.repair)
    #expect(Set(repairs) == Set(Repair.allCases))
    let repaired = Repair.allCases.reduce(source) { $1.applied(to: $0) }
    #expect(text(repaired) == "A: x\n\nB: y\n")
    #expect(RecFile(repaired).problems == [])
  }

  @Test func `a problem that needs a person offers no repair`() {
    #expect(RecFile("A: x\n<<<<<<<\n").problems.map(\.repair) == [nil])
  }
}
