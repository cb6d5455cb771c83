import Testing

@testable import Rec

struct ReadingTests {
  @Test(arguments: [
    // What stands after the colon.
    ("A: x\n", ["A=x"]),
    ("A:x\n", ["A=x"]),
    ("A:\n", ["A="]),
    ("A: \n", ["A="]),
    ("A:  x\n", ["A= x"]),
    ("A:\tx\n", ["A=x"]),
    ("A: \tx\n", ["A=\tx"]),
    ("A: x \n", ["A=x "]),
    ("A: b: c\n", ["A=b: c"]),
    ("A: #c\n", ["A=#c"]),
    ("A:+\n", ["A=+"]),
    ("A: x", ["A=x"]),
    ("A: ", ["A="]),
    // Names.
    ("a_1B: x\n", ["a_1B=x"]),
    ("%: x\n", ["%=x"]),
    ("%doc: x\n", ["%doc=x"]),
    // Lines of a value.
    ("A: x\n+ y\n", ["A=x\ny"]),
    ("A: x\n+y\n", ["A=x\ny"]),
    ("A: x\n+\n", ["A=x\n"]),
    ("A: x\n+ ", ["A=x\n"]),
    ("A: x\n+ \n+ z\n", ["A=x\n\nz"]),
    ("A: x\n+\ty\n", ["A=x\n\ty"]),
    ("A: x\n+  y\n", ["A=x\n y"]),
    ("A: x\n++ y\n", ["A=x\n+ y"]),
    ("A:\n+ y\n", ["A=\ny"]),
    ("A: x\n+ y", ["A=x\ny"]),
    // Joined lines.
    ("A: x\\\ny\n", ["A=xy"]),
    ("A: x\\\n+ y\n", ["A=x+ y"]),
    ("A: x\\\n#y\n", ["A=x#y"]),
    ("A: x\\\n\nB: y\n", ["A=x|B=y"]),
    ("A: x\\\n\n+ y\n", ["A=x\ny"]),
    ("A: x\\\n\\\n+ y\n", ["A=x+ y"]),
    ("A: x\\\\\ny\n", ["A=x\\y"]),
    ("A: x\\\\\n\n", ["A=x\\"]),
    ("A: x\\y\n", ["A=x\\y"]),
    ("A: x\\ \n", ["A=x\\ "]),
    ("A:\\\nx\n", ["A=x"]),
    ("A: x\n+\\\ny\n", ["A=x\ny"]),
    ("A: x\\\n", ["A=x"]),
    ("A: x\\\n+", ["A=x+"]),
    // Comments and blank lines.
    ("#c\nA: x\n# d\nB: y\n#e", ["A=x|B=y"]),
    (" # c\nA: x\n", ["A=x"]),
    (" \t A: x\nB: y\n", ["A=x|B=y"]),
    ("A: x\n \t\nB: y\n", ["A=x", "B=y"]),
    ("\n\n\nA: x\n\n\n\nB: y\n\n", ["A=x", "B=y"]),
    ("A: x\n   ", ["A=x"]),
    ("", []),
    ("   ", []),
    ("#c", []),
  ])
  func `recutils and we read it alike`(source: String, expected: [String]) {
    let file = RecFile(source)
    #expect(file.summary == expected)
    #expect(!file.problems.contains { $0.isError })
    #expect(text(file.print()) == source)
  }

  @Test(arguments: [
    ("A:支\nB: y\n", ["A=支|B=y"]),
    ("\u{FEFF}A: x\n", ["A=x"]),
    ("A: x\r\nB: y\r\n+ z\r\n\r\nC: \r\n", ["A=x|B=y\nz", "C="]),
    ("A: x\\\r\ny\r\n\r\nB: z\r\n", ["A=xy", "B=z"]),
    ("A:", ["A="]),
    ("A: x\n+", ["A=x\n"]),
    ("A: x\\", ["A=x"]),
  ])
  func `recutils refuses it, and we read it all the same`(source: String, expected: [String]) {
    let file = RecFile(source)
    #expect(file.summary == expected)
    #expect(file.problems.contains { $0.isError })
    #expect(!file.records.contains { $0.isBroken })
    #expect(text(file.print()) == source)
  }

  @Test func `NUL and invalid bytes stay in the value`() {
    let file = RecFile([0x41, 0x3A, 0x20, 0x78, 0x00, 0xFE, 0x0A])
    #expect(file.fields.map { file.valueBytes(of: $0) } == [[0x78, 0x00, 0xFE]])
    #expect(file.fields.map { file.value(of: $0) } == ["x\0\u{FFFD}"])
  }

  @Test func `a descriptor types the records after it`() {
    let file = RecFile("A: 0\n\n%rec: Talk\n\nA: 1\n\nA: 2\n\n%doc: d\n%rec:\tTraining x\n\nA: 3\n")
    #expect(file.records.map { file.type(of: $0) } == [nil, nil, "Talk", "Talk", nil, "Training"])
    #expect(file.records.map(\.descriptor) == [nil, nil, 1, 1, nil, 4])
    #expect(file.records.map(\.isDescriptor) == [false, true, false, false, true, false])
    #expect(
      file.records.map { file.typeDeclared(by: $0) } == [nil, "Talk", nil, nil, "Training", nil])
  }

  @Test func `positions point at what they name`() throws {
    let file = RecFile("# c\n Ab:\tx\\\ny\n# d\nB: z")
    let field = try #require(file.fields.first)
    #expect(text(file.bytes[field.name]) == "Ab")
    #expect(text(file.bytes[field.value]) == "x\\\ny")
    #expect(text(file.bytes[field.extent]) == "Ab:\tx\\\ny\n")
    #expect(file.fields.map(\.line) == [2, 5])
    #expect(file.fields.map(\.isPlain) == [false, true])
    let record = try #require(file.records.first)
    #expect(record.line == 2)
    #expect(record.fields == 0..<2)
    #expect(text(file.bytes[file.lines(of: record)]) == "Ab:\tx\\\ny\n# d\nB: z")
  }

  @Test func `a comment belongs to the record after it, unless a blank line parts them`() {
    let file = RecFile("# header\n\n# a\n# b\nA: 1\n# in\n\n# c\n\nB: 2\n")
    #expect(file.records.map { text(file.bytes[$0.extent]) } == ["# a\n# b\nA: 1\n# in\n", "B: 2\n"])
  }

  @Test func `values are found by name`() throws {
    let file = RecFile("A: 1\nAb: 2\nA: 3\n")
    let record = try #require(file.records.first)
    #expect(file.value("A", in: record) == "1")
    #expect(file.values("A", in: record) == ["1", "3"])
    #expect(file.value("B", in: record) == nil)
    #expect(file.field("Ab", in: record)?.line == 2)
  }

  @Test(arguments: [(1, "A: 1"), (2, "B"), (3, "支"), (4, "")])
  func `a line is shown without its end`(number: Int, expected: String) {
    #expect(RecFile("A: 1\nB\r\n支").text(ofLine: number) == expected)
  }
}
