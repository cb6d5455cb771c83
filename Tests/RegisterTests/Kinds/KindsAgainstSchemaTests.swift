import Testing

@testable import Register

@Suite struct KindsAgainstSchemaTests {
  @Test func `every kind of every schema file is known`() throws {
    #expect(try Shipped.kinds().map(\.type).sorted() == AnyKind.all.map(\.type).sorted())
  }

  @Test(arguments: AnyKind.all)
  func `a kind knows the fields of its schema, in that order`(kind: AnyKind) throws {
    let schema = try Shipped.schema(kind.file).kinds.first { $0.type == kind.type }
    #expect(schema?.fields.map(\.name) == kind.fields)
  }

  @Test(arguments: AnyKind.all)
  func `what a schema tells records apart by is what the kind does`(kind: AnyKind) throws {
    // Two settings of one rule on one day are about two branches, groups or periods.
    let keys = kind.type == RuleSetting.type ? ["Rule", "Branch", "Unit", "Waive", "On"] : kind.key
    #expect(try Shipped.kind(kind.type).keys == keys)
    #expect(!kind.key.isEmpty)
  }

  @Test(arguments: AnyKind.all)
  func `a kind misses exactly what its schema says must be there`(kind: AnyKind) throws {
    let mandatory = try Shipped.kind(kind.type).fields.filter(\.isMandatory).map(\.name)
    let misreads = kind.misreads("Unheard: of\n")
    #expect(misreads.map(\.field).sorted() == mandatory.sorted())
    #expect(Set(misreads.map(\.reason)) == [.missing])
    #expect(Set(misreads.map(\.type)) == [kind.type])
  }

  @Test(arguments: AnyKind.all)
  func `a field with nothing in it is as good as none`(kind: AnyKind) throws {
    let mandatory = try Shipped.kind(kind.type).fields.filter(\.isMandatory).map(\.name)
    let misreads = kind.misreads(kind.fields.map { "\($0):\n" }.joined())
    #expect(misreads.map(\.field).sorted() == mandatory.sorted())
    #expect(Set(misreads.map(\.reason)) == [.missing])
  }

  private static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> [String] {
    Word.allCases.map(\.rawValue)
  }

  private static let choices = [
    "Assessment.Class": words(Member.DuesClass.self),
    "Away.Kind": words(Away.Kind.self),
    "Branch.Form": words(Branch.Form.self),
    "Branch.Kind": words(Branch.Kind.self),
    "Branch.Level": words(Branch.Level.self),
    "Development.Special": ["yes"],
    "Disclosure.Kind": words(Disclosure.Kind.self),
    "Disclosure.Scope": words(Disclosure.Scope.self),
    "Disclosure.Stage": words(Disclosure.Stage.self),
    "Expense.Source": words(Expense.Origin.self),
    "Expense.Use": words(Expense.Use.self),
    "Handling.Kind": words(Handling.Kind.self),
    "Holiday.Work": ["yes"],
    "Meeting.Kind": words(Meeting.Kind.self),
    "Meeting.State": words(Meeting.State.self),
    "Member.DuesClass": words(Member.DuesClass.self),
    "Member.Left": words(Member.Departure.self),
    "Member.Sex": ["男", "女"],
    "Finding.State": words(SheetFinding.State.self),
    "Notice.Result": words(Notice.Result.self),
    "Post.Post": words(Post.Office.self),
    "Register.Language": ["zh-Hans", "en"],
    "Report.Kind": words(Report.Kind.self),
    "Report.Term": words(Report.Term.self),
    "Response.Request": ["yes"],
    "RuleSetting.Off": ["yes"],
    "Session.Minutes": words(SheetSession.Seen.self),
    "Session.Photo": words(SheetSession.Seen.self),
    "Session.SignIn": words(SheetSession.Seen.self),
    "Term.Years": ["3", "5"],
    "Training.Mode": words(Training.Mode.self),
    "Transfer.Direction": words(Transfer.Direction.self),
    "Unit.Kind": words(Unit.Kind.self),
    "Vote.Kind": words(Vote.Kind.self),
    "Vote.Result": words(Vote.Result.self),
    "Vote.Secret": ["yes"],
  ]

  @Test func `the words a schema allows are those the program knows`() throws {
    var found: [String: [String]] = [:]
    for kind in try Shipped.kinds() {
      for field in kind.fields {
        if case .choice(let words) = field.shape { found["\(kind.type).\(field.name)"] = words }
      }
    }
    #expect(found == Self.choices)
  }

  @Test func `the letters in a meeting's number are those of its kinds`() throws {
    let heading = String(decoding: try Shipped.kind("Meeting").heading, as: UTF8.self)
    let letters = Meeting.Kind.allCases.map(\.letters).joined(separator: "|")
    #expect(heading.contains("%type: Id regexp /^[0-9]{8}-(\(letters))(-[0-9]+)?$/\n"))
  }

  @Test func `every mark but leave is a field of its own in a meeting`() throws {
    let fields = try Shipped.kind("Meeting").fields.map(\.name)
    #expect(Mark.allCases.map(\.rawValue).filter { !fields.contains($0) } == [])
  }
}
