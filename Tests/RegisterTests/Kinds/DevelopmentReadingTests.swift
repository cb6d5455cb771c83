import Testing

@testable import Register

struct DevelopmentReadingTests {
  private static let record = """
    Id: 20250301-fz
    Name: 安若溪
    Born: 1996-04
    Applied: 2025-03-01
    Mentor: 何秋实
    Mentor: 林晚
    Notice: 2026-06-01 2026-06-05 楼道口 公告栏
    Sponsor: 何秋实 林晚
    TrainingHours: 24.5
    Assembly: 2026-07-31
    Special: yes
    Extended: 6 2027-07-31
    Ended: 2027-12-01 本人 退出

    """

  @Test func `a file is read with its lines of several parts`() throws {
    let file = try #require(Read(Development.self, Self.record).records.first)

    #expect(file.mentors == ["何秋实", "林晚"])
    #expect(file.sponsors == ["何秋实", "林晚"])
    #expect(file.notices.map(\.location) == ["楼道口 公告栏"])
    #expect(file.trainingHours == 24.5)
    #expect(file.isSpecial && !file.isBroken)
    #expect(file.ended?.reason == "本人 退出")
  }

  @Test(arguments: [("2027-07-30", "2027-07-31"), ("2027-07-31", "2028-01-31")])
  func `probation lasts a year, and longer from the day that was decided`(_ day: String, _ end: String) throws
  {
    let file = try #require(Read(Development.self, Self.record).records.first)

    #expect(file.probationEnd(on: try #require(Day(day)))?.description == end)
  }

  @Test(arguments: [
    ("1996", "1996-01-01"), ("1996-04", "1996-04-01"), ("1996-04-12", "1996-04-12"), ("96", nil),
    ("1996-Q1", nil), ("1996-02-30", nil),
  ])
  func `of a birth the first day it may mean counts`(_ born: String, _ day: String?) {
    #expect(Development.earliestBirth(born)?.description == day)
  }

  @Test func `a file with a line that cannot be read proves nothing`() throws {
    let text = Self.record.replacing("1996-04", with: "九六年")

    #expect(try #require(Read(Development.self, text).records.first).isBroken)
  }

  @Test func `holidays stand above the branches in a file of their own`() {
    let text = "Date: 2026-10-01\nName: 国庆节\n\nDate: 2026-10-10\nName: 国庆节调休\nWork: yes\n"
    let directory = Directory(sources: [Source(path: "holidays.rec", bytes: Array(text.utf8))])

    #expect(
      directory.holidays.map { "\($0.date) \($0.isWorkday)" } == ["2026-10-01 false", "2026-10-10 true"])
    #expect(directory.misreads == [])
  }
}
