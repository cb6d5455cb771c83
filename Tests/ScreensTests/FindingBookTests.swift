import Checkup
import Register
import Testing

@testable import Screens

/// From a finding to the book it is settled in.
struct FindingBookTests {
  @Test(arguments: [
    ("MTG-8", "records", "谈心谈话 2026"), ("MTG-11", "record", "年度安排 2026"),
    ("ORG-4", "records", "届期"), ("ORG-7", "record", "支部概况"),
  ])
  func `a finding leads to the record or the book that settles it`(rule: String, spot: String, book: String)
    throws
  {
    var visit = try Visit(
      MeetingSample.files(then: [
        "2026/talks.rec": RecordSample.talks,
        "2026/plan.rec": RecordSample.plan.replacing("Kind: 党员大会", with: "Kind: 党课"),
      ]), on: "2026-11-20")
    visit.press("6", "F3")
    visit.type(rule)
    visit.press("Enter")
    #expect(visit.spot == spot)
    #expect(visit.text[0].contains(book))
  }

  @Test func `a contact that is due leads to a new record with the member filled in`() throws {
    let members = MeetingSample.members.replacing(
      "Name: 陆青山\nJoined: 2009-07-01\nFull: 2010-07-01\nFrom: 2020-01-01\nGroup: 第一小组\nDuesClass: 离退休",
      with:
        "Name: 陆青山\nJoined: 2009-07-01\nFull: 2010-07-01\nFrom: 2020-01-01\nGroup: 第一小组\nDuesClass: 离退休\nMobile: 2025-01-01 深圳"
    )
    var visit = try Visit(MeetingSample.files(then: ["members.rec": members]))
    visit.press("6", "F3")
    visit.type("MEM-4")
    visit.press("Enter")
    #expect(visit.text[0].contains("流动党员联系"))
    #expect(visit.value("With") == ["陆青山"])
  }

  @Test func `a wrong name leads to the form of its record`() throws {
    var visit = try Visit(
      MeetingSample.files(then: [
        "2026/talks.rec": RecordSample.talks.replacing("With: 陆青山", with: "With: 陆清山")
      ]))
    visit.press("6", "F3")
    visit.type("REF-1 陆清山")
    visit.press("Enter")
    #expect(visit.value("With") == ["陆清山"])
  }
}
