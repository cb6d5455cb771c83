import Register
import Testing

@testable import App

/// That every fact of an import has its sentence in both languages.
@Suite(.serialized) struct MemberReportTests {
  private static let day = Day(number: 20_000)

  private static let faults: [MemberPlan.Fault] = [
    .noName, .notAName("甲乙"), .lostCharacter("甲?"), .tooManyCells(found: 3, headings: 2),
    .identityNumber(.group),
    .notADate(.joined, "x"), .wholeDayNeeded(.full, "2020", nil), .inFuture(.from, day),
    .outOfOrder(.born, .joined),
    .notOneOf(.sex, "x", ["男", "女"]), .notAPhone("1"), .lostDigits("1E3"), .noJoined, .noFrom,
    .noDuesClass(age: nil), .noDuesClass(age: 40), .noFull(joined: day), .probationaryWithFull(day),
  ]
  private static let questions: [MemberPlan.Question] = [
    .namesake(born: nil, joined: day), .namesake(born: "1956", joined: day), .cannotTell, .hasLeft(day),
    .repeated([2, 3]), .notAMember("群众"),
  ]
  private static let notices: [MemberPlan.Notice] = [
    .name(.joined("甲 乙")), .name(.mixedScripts), .name(.lookalike("更")), .name(.privateUse), .invisible,
    .notAMobile,
    .furtherPhones(2), .dayFilled(.born, day), .perhapsOctober(.born, "1985.1"), .joinedYoung(17),
    .fromIsJoined(day),
    .onProbation,
  ]

  private func report(_ language: Language) throws -> MemberReport {
    let book = Book(code: "ZB001", sources: [], years: [])
    let plan = try MemberPlan("姓名,出生\n何秋实,1980\n", into: book, today: Self.day)
    return MemberReport(plan, file: "a.csv", Shipped.texts(language))
  }

  @Test(arguments: Language.allCases)
  func `every fact of an import has a sentence with all its values`(language: Language) throws {
    let report = try report(language)
    let sentences =
      Self.faults.map(report.words) + Self.questions.map(report.words) + Self.notices.map(report.words)
    #expect(sentences.filter { $0.hasPrefix("import.") || $0.contains("{") } == [])
    #expect(Set(sentences).count == sentences.count)
  }

  @Test(arguments: Language.allCases)
  func `every reason why a file is no list has a sentence`(language: Language) {
    let texts = Shipped.texts(language)
    let encodings: [DecodedText.Undecodable] = [
      .workbook, .binary(offset: 1, line: 1), .neither(offset: 1, line: 1), .noConverter,
    ]
    let refusals: [MemberSheet.Refusal] = [
      .empty, .noHeadings(line: 1, cells: ["a"]), .openQuote(line: 1), .secondHeadings(line: 1), .noRows,
    ]
    let sentences = encodings.map { texts($0) } + refusals.map { texts($0) }
    #expect(sentences.filter { $0.hasPrefix("import.") || $0.contains("{") } == [])
  }

  @Test func `columns are called as the list calls them, else as the register does`() throws {
    let report = try report(.chinese)
    #expect([report.heading(.born), report.heading(.joined)] == ["出生", "入党"])
  }
}
