import Testing

@testable import Store

struct MergeMarksTests {
  private func marked(_ base: String, _ mine: String, _ theirs: String) -> (text: String, conflicts: Int) {
    let (bytes, conflicts) = ThreeWay(base: bytes(base), mine: bytes(mine), theirs: bytes(theirs))
      .marked(mine: "HEAD", theirs: "office")
    return (text(bytes), conflicts)
  }

  @Test func `marks stand around the record in conflict and no other`() {
    let (text, conflicts) = marked(
      meetings(one, two), meetings("Id: 1\nTitle: 壹\n", two), meetings("Id: 1\nTitle: 弌\n", two, three))
    #expect(conflicts == 1)
    #expect(
      text
        == meetings(
          "<<<<<<< HEAD\nId: 1\nTitle: 壹\n=======\nId: 1\nTitle: 弌\n>>>>>>> office\n", two, three))
  }

  @Test func `a deleted record leaves its side of the marks empty`() {
    let (text, conflicts) = marked(meetings(one, two), meetings(two), meetings("Id: 1\n", two))
    #expect(conflicts == 1)
    #expect(text == meetings("<<<<<<< HEAD\n=======\nId: 1\n>>>>>>> office\n", two))
  }

  @Test func `what joins has no marks`() {
    let (text, conflicts) = marked(meetings(one), meetings(one, two), meetings(one, three))
    #expect(conflicts == 0)
    #expect(text == meetings(one, two, three))
  }

  @Test func `texts with errors are marked by line`() {
    let (text, conflicts) = marked("a\nb\nc\nd", "a\nB\nc\nd", "a\nb\nC\nd\n")
    #expect(conflicts == 1)
    #expect(text == "a\n<<<<<<< HEAD\nB\nc\n=======\nb\nC\n>>>>>>> office\nd\n")
  }

  @Test func `marked text is not taken for records`() {
    let (marked, _) = marked(meetings(one), meetings("Id: 1\nTitle: 壹\n"), meetings("Id: 1\nTitle: 弌\n"))
    let again = ThreeWay(base: [], mine: bytes(marked), theirs: bytes(meetings(one))).merged()
    #expect(again == .refused(.unreadable([.mine])))
  }
}
