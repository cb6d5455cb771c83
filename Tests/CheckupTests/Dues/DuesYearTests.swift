import Register
import Testing

@testable import Checkup

/// What became of each member's dues, month by month.
struct DuesYearTests {
  /// A branch of one member, what they were assessed, and what stands in the record of July.
  private func year(
    _ july: String = "", of member: String = CheckupTests.member("何秋实"), assessed: String? = "16.25",
    form: String = "普通", on day: String = "2026-08-20"
  ) throws -> DuesYear {
    var written = Written()
    written.files["branch.rec"] = branchFile(form: form)
    written.files["members.rec"] = member + "\n"
    if let assessed {
      written.files["2026/assessments.rec"] =
        "Member: 何秋实\nFrom: 2026-01\nClass: 离退休\nMonthly: \(assessed)\n"
    }
    written.files["2026/dues.rec"] = "Month: 2026-07\n\(july)\n"
    return DuesYear(written.book, 2026, on: try #require(Day(day)))
  }

  private static let quarterly = member("何秋实", "Quarterly: 2026-01-01 支委会")

  @Test(arguments: [
    ("Paid: 何秋实 16.25 2026-07-31", DuesCell.State.paid),
    ("Paid: 何秋实 20.00 2026-07-01", .paid),
    ("Paid: 何秋实 16.25 2026-06-30", .ahead),
    ("Paid: 何秋实 16.25 2026-08-01", .late),
    ("Paid: 何秋实 10.00 2026-07-03", .partly),
    ("Paid: 何秋实 10.00 2026-07-03\nPaid: 何秋实 6.25 2026-08-03", .late),
    ("Paid: 何秋实 16.25 2026-08-21", .owed),
    ("Exempt: 何秋实 大病", .relieved),
    ("Exempt: 何秋实 大病\nPaid: 何秋实 16.25 2026-07-31", .paid),
    ("Sent: 1.00 2026-08-01", .owed),
  ])
  func `what stands in a month's record says what became of it`(july: String, state: DuesCell.State) throws {
    #expect(try year(july).rows.map { $0.cells[6].state } == [state])
  }

  @Test(arguments: [
    ("Paid: 何秋实 16.25 2026-07-31", "2026-08-20", DuesCell.State.quarterly),
    ("Paid: 何秋实 16.25 2026-06-30", "2026-08-20", .ahead),
    ("Paid: 何秋实 16.25 2026-10-01", "2026-10-20", .late),
    ("Sent: 1.00 2026-08-01", "2026-08-20", .coming),
    ("Sent: 1.00 2026-08-01", "2026-09-01", .open),
    ("Sent: 1.00 2026-08-01", "2026-10-01", .owed),
  ])
  func `who pays by the quarter has until its end`(july: String, day: String, state: DuesCell.State) throws {
    #expect(try year(july, of: Self.quarterly, on: day).rows.map { $0.cells[6].state } == [state])
  }

  @Test(arguments: [("2026-06-30", DuesCell.State.coming), ("2026-07-01", .open), ("2026-08-01", .owed)])
  func `a month is coming, then open, then owed`(day: String, state: DuesCell.State) throws {
    #expect(try year(on: day).rows.map { $0.cells[6].state } == [state])
  }

  @Test
  func `nothing is owed where nothing was assessed, and it cannot be said where there is no assessment`()
    throws
  {
    let free = try year(assessed: "0.00")
    #expect(free.rows.map { $0.cells[6].state } == [.relieved])
    let unknown = try year(assessed: nil)
    #expect(unknown.rows.map { $0.cells[6].state } == [.owed])
    #expect(unknown.rows.map { $0.cells[6].owed } == [nil])
    #expect(unknown.rows.map(\.owed) == [.zero])
  }

  @Test func `a temporary branch owes nothing, and nobody is listed`() throws {
    #expect(try year(form: "临时").rows.isEmpty)
    #expect(try year("Paid: 何秋实 16.25 2026-07-31", form: "临时").rows.map { $0.cells[6].state } == [.paid])
  }

  @Test func `whoever came or went is absent in the months they were not there`() throws {
    let came = try year(of: member("何秋实", from: "2026-05-10", to: "2026-07-30"))
    let states = came.rows[0].cells.map(\.state)
    #expect(
      states == Array(repeating: .absent, count: 4) + [.owed, .owed] + Array(repeating: .absent, count: 6))
    #expect(came.rows[0].owed == Money(fen: 3250))
  }

  /// Two members, an assessment that changes in July, one who left last, money sent and spent.
  @Test func `a year adds up`() throws {
    var written = Written()
    written.files["members.rec"] = file(
      member("梁麦田", to: "2026-02-28"), member("何秋实"), member("曾小满"))
    written.files["2026/assessments.rec"] = file(
      "Member: 何秋实\nFrom: 2026-01\nClass: 离退休\nMonthly: 10.00",
      "Member: 何秋实\nFrom: 2026-02\nClass: 离退休\nMonthly: 12.00",
      "Member: 曾小满\nFrom: 2026-01\nClass: 学生\nMonthly: 0.20")
    written.files["2026/dues.rec"] = file(
      "Month: 2026-01\nPaid: 何秋实 10.00 2026-01-05\nPaid: 曾小满 0.20 2026-01-05\nSent: 4.00 2026-02-01",
      "Month: 2026-02\nPaid: 何秋实 5.00 2026-02-05\nPaid: 梁麦田 3.00 2026-02-05\nExempt: 曾小满 大病")
    written.files["2026/expenses.rec"] = file(
      "Id: 20260201-zc-1\nDate: 2026-02-01\nAmount: 1.00\nUse: 培训",
      "Id: 20260201-zc-2\nDate: 2026-02-01\nAmount: 9.00\nUse: 培训\nSource: 下拨")
    let year = DuesYear(written.book, 2026, on: try #require(Day("2026-03-01")))
    #expect(year.rows.map(\.member) == ["何秋实", "曾小满", "梁麦田"])
    #expect(year.rows.map { $0.cells[1].state } == [.partly, .relieved, .paid])
    #expect(year.rows.map(\.owed) == [Money(fen: 700), .zero, .zero])
    #expect(year.rows.map { $0.cells[1].open } == [Money(fen: 700), .zero, .zero])
    #expect(year.rows[1].duesClass(in: 2) == .student)
    #expect(
      year.months.prefix(2) == [
        DuesYear.Sums(due: Money(fen: 1020), received: Money(fen: 1020), sent: Money(fen: 400)),
        DuesYear.Sums(due: Money(fen: 1200), received: Money(fen: 800), sent: .zero),
      ])
    #expect(year.balance == Money(fen: 1820 - 400 - 100))
  }
}
