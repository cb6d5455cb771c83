import Testing

@testable import Register

@Suite struct BookTests {
  private static func member(_ name: String, alias: String? = nil) -> String {
    "Name: \(name)\nJoined: 2020-01-01\nFrom: 2020-01-01\nDuesClass: 工资\n"
      + (alias.map { "Alias: \($0)\n" } ?? "") + "\n"
  }

  private static let meetings = """
    Id: 20260301-dydh
    Kind: 党员大会
    Date: 2026-03-01
    State: 已开
    Title: 大会
    Present: 何秋实 林晚 老林

    """

  @Test func `members have the first numbers whatever the order of files`() {
    let book = Branches.book(members: Self.member("林晚") + Self.member("何秋实"), meetings: Self.meetings)
    #expect(book.members.map(\.person.number) == [0, 1])
    #expect(book.meetings.flatMap(\.entries).map(\.person.number) == [1, 0, 2])
  }

  @Test func `someone who is no member is not known`() throws {
    let book = Branches.book(members: Self.member("林晚"), meetings: Self.meetings)
    let stranger = try #require(book.names.person(named: "何秋实"))
    #expect(!book.isKnown(stranger))
    #expect(book.member(stranger) == nil)
    #expect(book.identity(stranger) == stranger)
  }

  @Test func `a name is stronger than someone else's alias`() throws {
    let text = Self.member("王伟大", alias: "林晚") + Self.member("林晚")
    let book = Branches.book(members: text, meetings: Self.meetings)
    let person = try #require(book.names.person(named: "林晚"))
    #expect(book.member(person)?.name == "林晚")
  }

  @Test func `of two members of one name the first is meant`() throws {
    let book = Branches.book(
      members: Self.member("林晚") + Self.member("林晚", alias: "老林"), meetings: Self.meetings)
    #expect(book.members.count == 2)
    let person = try #require(book.names.person(named: "林晚"))
    #expect(book.member(person)?.place.line == 1)
    #expect(try #require(book.names.person(named: "老林")).number == 2)
  }

  @Test func `a place leads back to its file`() {
    let book = Branches.book(members: Self.member("林晚") + "Name: 何秋实\n", meetings: Self.meetings)
    #expect(book.meetings.map { book.path(of: $0.place) } == ["branches/ZB001/2026/meetings.rec"])
    #expect(Set(book.misreads.map { book.path(of: $0.place) }) == ["branches/ZB001/members.rec"])
    #expect(Set(book.misreads.map(\.place.line)) == [6])
  }

  @Test func `records above the descriptor and below a second one are read too`() {
    let text =
      Self.member("林晚") + "%rec: Member\n\n" + Self.member("何秋实") + "%rec: Member\n\n" + Self.member("王伟大")
      + "%rec: Other\n\n" + Self.member("别的")
    #expect(Branches.book(members: text).members.map(\.name) == ["林晚", "何秋实", "王伟大"])
  }

  @Test func `a branch file is read kind by kind, and untyped records in it are of no kind`() {
    let branch =
      "Name: 一组\nLeader: 林晚\nFrom: 2026-01-01\n\n%rec: Group\n\nName: 二组\nLeader: 林晚\nFrom: 2026-01-01\n"
    #expect(Branches.book(members: "", branch: branch).groups.map(\.name) == ["二组"])
  }

  @Test func `a file of a kind the book does not know is kept as a leaf`() {
    let source = Branches.source("2026/visits.rec", "%rec: Visit\n\nId: 1\n", year: 2026)
    let book = Book(code: "ZB001", sources: [source], years: [2026])
    #expect(book.leaves.map(\.name) == ["visits.rec"])
    #expect(book.misreads == [])
  }

  @Test(arguments: [Reading.Depth.facts, .whole])
  func `files are kept only where they will be edited`(depth: Reading.Depth) {
    let source = Branches.source("members.rec", Self.member("林晚"))
    let book = Book(code: "ZB001", sources: [source], years: [2026, 2024], depth: depth)
    #expect(book.leaves.map { $0.file != nil } == [depth == .whole])
    #expect(book.years == [2024, 2026])
  }
}
