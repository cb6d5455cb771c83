import Testing

@testable import Rec

struct SplicingTests {
  private static let file = "# c\n\n# a\nA: 1\nB: 2\nB: 3\n# in\n\nA: 4 \n+ 5\n"

  @Test(arguments: [
    (Splice.set("A", of: 0, to: "x"), "# c\n\n# a\nA: x\nB: 2\nB: 3\n# in\n\nA: 4 \n+ 5\n"),
    (.set("B", nth: 1, of: 0, to: "x\ny"), "# c\n\n# a\nA: 1\nB: 2\nB: x\n+ y\n# in\n\nA: 4 \n+ 5\n"),
    (.set("A", of: 1, to: ""), "# c\n\n# a\nA: 1\nB: 2\nB: 3\n# in\n\nA:\n"),
    (.remove("B", of: 0), "# c\n\n# a\nA: 1\nB: 3\n# in\n\nA: 4 \n+ 5\n"),
    (.insert(NewField("C", "x"), into: 0), "# c\n\n# a\nA: 1\nB: 2\nB: 3\nC: x\n# in\n\nA: 4 \n+ 5\n"),
    (
      .insert(NewField("C", "x"), into: 0, at: .first),
      "# c\n\n# a\nC: x\nA: 1\nB: 2\nB: 3\n# in\n\nA: 4 \n+ 5\n"
    ),
    (
      .insert(NewField("C", "x"), into: 0, at: .after("B")),
      "# c\n\n# a\nA: 1\nB: 2\nB: 3\nC: x\n# in\n\nA: 4 \n+ 5\n"
    ),
    (
      .insert(NewField("C", "x"), into: 0, at: .after("B", nth: 0)),
      "# c\n\n# a\nA: 1\nB: 2\nC: x\nB: 3\n# in\n\nA: 4 \n+ 5\n"
    ),
    (.add([NewField("C", "x")]), "# c\n\n# a\nA: 1\nB: 2\nB: 3\n# in\n\nA: 4 \n+ 5\n\nC: x\n"),
    (.add([NewField("C", "x")], after: 0), "# c\n\n# a\nA: 1\nB: 2\nB: 3\n# in\n\nC: x\n\nA: 4 \n+ 5\n"),
    (.delete(0), "# c\n\nA: 4 \n+ 5\n"),
    (.delete(1), "# c\n\n# a\nA: 1\nB: 2\nB: 3\n# in\n"),
  ])
  func `a splice changes what it names and nothing else`(splice: Splice, expected: String) throws {
    #expect(text(try RecFile(Self.file).applying([splice])) == expected)
  }

  @Test(arguments: [
    ("A:x\n", "y", "A:y\n"),
    ("A:x\n", "支", "A: 支\n"),
    ("A:x\n", " y", "A:  y\n"),
    ("A:x\n", "", "A:\n"),
    ("A:\n", "y", "A:y\n"),
    ("A:\tx\n", "支", "A:\t支\n"),
    ("A:\tx\n", "", "A:\n"),
    ("A:\tx\n", "\ny", "A:\n+ y\n"),
    ("A:  x\n", "y", "A: y\n"),
    ("A: x\\\ny\n", "z", "A: z\n"),
    ("A: x", "z", "A: z\n"),
    ("A: x\r\nB: y\r\n", "z\nw", "A: z\r\n+ w\r\nB: y\r\n"),
    ("a_b: x\nA: x", "y", "a_b: x\nA: y\n"),
  ])
  func `a changed field keeps its separator and its line end`(source: String, value: String, expected: String)
    throws
  {
    let result = try RecFile(source).applying([.set("A", of: 0, to: value)])
    #expect(text(result) == expected)
    #expect(RecFile(result).value("A", in: RecFile(result).records[0]) == value)
  }

  @Test(arguments: [
    ("", "C: x\n"),
    ("A: 1\n", "A: 1\n\nC: x\n"),
    ("A: 1", "A: 1\n\nC: x\n"),
    ("A: 1\n\n", "A: 1\n\nC: x\n"),
    ("A: 1\n \t", "A: 1\n \t\nC: x\n"),
    ("A: 1\r\n", "A: 1\r\n\r\nC: x\r\n"),
    ("A: 1\n# c", "A: 1\n# c\n\nC: x\n"),
    ("# c\n", "# c\n\nC: x\n"),
    ("A: 1\\\n", "A: 1\\\n\n\nC: x\n"),
    ("A: 1\\", "A: 1\\\n\n\nC: x\n"),
    ("A: 1\\\n\n", "A: 1\\\n\n\nC: x\n"),
    ("A: 1\n+", "A: 1\n+\n\nC: x\n"),
    ("A: 1\nbad\\\n", "A: 1\nbad\\\n\nC: x\n"),
    ("<<<<<<<\n", "<<<<<<<\n\nC: x\n"),
    ("\u{FEFF}", "\u{FEFF}C: x\n"),
  ])
  func `a record is added after one blank line`(source: String, expected: String) throws {
    #expect(text(try RecFile(source).applying([.add([NewField("C", "x")])])) == expected)
  }

  @Test(arguments: [
    ("A: 1\n", [0], ""),
    ("# c\nA: 1\n\n\nA: 2\n", [0], "\nA: 2\n"),
    ("A: 1\n\nA: 2\n\nA: 3\n", [0], "A: 2\n\nA: 3\n"),
    ("A: 1\n\nA: 2\n\nA: 3\n", [1], "A: 1\n\nA: 3\n"),
    ("A: 1\n\nA: 2\n\nA: 3\n", [2], "A: 1\n\nA: 2\n"),
    ("A: 1\n\nA: 2\n\nA: 3\n", [1, 2], "A: 1\n"),
    ("A: 1\n\nA: 2\n\nA: 3\n", [0, 1], "A: 3\n"),
    ("A: 1\n\nA: 2\n\nA: 3\n", [0, 1, 2], ""),
    ("A: 1\n\nA: 2", [1], "A: 1\n"),
    ("A: 1\r\n\r\nA: 2\r\n", [1], "A: 1\r\n"),
    ("A: 1\\\n\n\nA: 2\n", [1], "A: 1\\\n\n"),
    ("\u{FEFF}A: 1\n", [0], "\u{FEFF}"),
    ("# h\n\n# c\n  A: 1\nbad\n\nA: 2\n", [0], "# h\n\nA: 2\n"),
  ])
  func `a deleted record takes its comment and one blank line along`(
    source: String, records: [Int], expected: String
  ) throws {
    #expect(text(try RecFile(source).applying(records.map { .delete($0) })) == expected)
  }

  @Test func `several splices speak of the file as it was`() throws {
    let splices: [Splice] = [
      .add([NewField("D", "7")]),
      .add([NewField("C", "6")], after: 1),
      .add([NewField("C", "5")], after: 0),
      .insert(NewField("Z", "b"), into: 0),
      .remove("B", nth: 0, of: 0),
      .set("B", nth: 1, of: 0, to: "first"),
      .set("B", nth: 1, of: 0, to: "second"),
      .insert(NewField("Z", "c"), into: 0),
      .insert(NewField("Z", "a"), into: 0, at: .after("A")),
      .set("A", of: 1, to: "lost"),
      .insert(NewField("Z", "lost"), into: 1),
      .delete(1),
    ]
    #expect(
      text(try RecFile(Self.file).applying(splices))
        == "# c\n\n# a\nA: 1\nZ: a\nB: second\nZ: b\nZ: c\n# in\n\nC: 5\n\nC: 6\n\nD: 7\n")
  }

  @Test func `no splice, no change`() throws {
    for source in Samples.valid {
      #expect(try RecFile(source).applying([]) == Array(source.utf8))
    }
  }

  @Test(arguments: [
    (["2", "3"], "A: 1\nB: 2\nB: 3\nC: 4\n"),
    (["2", "x"], "A: 1\nB: 2\nB: x\nC: 4\n"),
    (["2"], "A: 1\nB: 2\nC: 4\n"),
    ([], "A: 1\nC: 4\n"),
    (["2", "3", "x", "y"], "A: 1\nB: 2\nB: 3\nB: x\nB: y\nC: 4\n"),
  ])
  func `all values of a name are given at once`(values: [String], expected: String) throws {
    let file = RecFile("A: 1\nB: 2\nB: 3\nC: 4\n")
    #expect(text(try file.applying(file.splices(giving: "B", values, to: 0))) == expected)
  }

  @Test func `the first value of a name goes to its place`() throws {
    let file = RecFile("A: 1\nC: 4\n")
    let splices = file.splices(giving: "B", ["2", "3"], to: 0, at: .after("A"))
    #expect(text(try file.applying(splices)) == "A: 1\nB: 2\nB: 3\nC: 4\n")
  }

  @Test func `what rec cannot hold is refused with the field and the line`() {
    let file = RecFile("A: 1\n")
    #expect(throws: Unprintable(field: "A", line: 2, reason: .endsInBackslash)) {
      try file.applying([.set("A", of: 0, to: "x\ny\\")])
    }
  }

  @Test func `a field that is not there is a mistake of the caller`() async {
    await #expect(processExitsWith: .failure) {
      _ = try RecFile("A: 1\n").applying([.set("B", of: 0, to: "x")])
    }
  }
}
