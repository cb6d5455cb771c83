import Register
import Testing

@testable import Checkup

/// The form of the checkup sheet that ships.
struct SheetFormTests {
  @Test func `the items and points are those of the default sheet, 100 in all`() throws {
    let form = try Shipped.sheetForm()
    #expect(
      form.parts.map { "\($0.title.chinese) \($0.full)" } == [
        "组织和任期 15", "组织生活 30", "记录和考勤 20", "教育和管理 15", "党费 10", "公开和报告 5", "整改 5",
      ])
    #expect(form.full == Score(points: 100))
    #expect(form.certainty == .ours)
    #expect(form.respites.map(\.days) == [15, 30, 90])
  }

  @Test func `every rule fills one item, but that of being inspected, which is not the branch's to keep`()
    throws
  {
    let named = try Shipped.sheetForm().parts.flatMap(\.rules)
    #expect(named.sorted() == (try Shipped.catalogue().ids).filter { $0 != "CHK-1" }.sorted())
  }

  @Test(arguments: [
    ("100", false, "健康 五星", "L"), ("95", false, "健康 五星", "L"), ("94.9", false, "健康 四星", "L"),
    ("90", false, "健康 四星", "L"), ("89.9", false, "亚健康 三星", "L"), ("80", false, "亚健康 三星", "L"),
    ("78", false, "亚健康 二星", "L"), ("70", false, "亚健康 二星", "L"), ("60", false, "不健康 一星", "L"),
    ("59.9", false, "不健康", "O"), ("0", false, "不健康", "O"), ("100", true, "不健康", "O"),
  ])
  func `a total has its grade, and a veto the last, each with who set it`(
    total: String, isVetoed: Bool, grade: String, set: String
  ) throws {
    let points = try #require(Score(total))
    let band = try #require(try Shipped.sheetForm().band(for: points, isVetoed: isVetoed))
    #expect(band.grade.chinese == grade)
    #expect(band.certainty.rawValue == set)
  }

  @Test(arguments: [
    ("%rec: Part\n\nTitle: 一\nFull: 5\n", 3, "TitleEn"),
    ("%rec: Part\n\nTitle: 一\nTitleEn: a\nFull: 五\n", 3, "Full"),
    ("%rec: Form\n\nTitle: 一\nTitleEn: a\nCertainty: X\n", 3, "Certainty"),
    ("%rec: Respite\n\nClass: 小\nClassEn: s\nDays: 0\n", 3, "Days"),
    ("%rec: Form\n\nTitle: 一\nTitleEn: a\nCertainty: O\nCost: hard\n", 3, "Cost"),
  ])
  func `what cannot be used is told by line and field`(text: String, line: Int, field: String) {
    #expect(throws: SheetForm.Flaw(line: line, field: field)) { try SheetForm(Array(text.utf8)) }
  }
}
