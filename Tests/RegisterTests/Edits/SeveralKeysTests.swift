import Testing

@testable import Register

/// Edits of records that no one field tells apart, and the book as it will be once they are saved.
@Suite struct SeveralKeysTests {
  private static let assessments = """
    %rec: Assessment

    Member: 何秋实
    From: 2026-01
    Class: 工资
    Base: 3000.00
    Monthly: 15.00

    Member: 何秋实
    From: 2026-07
    Class: 工资
    Base: 5000.00
    Monthly: 50.00

    """

  private func edit(_ key: String, _ action: Edit.Action) -> Edit {
    Edit(
      branch: "ZB001", year: 2026, fileName: "assessments.rec",
      changes: [Edit.Change("Assessment", key, action)], summary: "")
  }

  private func changed(_ edit: Edit) throws -> (after: String, undone: String) {
    let schema = try Shipped.schema("assessments")
    let done = try edit.applied(to: Array(Self.assessments.utf8), schema)
    let undone = try done.inverse.applied(to: done.bytes, schema)
    return (String(decoding: done.bytes, as: UTF8.self), String(decoding: undone.bytes, as: UTF8.self))
  }

  @Test func `the record with all its keys is the one that changes`() throws {
    let (after, undone) = try changed(edit("何秋实 2026-07", .set([.init("Monthly", ["49.00"])])))
    #expect(after == Self.assessments.replacing("50.00", with: "49.00"))
    #expect(undone == Self.assessments)
  }

  @Test func `a key may change, and is found again when that is undone`() throws {
    let (after, undone) = try changed(edit("何秋实 2026-07", .set([.init("From", ["2026-08"])])))
    #expect(after == Self.assessments.replacing("2026-07", with: "2026-08"))
    #expect(undone == Self.assessments)
  }

  @Test func `another record of the same member is no clash`() throws {
    let lines = [Writing.Line("Member", "何秋实"), Writing.Line("From", "2026-10")]
    let (after, undone) = try changed(edit("何秋实 2026-10", .add(lines)))
    #expect(after == Self.assessments + "\nMember: 何秋实\nFrom: 2026-10\n")
    #expect(undone == Self.assessments)
  }

  @Test func `the same keys are a clash`() throws {
    #expect(throws: Edit.Misfit.taken(type: "Assessment", key: "何秋实 2026-01")) {
      try edit("何秋实 2026-01", .add([])).applied(
        to: Array(Self.assessments.utf8), try Shipped.schema("assessments"))
    }
  }

  @Test func `a book shows edits before they are saved, those that fit`() throws {
    let book = Book(
      code: "ZB001", sources: [Branches.source("2026/assessments.rec", Self.assessments, year: 2026)],
      years: [2026])
    let fitting = edit("何秋实 2026-07", .set([.init("Monthly", ["49.00"])]))
    let stray = edit("何秋实 2026-09", .remove)
    let next = Edit(
      branch: "ZB001", year: 2027, fileName: "dues.rec",
      changes: [Edit.Change("DuesMonth", "2027-01", .add([Writing.Line("Month", "2027-01")]))], summary: "")
    let after = book.after([fitting, stray, next], try Shipped.schemas())
    #expect(after.assessments.map(\.monthly) == [Money(fen: 1500), Money(fen: 4900)])
    #expect(after.dues.map(\.month) == [Month(2027, 1)])
    #expect(after.years == [2026, 2027])
    #expect(
      after.leaves.map(\.path) == ["branches/ZB001/2026/assessments.rec", "branches/ZB001/2027/dues.rec"])
    #expect(book.after([], try Shipped.schemas()).assessments == book.assessments)
  }
}
