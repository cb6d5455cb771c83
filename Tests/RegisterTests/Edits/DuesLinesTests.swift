import Testing

@testable import Register

/// One month's dues as they are written, and what changing them does to the file.
@Suite struct DuesLinesTests {
  private static let members = """
    Name: 何秋实
    Joined: 2009-07-01
    From: 2020-01-01
    DuesClass: 离退休
    Alias: 老何

    Name: 曾小满
    Joined: 2009-07-01
    From: 2020-01-01
    DuesClass: 离退休

    """

  private static let dues = """
    %rec: DuesMonth
    %key: Month

    # 十月
    Month: 2026-10
    Paid:  老何  16.25   2026-10-03 女儿 代交
    Paid: 不成样子
    Exempt: 曾小满 大病 街道批准
    Weather: 晴

    """

  private static func book(_ dues: String = dues) -> Book {
    Book(
      code: "ZB001",
      sources: [
        Branches.source("members.rec", members), Branches.source("2026/dues.rec", dues, year: 2026),
      ], years: [2026])
  }

  private static func lines(_ month: String = "2026-10") throws -> DuesLines {
    DuesLines(try #require(Month(month)), in: book())
  }

  /// What the file is once the changes are in it, and what is left of that when they are taken back.
  private func written(_ lines: DuesLines, _ dues: String = dues) throws -> (after: String, undone: String) {
    let change = try #require(lines.change)
    let edit = Edit(branch: "ZB001", year: 2026, fileName: "dues.rec", changes: [change], summary: "")
    let schema = try Shipped.schema("dues")
    let done = try edit.applied(to: Array(dues.utf8), schema)
    let undone = try done.inverse.applied(to: done.bytes, schema)
    return (String(decoding: done.bytes, as: UTF8.self), String(decoding: undone.bytes, as: UTF8.self))
  }

  private let day = Day(number: 20_600)  // 2026-05-27

  @Test func `what is written is found by the member's name, aliases too`() throws {
    let lines = try Self.lines()
    let on = try #require(Day("2026-10-03"))
    #expect(lines.payments(of: "何秋实") == [.init(Money(fen: 1625), on: on, note: "女儿 代交")])
    #expect(lines.payments(of: "曾小满").isEmpty)
    #expect(lines.relief(of: "曾小满") == "大病 街道批准")
    #expect(lines.relief(of: "何秋实") == nil)
    #expect(lines.change == nil)
  }

  @Test func `a payment is one more line and no other byte`() throws {
    var lines = try Self.lines()
    lines.pay(.init(Money(fen: 20), on: day, note: "补"), by: "曾小满")
    let (after, undone) = try written(lines)
    #expect(
      after
        == Self.dues.replacing(
          "Paid: 不成样子\n", with: "Paid: 不成样子\nPaid: 曾小满 0.20 2026-05-27 补\n"))
    #expect(undone == Self.dues)
  }

  @Test func `the first payment of a month makes its record`() throws {
    var lines = try Self.lines("2026-11")
    lines.pay(.init(Money(fen: 1625), on: day), by: "何秋实")
    let (after, undone) = try written(lines)
    #expect(after == Self.dues + "\nMonth: 2026-11\nPaid: 何秋实 16.25 2026-05-27\n")
    #expect(undone == Self.dues)
  }

  @Test func `a payment is taken back only where it is the one meant`() throws {
    var lines = try Self.lines()
    let taken = [
      lines.takeBack(from: "何秋实") { $0.on == day }, lines.takeBack(from: "何秋实"), lines.takeBack(from: "何秋实"),
    ]
    #expect(taken == [false, true, false])
    let (after, undone) = try written(lines)
    #expect(after == Self.dues.replacing("Paid:  老何  16.25   2026-10-03 女儿 代交\n", with: ""))
    // Lines move up by rewriting values: blanks before a value are its own.
    #expect(Self.book(undone).dues == Self.book().dues)
  }

  @Test func `putting the same in the place of a payment changes nothing`() throws {
    var lines = try Self.lines()
    let same = try #require(lines.payments(of: "何秋实").last)
    lines.replaceLast(of: "何秋实", with: same)
    #expect(lines.change == nil)
    lines.replaceLast(of: "何秋实", with: .init(Money(fen: 2000), on: same.on))
    #expect(try written(lines).after.contains("Paid: 何秋实 20.00 2026-10-03\nPaid: 不成样子\n"))
  }

  @Test func `relief is given and taken back`() throws {
    var lines = try Self.lines()
    lines.relieve("曾小满", because: nil)
    lines.relieve("何秋实", because: "低保")
    #expect(try written(lines).after.contains("\nExempt: 何秋实 低保\n"))
  }

  @Test func `what is sent on is a line of its own`() throws {
    var lines = try Self.lines()
    lines.send(Money(fen: 1625), on: day)
    #expect(try written(lines).after.contains("Exempt: 曾小满 大病 街道批准\nSent: 16.25 2026-05-27\n"))
  }
}
