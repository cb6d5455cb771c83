import Testing

@testable import Store

struct ConflictTests {
  private static func conflict(
    _ kind: Conflict.Kind, _ base: String?, _ mine: String?, _ theirs: String?, _ fields: [Conflict.Field],
  ) -> Conflict {
    Conflict(
      key: key("1"), kind: kind, base: base.map(bytes), mine: mine.map(bytes), theirs: theirs.map(bytes),
      fields: fields)
  }

  private static let edit = "Id: 1\nTitle: 壹\nPlace: 甲\n"
  private static let other = "Id: 1\nTitle: 弌\nPlace: 乙\n"
  private static let title = Conflict.Field(name: "Title", base: ["一"], mine: ["壹"], theirs: ["弌"])

  @Test(
    arguments: [
      (one, edit, other, conflict(.edited, one, edit, other, [title])),
      (one, nil, other, conflict(.deletedByMine, one, nil, other, [])),
      (one, edit, nil, conflict(.deletedByTheirs, one, edit, nil, [])),
      (
        nil, edit, other,
        conflict(
          .added, nil, edit, other,
          [
            Conflict.Field(name: "Title", base: [], mine: ["壹"], theirs: ["弌"]),
            Conflict.Field(name: "Place", base: [], mine: ["甲"], theirs: ["乙"]),
          ])
      ),
      (nil, "Id: 1\nA: 1\n", "Id: 1\nB: 1\n", conflict(.added, nil, "Id: 1\nA: 1\n", "Id: 1\nB: 1\n", [])),
    ] as [(String?, String?, String?, Conflict)])
  func `what does not go together is told with both values`(
    base: String?, mine: String?, theirs: String?, conflict: Conflict,
  ) {
    let texts = [base, mine, theirs].map { meetings(($0 ?? "") + "\n" + two) }
    // Each side also changes something harmless, so that no side is the whole answer.
    let found = merged(texts[0], texts[1] + "\n" + three, texts[2] + "\n" + four)
    #expect(found == .conflicts([conflict]))
  }

  @Test(
    arguments: [
      (.record(.mine), edit), (.record(.theirs), other),
      (.fields(["Title": .mine]), edit.replacing("甲", with: "乙")),
      (.fields(["Title": .theirs]), other),
    ] as [(Conflict.Settlement, String)])
  func `a settled conflict is done as decided`(settlement: Conflict.Settlement, result: String) {
    let found = merged(
      meetings(one), meetings(Self.edit), meetings(Self.other), settling: [key("1"): settlement])
    #expect(found == .whole(bytes(meetings(result))))
  }

  @Test(arguments: [(.mine, meetings(two)), (.theirs, meetings(other, two))] as [(Conflict.Side, String)])
  func `a deletion can be settled either way`(side: Conflict.Side, result: String) {
    let found = merged(
      meetings(one, two), meetings(two), meetings(Self.other, two), settling: [key("1"): .record(side)])
    #expect(found == .whole(bytes(result)))
  }

  @Test func `two new records of one id can be joined by field when a person says so`() {
    let found = merged(
      meetings(two), meetings("Id: 1\nA: 1\nC: 1\n", two), meetings("Id: 1\nB: 1\nC: 2\n", two),
      settling: [key("1"): .fields(["C": .theirs])])
    #expect(found == .whole(bytes(meetings("Id: 1\nA: 1\nB: 1\nC: 2\n", two))))
  }

  @Test func `a field that is not settled stays a conflict`() {
    let found = merged(
      meetings(one), meetings(Self.edit), meetings(Self.other), settling: [key("1"): .fields([:])])
    #expect(found == .conflicts([Self.conflict(.edited, one, Self.edit, Self.other, [Self.title])]))
  }

  @Test func `two endings are a conflict of comments`() {
    guard case .conflicts(let found) = merged("A: 1\n\n# 一\n", "A: 1\n\n# 二\n", "A: 1\n\n# 三\n") else {
      Issue.record("no conflict")
      return
    }
    #expect(found.map(\.key) == [.ending])
    #expect(found.map(\.mine) == [bytes("# 二\n")])
  }

  @Test(
    arguments: [
      ("broken", meetings(one), meetings(two), [.base]), (meetings(one), "broken", meetings(two), [.mine]),
      ("broken", "Broken", "<<<<<<< x\n", [.base, .mine, .theirs]),
    ] as [(String, String, String, [ThreeWay.Version])])
  func `texts with errors are not joined`(
    base: String, mine: String, theirs: String, versions: [ThreeWay.Version],
  ) {
    #expect(merged(base, mine, theirs) == .refused(.unreadable(versions)))
  }

  @Test func `a joined text that would not read back is refused`() {
    // Each side leaves one field of the only record; together they leave none.
    let found = merged("A: 1\nB: 1\n", "A: 1\n", "B: 1\n")
    #expect(found == .refused(.doesNotReadBack))
  }
}
