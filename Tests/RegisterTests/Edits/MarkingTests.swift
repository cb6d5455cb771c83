import Rec
import Testing

@testable import Register

@Suite struct MarkingTests {
  private static let members = """
    %rec: Member

    Name: 何秋实
    Joined: 2000-01-01
    Full: 2001-01-01
    From: 2020-01-01
    DuesClass: 工资
    Alias: 老何

    Name: 曾小满
    Joined: 2000-01-01
    Full: 2001-01-01
    From: 2020-01-01
    DuesClass: 工资
    Group: 一组

    Name: 单雨禾
    Joined: 2025-11-01
    From: 2025-11-01
    DuesClass: 学生
    Group: 一组

    Name: 林晚
    Joined: 1970-01-01
    Full: 1971-01-01
    From: 2020-01-01
    DuesClass: 离退休
    Exempt: 2024-01-01 年老 何秋实 2027-01-01

    Name: 赵六
    Joined: 2000-01-01
    Full: 2001-01-01
    From: 2026-06-01
    DuesClass: 工资

    """

  /// The fields a record of 2026-01-17 gets when `give` marks its people.
  private func fields(
    _ record: String, kind: String = "党员大会", state: String = "已开", today: String = "2026-01-17",
    _ give: (inout Marking, Book) throws -> Void
  ) throws -> [String] {
    let book = try book(record, kind, state)
    let today = try #require(Day(today))
    var marking = Marking(try #require(book.meetings.first), in: book)
    try give(&marking, book)
    return (marking.edit(summary: "", today: today)?.changes ?? []).flatMap { change -> [String] in
      guard case .set(let fields) = change.action else { return ["not set"] }
      return fields.flatMap { field in
        field.values.isEmpty ? ["\(field.name) gone"] : field.values.map { "\(field.name): \($0)" }
      }
    }
  }

  private func book(_ record: String, _ kind: String = "党员大会", _ state: String = "已开") throws -> Book {
    Branches.book(
      members: Self.members,
      branch: "%rec: Post\n\nPost: 书记\nHolder: 何秋实\nFrom: 2020-01-01\n",
      meetings: """
        %rec: Meeting

        Id: 20260117-dydh
        Kind: \(kind)
        Date: 2026-01-17
        State: \(state)
        Title: 大会
        \(record)

        """)
  }

  private func member(_ name: String, _ book: Book) throws -> Member {
    try #require(book.members.first { $0.name == name })
  }

  @Test func `a session without marks gets its roster as of its day`() throws {
    let fields = try fields("") { marking, book in
      marking.mark(try member("何秋实", book), .present)
      marking.mark(try member("单雨禾", book), .leave, reason: "住院", approver: "何秋实")
    }
    #expect(
      fields == [
        "Expected: 3", "Voters: 3", "Present: 何秋实", "Unmarked: 曾小满", "Exempt: 林晚", "Leave: 单雨禾 住院 何秋实",
      ])
  }

  @Test(arguments: [
    ("党小组会", "Group: 一组", ["Expected: 2", "Voters: 1", "Absent: 曾小满 单雨禾"]),
    ("支委会", "Chair: 何秋实", ["Expected: 1", "Voters: 1", "Absent: 何秋实"]),
  ])
  func `the roster of a group or a committee is its own`(
    kind: String, record: String, expected: [String]
  ) throws {
    #expect(try fields(record, kind: kind) { marking, _ in marking.markRest(.absent) } == expected)
  }

  @Test func `only the fields of whoever moves are written, and the others keep their place`() throws {
    let record = """
      Expected: 3
      Voters: 3
      Present: 曾小满   老何
      Absent: 单雨禾
      Exempt: 林晚
      """
    #expect(
      try fields(record) { $0.mark(try member("单雨禾", $1), .late) } == ["Late: 单雨禾", "Absent gone"])
    #expect(
      try fields(record) { $0.mark(try member("单雨禾", $1), .present) } == [
        "Present: 曾小满   老何 单雨禾", "Absent gone",
      ])
    #expect(
      try fields(record) { $0.mark(try member("何秋实", $1), .remote) } == ["Present: 曾小满", "Remote: 老何"])
    #expect(try fields(record) { $0.mark(try member("何秋实", $1), .present) } == [])
    #expect(try fields(record) { marking, _ in marking.markRest(.present) } == [])
    #expect(try fields(record) { _, _ in } == [])
  }

  @Test func `coming onto a settled list changes the numbers, and so does leaving it`() throws {
    let record = """
      Expected: 2
      Voters: 1
      Present: 曾小满
      Unmarked: 单雨禾
      """
    // Voters was settled at another number than the marks say: it moves by one all the same.
    #expect(
      try fields(record) { $0.mark(try member("何秋实", $1), .present) } == [
        "Expected: 3", "Voters: 2", "Present: 曾小满 何秋实",
      ])
    #expect(
      try fields(record) { $0.mark(try member("曾小满", $1), .observer) } == [
        "Expected: 1", "Voters: 0", "Present gone", "Observer: 曾小满",
      ])
  }

  @Test func `应到 frozen at another number moves only by who begins or ceases to be expected`()
    throws
  {
    let record = """
      Expected: 9
      Voters: 7
      Present: 曾小满
      Exempt: 林晚
      """
    #expect(
      try fields(record) { $0.mark(try member("曾小满", $1), .late) } == ["Present gone", "Late: 曾小满"])
    #expect(
      try fields(record) { $0.mark(try member("林晚", $1), .present) } == [
        "Expected: 10", "Present: 曾小满 林晚", "Exempt gone",
      ])
    #expect(
      try fields(record) { $0.mark(try member("曾小满", $1), .exempt) } == [
        "Expected: 8", "Present gone", "Exempt: 曾小满 林晚",
      ])
  }

  @Test(arguments: [
    ("Expected: 5", ["Voters: 3", "Absent: 何秋实 曾小满 单雨禾", "Exempt: 林晚"]),
    ("Expected: 0\nVoters: 0", ["Expected: 3", "Voters: 3", "Absent: 何秋实 曾小满 单雨禾", "Exempt: 林晚"]),
    ("Present: 曾小满", ["Expected: 3", "Voters: 3", "Absent: 何秋实 单雨禾", "Exempt: 林晚"]),
  ])
  func `a list is made where there is none or 应到 was never written, and a number of somebody stays`(
    record: String, written: [String]
  ) throws {
    #expect(try fields(record) { marking, _ in marking.markRest(.absent) } == written)
  }

  @Test func `whoever gets a mark goes behind the last who comes earlier on the list`() throws {
    let record = """
      Expected: 4
      Voters: 3
      Present: 单雨禾
      Present: 林晚  王指导
      Absent: 何秋实 曾小满
      """
    #expect(
      try fields(record) { $0.mark(try member("何秋实", $1), .present) } == [
        "Present: 何秋实 单雨禾", "Present: 林晚  王指导", "Absent: 曾小满",
      ])
    #expect(
      try fields(record.replacing("单雨禾\n", with: "林晚\n").replacing("林晚  王", with: "单雨禾  王")) {
        $0.mark(try member("曾小满", $1), .present)
      } == ["Present: 曾小满 林晚", "Present: 单雨禾  王指导", "Absent: 何秋实"])
  }

  @Test func `leave goes between the lines of those before and after on the list`() throws {
    let record = """
      Expected: 3
      Voters: 2
      Unmarked: 曾小满
      Leave: 何秋实 出差  曾小满
      Leave: 单雨禾 住院 何秋实
      """
    #expect(
      try fields(record) { $0.mark(try member("曾小满", $1), .leave, reason: "探亲") } == [
        "Unmarked gone", "Leave: 何秋实 出差  曾小满", "Leave: 曾小满 探亲", "Leave: 单雨禾 住院 何秋实",
      ])
  }

  @Test func `marks come after the edits on their way, and say again what those say`() throws {
    let book = try book("Expected: 3\nVoters: 2\nUnmarked: 何秋实 曾小满  单雨禾\nExempt: 林晚")
    let meeting = try #require(book.meetings.first)
    var marking = Marking(meeting, in: book)
    marking.mark(try member("林晚", book), .present)
    let first = try #require(marking.edit(summary: "", today: meeting.date))
    marking.send(first)
    #expect(marking == Marking(meeting, in: book, sending: [first]))
    marking.mark(try member("林晚", book), .exempt)
    let second = try #require(marking.edit(summary: "", today: meeting.date))
    #expect(
      second.changes == [
        Edit.Change(
          "Meeting", meeting.id,
          .set([
            Edit.Field("Expected", ["3"]), Edit.Field("Present", []), Edit.Field("Exempt", ["林晚"]),
          ]))
      ])
    marking.send(second)
    #expect(marking.edit(summary: "", today: meeting.date) == nil)
    #expect(marking == Marking(meeting, in: book, sending: [first, second]))
    #expect(marking.entries == Marking(meeting, in: book).entries)
  }

  @Test func `a person with two marks is left alone until given one`() throws {
    let record = """
      Expected: 2
      Voters: 1
      Present: 曾小满 单雨禾
      Late: 曾小满
      """
    #expect(
      try fields(record) { $0.mark(try member("单雨禾", $1), .late) } == ["Present: 曾小满", "Late: 曾小满 单雨禾"])
    #expect(try fields(record) { $0.mark(try member("曾小满", $1), .late) } == ["Present: 单雨禾"])
  }

  @Test func `leave keeps its lines as they are written`() throws {
    let record = """
      Expected: 3
      Voters: 2
      Leave: 曾小满  住院 何秋实
      + 单雨禾 出差
      Leave: 老何 家中有事 曾小满
      """
    #expect(
      try fields(record) { $0.mark(try member("单雨禾", $1), .present) } == [
        "Present: 单雨禾", "Leave: 曾小满  住院 何秋实", "Leave: 老何 家中有事 曾小满",
      ])
    #expect(
      try fields(record) { $0.mark(try member("单雨禾", $1), .leave, approver: "何秋实") } == [
        "Leave: 曾小满  住院 何秋实\n单雨禾 出差 何秋实", "Leave: 老何 家中有事 曾小满",
      ])
    #expect(try fields(record) { $0.mark(try member("曾小满", $1), .leave) } == [])
  }

  @Test func `a reason of two words without an approver stays one reason, and no approver stands alone`()
    throws
  {
    let record = "Expected: 2\nVoters: 1\nUnmarked: 曾小满 单雨禾"
    #expect(
      try fields(record) { marking, book in
        marking.mark(try member("曾小满", book), .leave, reason: "住院 手术")
        marking.mark(try member("单雨禾", book), .leave, approver: "何秋实")
      } == ["Unmarked gone", "Leave: 曾小满 住院，手术", "Leave: 单雨禾"])
  }

  @Test func `observers need not be members, and count for nothing`() throws {
    let record = "Expected: 1\nVoters: 1\nPresent: 曾小满"
    #expect(try fields(record) { marking, _ in marking.observe("王指导") } == ["Observer: 王指导"])
    #expect(
      try fields(record + "\nObserver: 王指导 老何") { marking, book in
        marking.remove(observer: try #require(book.names.person(named: "王指导")))
        marking.remove(observer: try #require(book.names.person(named: "曾小满")))
      } == ["Observer: 老何"])
  }

  @Test(arguments: [
    ("2026-01-16", Mark.present, false), ("2026-01-17", .present, true), ("2026-02-01", .absent, true),
    ("2026-02-01", .leave, false),
  ])
  func `a planned session is held once somebody came or did not`(today: String, mark: Mark, isHeld: Bool)
    throws
  {
    let fields = try fields("", state: "计划", today: today) { $0.mark(try member("曾小满", $1), mark) }
    #expect(fields.contains("State: 已开") == isHeld)
  }

  @Test func `the edit goes to the file the session was read from and changes no other line`() throws {
    let book = try book("Weather: 晴\nExpected: 1\nVoters: 1\nUnmarked: 曾小满")
    var marking = Marking(try #require(book.meetings.first), in: book)
    marking.markRest(.present)
    let edit = try #require(marking.edit(summary: "签到", today: book.meetings[0].date))
    #expect([edit.branch, "\(edit.year ?? 0)", edit.fileName] == ["ZB001", "2026", "meetings.rec"])
    let file = try #require(book.leaves.first { $0.name == "meetings.rec" }?.file)
    let written = try edit.applied(to: file.bytes, Shipped.schema("meetings"))
    let before = String(decoding: file.bytes, as: UTF8.self)
    #expect(
      String(decoding: written.bytes, as: UTF8.self)
        == before.replacing("Voters: 1\nUnmarked: 曾小满", with: "Voters: 1\nPresent: 曾小满"))
  }
}
