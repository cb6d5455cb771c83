import Testing

@testable import Store

struct ThreeWayTests {
  @Test(arguments: [
    ("mine unchanged", meetings(one), meetings(one), meetings(two), meetings(two)),
    ("theirs unchanged", meetings(one), meetings(two), meetings(one), meetings(two)),
    ("the same change", meetings(one), meetings(two), meetings(two), meetings(two)),
    ("an unreadable text of one side alone", meetings(one), "broken", meetings(one), "broken"),
    ("both append", meetings(one), meetings(one, two), meetings(one, three), meetings(one, two, three)),
    (
      "both append, the other way round", meetings(one), meetings(one, three), meetings(one, two),
      meetings(one, two, three)
    ),
    (
      "both insert by date", meetings(one, four), meetings(one, three, four), meetings(one, two, four),
      meetings(one, two, three, four)
    ),
    (
      "mine deletes, theirs adds", meetings(one, two), meetings(two), meetings(one, two, three),
      meetings(two, three)
    ),
    (
      "theirs deletes, mine adds", meetings(one, two), meetings(one, three, two), meetings(two),
      meetings(three, two)
    ),
    ("both delete", meetings(one, two, three), meetings(three, four), meetings(three), meetings(three, four)),
    (
      "both add the same", meetings(one), meetings(one, two, three), meetings(one, two),
      meetings(one, two, three)
    ),
    (
      "neighbouring records", meetings(one, two), meetings("Id: 1\n", two), meetings(one, "Id: 2\n"),
      meetings("Id: 1\n", "Id: 2\n")
    ),
    (
      "mine moves a record", meetings(one, two, three), meetings(two, one, three),
      meetings(one, two, three, four),
      meetings(two, one, three, four)
    ),
    (
      "a missing line end", meetings(one), meetings(one, "Id: 2"), meetings(one, "Id: 3"),
      meetings(one, "Id: 2\n", "Id: 3\n")
    ),
  ])
  func `records are joined`(name: String, base: String, mine: String, theirs: String, result: String) {
    #expect(merged(base, mine, theirs) == .whole(bytes(result)))
  }

  @Test func `untouched records keep their bytes, comments and place`() {
    let odd = "# 说明\n\n#贴着\nId:\t1\nTitle:  两个空格 \n+续\n"
    let base = "#头\n\n%rec: Meeting\n%key: Id\n\n\n\n\(odd)\n \n\(two)\n# 尾\n"
    let mine = base.replacing("Title: 二", with: "Title: 贰")
    let theirs = base.replacing("# 尾", with: "Id: 3\n\n# 尾")
    let result = base.replacing("Title: 二", with: "Title: 贰").replacing("# 尾", with: "Id: 3\n\n# 尾")
    #expect(merged(base, mine, theirs) == .whole(bytes(result)))
  }

  @Test func `records stay under their descriptor`() {
    let votes = "%rec: Vote\n%key: Id\n"
    let vote = "Id: 1\nResult: 通过\n"
    let talks = "%rec: Talk\n%key: Id\n"
    let base = meetings(one, votes, vote)
    let mine = meetings(one, two, votes, vote, talks, "Id: 7\n")
    let theirs = meetings(one, votes, vote, "Id: 2\n")
    let result = meetings(one, two, votes, vote, "Id: 2\n", talks, "Id: 7\n")
    #expect(merged(base, mine, theirs) == .whole(bytes(result)))
    #expect(merged(base, theirs, mine) == .whole(bytes(result)))
  }

  @Test func `a descriptor that one side drops stays for the records the other adds`() {
    let talks = "%rec: Talk\n%key: Id\n"
    let result = merged(meetings(one, talks), meetings(one, two), meetings(one, talks, "Id: 7\n"))
    #expect(result == .whole(bytes(meetings(one, two, talks, "Id: 7\n"))))
  }

  @Test func `records before any descriptor stay before it`() {
    let result = merged("A: 1\n\nB: 1\n", "A: 1\n\nB: 1\n\nC: 1\n", "A: 1\n\nB: 1\n\n" + meetings(one))
    #expect(result == .whole(bytes("A: 1\n\nB: 1\n\nC: 1\n\n" + meetings(one))))
  }

  @Test func `records without a key are known by their text`() {
    let header = "%rec: Change\n"
    let base = "\(header)\nN: 1\n\nN: 1\n"
    let result = merged(base, "\(base)\nN: 2\n", "\(base)\nN: 3\n\nN: 3\n")
    #expect(result == .whole(bytes("\(base)\nN: 3\n\nN: 3\n\nN: 2\n")))
  }

  @Test func `the one record of a type without a key is known by its type`() {
    let base = "%rec: Branch\n\nCode: A\nName: 甲\nKind: 村\n"
    let result = merged(base, base.replacing("甲", with: "乙"), base.replacing("村", with: "社区"))
    #expect(result == .whole(bytes("%rec: Branch\n\nCode: A\nName: 乙\nKind: 社区\n")))
  }

  @Test func `keys of several fields are given by the caller`() {
    let header = "%rec: Post\n"
    let base = "\(header)\nPost: 书记\nHolder: 李芳\n\nPost: 委员\nHolder: 李芳\n"
    let mine = base.replacing("Post: 书记\nHolder: 李芳", with: "Post: 书记\nHolder: 李芳\nFrom: 2026")
    let theirs = base.replacing("Post: 书记\nHolder: 李芳", with: "Post: 书记\nHolder: 李芳\nTo: 2027")
    let result = merged(base, mine, theirs, keys: ["Post": ["Post", "Holder"]])
    let joined = "\(header)\nPost: 书记\nHolder: 李芳\nFrom: 2026\nTo: 2027\n\nPost: 委员\nHolder: 李芳\n"
    #expect(result == .whole(bytes(joined)))
  }

  @Test func `records that share a key by mistake are all kept`() {
    let base = meetings(one, one.replacing("一", with: "壹"))
    let result = merged(base, base + "\n" + two, base + "\n" + three)
    #expect(result == .whole(bytes(base + "\n" + two + "\n" + three)))
  }
}
