import Testing

@testable import Store

struct FieldMergeTests {
  @Test(arguments: [
    ("different fields", "A: 1\nB: 1\n", "A: 2\nB: 1\n", "A: 1\nB: 2\n", "A: 2\nB: 2\n"),
    ("added on both sides", "A: 1\n", "A: 1\nB: 1\n", "A: 1\nC: 1\n", "A: 1\nB: 1\nC: 1\n"),
    ("added in the middle", "A: 1\nC: 1\n", "A: 1\nC: 2\n", "A: 1\nB: 1\nC: 1\n", "A: 1\nB: 1\nC: 2\n"),
    ("deleted", "A: 1\nB: 1\nC: 1\n", "A: 2\nB: 1\nC: 1\n", "A: 1\nC: 1\n", "A: 2\nC: 1\n"),
    ("repeated", "A: 1\nP: 李\nP: 王\n", "A: 2\nP: 李\nP: 王\n", "A: 1\nP: 李\n", "A: 2\nP: 李\n"),
    (
      "repeated, mixed", "P: 1\nA: 1\nP: 2\n", "P: 1\nA: 2\nP: 2\n", "P: 3\nA: 1\nP: 4\n",
      "P: 3\nP: 4\nA: 2\n"
    ),
    (
      "comments of a field", "A: 1\n# b\nB: 1\n", "A: 2\n# b\nB: 1\n", "A: 1\n# c\nB: 1\n",
      "A: 2\n# c\nB: 1\n"
    ),
    ("comments at the start", "A: 1\nB: 1\n", "A: 1\nB: 2\n", "# 一\nA: 1\nB: 1\n", "# 一\nA: 1\nB: 2\n"),
    ("the same on both sides", "A: 1\nB: 1\n", "A: 2\nB: 2\n", "A: 2\nB: 1\nC: 1\n", "A: 2\nB: 2\nC: 1\n"),
    (
      "over several lines", "A: 1\nB: 1\n", "A: 1\n+ 2\nB: 1\n", "A: 1\nB: 1\n+ 2\n", "A: 1\n+ 2\nB: 1\n+ 2\n"
    ),
  ])
  func `edits of different fields are joined`(
    name: String, base: String, mine: String, theirs: String, result: String,
  ) {
    let merge = FieldMerge(base: bytes(base), mine: bytes(mine), theirs: bytes(theirs))
    #expect(text(merge.text) == result)
    #expect(merge.conflicts == [])
  }

  @Test func `edits of one repeated field are told with all its values`() {
    let merge = FieldMerge(
      base: bytes("P: 李\n"), mine: bytes("P: 李\nP: 王\n"), theirs: bytes("P: 李\n+ 芳\n"))
    let field = Conflict.Field(name: "P", base: ["李"], mine: ["李", "王"], theirs: ["李\n芳"])
    #expect(merge.conflicts == [field])
  }
}
