import Testing

@testable import Rec

struct ProblemTests {
  @Test(arguments: [
    ("A: x\nB\nC: y\n\nD: z\n", [Complaint(2, 1, .noColon)], ["A=x", "D=z"]),
    ("A: x\n B: y\n", [Complaint(2, 1, .indented)], ["A=x"]),
    ("A: x\n # c\n", [Complaint(2, 1, .indented)], ["A=x"]),
    ("A: x\n# c\n+ y\n", [Complaint(3, 1, .strayContinuation)], ["A=x"]),
    ("A: x\n\n+ y\nB: z\n", [Complaint(3, 1, .strayContinuation)], ["A=x"]),
    ("1A: x\n", [Complaint(1, 1, .badName("1A"))], []),
    ("姓名: x\n", [Complaint(1, 1, .badName("姓名"))], []),
    ("姓名：x\n", [Complaint(1, 1, .badName("姓名"))], []),
    ("A b: x\n", [Complaint(1, 1, .badName("A b"))], []),
    ("A-b: x\n", [Complaint(1, 1, .badName("A-b"))], []),
    ("A%: x\n", [Complaint(1, 1, .badName("A%"))], []),
    ("%%: x\n", [Complaint(1, 1, .badName("%%"))], []),
    (" A\n", [Complaint(1, 2, .noColon)], []),
    ("Name：x\nB: y\n", [Complaint(1, 1, .fullWidthColon(name: "Name"))], []),
    ("A:支\n", [Complaint(1, 3, .textAtColon(name: "A"))], ["A=支"]),
    ("A:", [Complaint(1, 3, .unfinished)], ["A="]),
    ("A: x\n+", [Complaint(2, 2, .unfinished)], ["A=x\n"]),
    ("A: x\\", [Complaint(1, 6, .unfinished)], ["A=x"]),
    ("A: x\n\u{0C}\nB: y\n", [Complaint(2, 1, .noColon)], ["A=x"]),
    ("\u{FEFF}A: x\n", [Complaint(1, 1, .byteOrderMark)], ["A=x"]),
    ("%rec: 支部\n\nA: x\n", [Complaint(1, 1, .noType("支部"))], ["%rec=支部", "A=x"]),
    ("%rec:\n", [Complaint(1, 1, .noType(""))], ["%rec="]),
    (
      "%rec: T\n\n%rec: U\n\n%rec: T\n\n%rec: T x\n",
      [
        Complaint(5, 1, .duplicateDescriptor(type: "T", first: 1)),
        Complaint(7, 1, .duplicateDescriptor(type: "T", first: 1)),
      ],
      ["%rec=T", "%rec=U", "%rec=T", "%rec=T x"]
    ),
  ])
  func `what recutils refuses is an error`(source: String, errors: [Complaint], contents: [String]) {
    let file = RecFile(source)
    #expect(file.complaints.filter { $0.reason != .noFinalNewline && $0.reason != .leadingBlanks } == errors)
    #expect(file.problems.contains { $0.isError })
    #expect(file.summary == contents)
  }

  @Test func `a conflict left by git has an error of its own`() {
    let file = RecFile("A: 1\n<<<<<<< HEAD\nB: 2\n=======\nB: 3\n>>>>>>> other\n\nC: 4\n\n=======\n")
    #expect(
      file.complaints == [
        Complaint(2, 1, .conflictMarker("<<<<<<<")), Complaint(10, 1, .conflictMarker("=======")),
      ])
    #expect(file.summary == ["A=1", "C=4"])
    #expect(file.records.map(\.isBroken) == [true, false])
  }

  @Test func `every broken record is reported, and the ones between are read`() {
    let file = RecFile("A: 1\nx\ny\n\nB: 2\n\nz\nC: 3\n\nD: 4\n")
    #expect(file.complaints == [Complaint(2, 1, .noColon), Complaint(7, 1, .noColon)])
    #expect(file.summary == ["A=1", "B=2", "D=4"])
    #expect(file.records.map { text(file.bytes[$0.extent]) } == ["A: 1\nx\ny\n", "B: 2\n", "D: 4\n"])
  }

  @Test func `the errors of a hopeless file are counted, not listed`() {
    let file = RecFile(String(repeating: "x\n\n", count: 1500))
    #expect(file.problems.count == 1001 + 1)
    #expect(file.complaints.contains(Complaint(2001, 1, .furtherErrors, count: 500)))
  }

  @Test(arguments: [
    ("A: x", [Complaint(1, 5, .noFinalNewline)]),
    ("A:x\nB:\ty\nC:  z\n", [Complaint(1, 3, .separator, count: 3)]),
    ("A: x\n+y\n+\n+ z\n", [Complaint(2, 2, .noBlankAfterPlus)]),
    ("A: x\\\ny\\\nz\n", [Complaint(1, 5, .joinedLines, count: 2)]),
    ("A: x \n# c\t\nB: \nC: y\n+ \n", [Complaint(1, 5, .trailingBlanks, count: 4)]),
    (" A: x\n", [Complaint(1, 1, .leadingBlanks)]),
    ("\nA: x\n", [Complaint(1, 1, .extraBlankLine)]),
    ("A: x\n\n\n\nB: y\n", [Complaint(3, 1, .extraBlankLine, count: 2)]),
    ("A: x\n\n", [Complaint(2, 1, .extraBlankLine)]),
    ("A: x\n\n\n", [Complaint(3, 1, .extraBlankLine)]),
    ("a: x\nA_b: y\n%x_y: z\n", [Complaint(1, 1, .oddName("a"), count: 2)]),
    ("%rec: a_b\n\n%rec: T-x\n", [Complaint(1, 1, .oddType("a_b"), count: 2)]),
    ("A: x\0y\0\nB: \0\n", [Complaint(1, 5, .nul, count: 2)]),
    ("A: x\ry\n", [Complaint(1, 5, .loneCarriageReturn)]),
    ("A: x\r\nB: y\r\n", [Complaint(1, 5, .carriageReturns(refused: false), count: 2)]),
  ])
  func `what our profile does not allow is a warning, once a file`(source: String, warnings: [Complaint]) {
    let file = RecFile(source)
    #expect(file.complaints == warnings)
    #expect(!file.problems.contains { $0.isError })
  }

  @Test func `CR LF is an error where recutils sees text in a blank line`() {
    let file = RecFile("A: x\r\n\r\nB: y\r\n")
    #expect(file.complaints == [Complaint(1, 5, .carriageReturns(refused: true), count: 3)])
    #expect(file.problems.map(\.isError) == [true])
  }

  @Test(
    arguments: [
      ([0xE6, 0x94], true, false),  // cut off
      ([0xB2, 0xBF, 0xD6, 0xA7], true, false),  // 部支 in GBK
      ([0xFE], false, false),
      ([0xED, 0xA0, 0x80], false, false),  // half of a surrogate pair
      ([0xFF, 0xFE], false, true),  // where UTF-16 begins
    ] as [([UInt8], Bool, Bool)])
  func `text that is not UTF-8 is found`(bytes: [UInt8], maybeGBK: Bool, refused: Bool) {
    let file = RecFile(Array("A: 支\nB: x".utf8) + bytes + Array("\nC: y\n".utf8))
    #expect(file.complaints == [Complaint(2, 5, .notUTF8(maybeGBK: maybeGBK, refused: refused))])
    #expect(file.problems.map(\.isError) == [refused])
  }

  @Test func `a file in our profile has no problem`() {
    let file = RecFile(
      "# 会议\n\n%rec: Meeting\n%doc: 会议\n%key: Id\n\n# 三月\nId: 20260301-dydh\nMinutes: 一\n+\n+ 二\nPlace:\n+ 三楼\n"
    )
    #expect(file.problems == [])
  }
}
