import Foundation
import Testing

@testable import Register

/// Books that no rule asks for: a schema and nothing else.
@Suite struct FurtherSchemaTests {
  private static let records = [
    ("honours", "Id: 20260301-by\nDate: 2026-03-01\nTitle: 优秀党员\nMember: 何秋实\nBy: 云杉里街道党工委\nLevel: 街道"),
    (
      "visits",
      "Id: 20260121-wz\nDate: 2026-01-21\nTo: 沈知行\nBy: 何秋实 林晚\nOccasion: 春节\nAmount: 300.00\nSource: 党费"
    ),
    ("worklog", "Id: 20260301-js\nDate: 2026-03-01\nKind: 服务\nWhat: 给独居老人送药\n+ 顺路看了楼道的灯"),
    ("points", "Id: 20260301-jf\nDate: 2026-03-01\nMember: 何秋实\nClass: 骨干\nItem: 无故缺席\nValue: -2\nBy: 林晚"),
    (
      "stars",
      "Id: 20260301-xj\nYear: 2025\nSelf: 92\nUpper: 90\nGrade: 4\nRated: 2026-03-01\nPosted: 2026-03-02\nUntil: 2026-03-06"
    ),
    (
      "servicefunds",
      "Id: 20260301-jj\nDate: 2026-03-01\nKind: 支出\nTitle: 楼道照明\nAmount: 1200.00\nProposed: 2026-02-01\nResolved: 2026-02-20"
    ),
  ]

  @Test(arguments: records)
  func `a book without rules has a key and a word in both languages for every field`(
    _ name: String, _ record: String
  ) throws {
    let schema = try #require(try Shipped.schema(name).kinds.first)

    #expect(schema.key == "Id" && !schema.purpose.isEmpty)
    #expect(schema.fields.allSatisfy { $0.label != $0.name && $0.english != $0.label })
    #expect(schema.fields.filter(\.isMandatory).count >= 3)
    let written = record.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) }
    #expect(written.filter { !$0.hasPrefix("+") && schema.field($0) == nil } == [])
  }

  @Test(.enabled(if: Recfix.isInstalled), arguments: records)
  func `recfix has nothing to say about a record of it`(_ name: String, _ record: String) throws {
    let heading = try Shipped.schema(name).heading

    #expect(try Recfix.complaints(about: heading + Array("\n\(record)\n".utf8)) == "")
    #expect(
      try Recfix.complaints(about: heading + Array("\nNote: 只有备注\n".utf8)).contains("mandatory"))
  }
}
