import Rec
import Testing

@testable import Register

/// What a person does on screen, written into a file.
struct EditTests {
  static let schema = FileSchema(
    fileName: "meetings.rec",
    Array(
      """
      # 会议

      %rec: Meeting
      %key: Id
      %mandatory: Id

      %rec: Field

      Of: Meeting
      Name: Id
      Label: 编号

      Of: Meeting
      Name: Present
      Label: 到会

      Of: Meeting
      Name: Absent
      Label: 缺席

      Of: Meeting
      Name: Minutes
      Label: 记录

      """.utf8))

  static let file = """
    # 会议

    %rec: Meeting
    %key: Id
    %mandatory: Id

    # 手写的说明
    Id:  20260117-dydh
    Present: 甲 乙
    Minutes: 会
    + 开了
    Weather: 晴
    """

  func edit(_ key: String, _ action: Edit.Action) -> Edit {
    Edit(
      branch: "ZB001", year: 2026, fileName: "meetings.rec", changes: [Edit.Change("Meeting", key, action)],
      summary: "")
  }

  @Test func `setting fields touches no other byte and puts new ones where the schema has them`() throws {
    let outcome = try edit(" 20260117-dydh", .set([.init("Present", ["甲"]), .init("Absent", ["乙"])]))
      .applied(to: Array(Self.file.utf8), Self.schema)
    #expect(
      String(decoding: outcome.bytes, as: UTF8.self) == """
        # 会议

        %rec: Meeting
        %key: Id
        %mandatory: Id

        # 手写的说明
        Id:  20260117-dydh
        Present: 甲
        Absent: 乙
        Minutes: 会
        + 开了
        Weather: 晴
        """)
    let back = try outcome.inverse.applied(to: outcome.bytes, Self.schema)
    #expect(back.bytes == Array(Self.file.utf8))
  }

  @Test func `a new record begins a new file with its heading`() throws {
    let outcome = try edit("1", .add([.init("Id", "1"), .init("Minutes", "一\n\n二")]))
      .applied(to: [], Self.schema)
    #expect(
      String(decoding: outcome.bytes, as: UTF8.self) == """
        # 会议

        %rec: Meeting
        %key: Id
        %mandatory: Id

        Id: 1
        Minutes: 一
        +
        + 二

        """)
    let back = try outcome.inverse.applied(to: outcome.bytes, Self.schema)
    #expect(back.bytes == Self.schema.heading)
  }

  private static let posts = """
    %rec: Post

    Post: 书记
    Holder: 甲
    From: 2021-03-15

    Post: 书记
    Holder: 乙
    From: 2024-03-15

    # 重复的一条
    Post: 书记
    Holder: 乙
    From: 2024-03-15

    """

  @Test(arguments: [
    ("书记 甲 2021-03-15", 0, 0), ("书记 乙 2024-03-15", 0, 1), ("书记 乙 2024-03-15", 1, 2),
  ])
  func `a record is found by all its key fields, and by which of several it is`(
    key: String, occurrence: Int, place: Int
  ) throws {
    let change = Edit.Change("Post", key, occurrence: occurrence, .set([.init("From", ["2025-01-01"])]))
    let edit = Edit(branch: "ZB001", year: nil, fileName: "branch.rec", changes: [change], summary: "")
    let outcome = try edit.applied(to: Array(Self.posts.utf8), Shipped.schema("branch"))
    let froms = RecFile(outcome.bytes).fields.filter { RecFile(outcome.bytes).name(of: $0) == "From" }
    let days = froms.map { RecFile(outcome.bytes).value(of: $0) }
    var expected = ["2021-03-15", "2024-03-15", "2024-03-15"]
    expected[place] = "2025-01-01"
    #expect(days == expected)
    let back = try outcome.inverse.applied(to: outcome.bytes, Shipped.schema("branch"))
    #expect(back.bytes == Array(Self.posts.utf8))
  }

  @Test func `one of two records with the same key can go and come back`() throws {
    let change = Edit.Change("Post", "书记 乙 2024-03-15", occurrence: 1, .remove)
    let edit = Edit(branch: "ZB001", year: nil, fileName: "branch.rec", changes: [change], summary: "")
    let outcome = try edit.applied(to: Array(Self.posts.utf8), Shipped.schema("branch"))
    #expect(RecFile(outcome.bytes).records.count == 3)
    let back = try outcome.inverse.applied(to: outcome.bytes, Shipped.schema("branch"))
    #expect(RecFile(back.bytes).records.count == 4)
  }

  @Test func `a file without a descriptor is edited like any other of its name`() throws {
    let change = Edit.Change("Talk", "1", .set([.init("Gist", ["谈了"])]))
    let edit = Edit(branch: "ZB001", year: 2026, fileName: "talks.rec", changes: [change], summary: "")
    let outcome = try edit.applied(to: Array("Id: 1\nFrom: 甲\n".utf8), Shipped.schema("talks"))
    #expect(String(decoding: outcome.bytes, as: UTF8.self) == "Id: 1\nFrom: 甲\nGist: 谈了\n")
  }

  @Test func `an edit that does not fit says so`() throws {
    let bytes = Array(Self.file.utf8)
    #expect(throws: Edit.Misfit.noRecord(type: "Meeting", key: "9")) {
      try edit("9", .remove).applied(to: bytes, Self.schema)
    }
    #expect(throws: Edit.Misfit.taken(type: "Meeting", key: " 20260117-dydh")) {
      try edit(" 20260117-dydh", .add([])).applied(to: bytes, Self.schema)
    }
    #expect(throws: Edit.Misfit.unprintable(field: "Minutes", line: 2)) {
      try edit(" 20260117-dydh", .set([.init("Minutes", ["一\n二\\"])])).applied(to: bytes, Self.schema)
    }
  }
}
