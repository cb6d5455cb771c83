import Testing

@testable import Register

@Suite struct MeetingReadingTests {
  private static let opening = "Id: 20260301-dydh\nKind: 党员大会\nDate: 2026-03-01\nState: 已开\nTitle: 大会\n"

  private func read(_ fields: String, depth: Reading.Depth = .whole) throws -> (Meeting, Names) {
    let read = Read(Meeting.self, Self.opening + fields, depth: depth)
    #expect(read.misreads == [])
    return (try #require(read.records.first), read.names)
  }

  @Test(arguments: [
    ("Leave: 林晚 病假 何秋实", [["林晚", "病假", "何秋实"]]), ("Leave: 林晚 病假", [["林晚", "病假", ""]]),
    ("Leave: 林晚", [["林晚", "", ""]]), ("Leave: 林晚 家中 有事 何秋实", [["林晚", "家中 有事", "何秋实"]]),
    ("Leave: 林晚 病假 何秋实\nLeave: 王伟大 出差 何秋实", [["林晚", "病假", "何秋实"], ["王伟大", "出差", "何秋实"]]),
    ("Leave: 林晚 病假 何秋实\n+ 王伟大 出差 何秋实", [["林晚", "病假", "何秋实"], ["王伟大", "出差", "何秋实"]]),
    ("Leave:  林晚   病假  何秋实 ", [["林晚", "病假", "何秋实"]]), ("Leave:", []),
  ])
  func `a leave line holds a name, a reason and an approver`(text: String, leaves: [[String]]) throws {
    let (meeting, names) = try read(text + "\n")
    #expect(meeting.leaves.map { [names[$0.person], $0.reason, $0.approver] } == leaves)
    #expect(meeting.people(.leave).map { names[$0] } == leaves.map { $0[0] })
  }

  @Test func `marks keep the order in which they stand`() throws {
    let (meeting, names) = try read("Present: 林晚 何秋实\nAbsent: 王伟大\nPresent: 王伟小\n")
    #expect(meeting.people(.present).map { names[$0] } == ["林晚", "何秋实", "王伟小"])
    #expect(meeting.entries.map(\.mark) == [.present, .present, .absent, .present])
  }

  @Test(arguments: [
    ("Minutes: 议定三件事。", true), ("Minutes:", false), ("Minutes:   \n+\n+  \n", false), ("", false),
  ])
  func `minutes are there if they say anything`(text: String, hasMinutes: Bool) throws {
    for depth in [Reading.Depth.facts, .whole] {
      #expect(try read(text + "\n", depth: depth).0.hasMinutes == hasMinutes)
    }
  }

  @Test(arguments: [
    ("Agenda: 一\nResolution: 二", true, true), ("Agenda: 一", true, false), ("Resolution:\n+ 二", false, true),
    ("Agenda:\nResolution:  \n+", false, false), ("", false, false),
  ])
  func `an agenda and resolutions are there if they say anything`(
    text: String, hasAgenda: Bool, hasResolution: Bool
  ) throws {
    for depth in [Reading.Depth.facts, .whole] {
      let meeting = try read(text + "\n", depth: depth).0
      #expect([meeting.hasAgenda, meeting.hasResolution] == [hasAgenda, hasResolution])
    }
  }

  @Test func `minutes and attachments are left in the file where only facts are wanted`() throws {
    let text = "Agenda: 一\nResolution: 二\nMinutes: 三\n+ 四\nAttachment: a.jpg\n"
    let facts = try read(text, depth: .facts).0
    #expect([facts.texts.agenda, facts.texts.resolutions] == [["一"], ["二"]])
    #expect(facts.texts.minutes == nil && facts.texts.attachments == [])
    let whole = try read(text).0.texts
    #expect([whole.agenda, whole.resolutions, whole.attachments] == [["一"], ["二"], ["a.jpg"]])
    #expect(whole.minutes == "三\n四")
  }

  @Test func `a chair with an office is known by the first word`() throws {
    let (meeting, names) = try read("Chair: 何秋实 书记\n")
    #expect(meeting.chair.map { names[$0] } == "何秋实")
  }

  @Test func `which marks count`() {
    #expect(Mark.allCases.filter { !$0.isExpected } == [.exempt, .observer])
    #expect(Mark.allCases.filter(\.isAttendance) == [.present, .late, .remote, .elsewhere])
    #expect(Mark.allCases.filter(\.isAtMeeting) == [.present, .late, .remote])
  }

  @Test func `only the yearly two are for a year`() {
    #expect(Meeting.Kind.allCases.filter(\.isYearly) == [.organizationalLife, .appraisal])
  }
}
