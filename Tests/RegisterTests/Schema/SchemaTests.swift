import Rec
import Testing

@testable import Register

@Suite struct SchemaTests {
  private static let text = """
    # 开头的说明。

    # 关于考勤。
    %rec: Visit
    %doc: 走访慰问。
    %key: Id
    %mandatory: Id Date
    %mandatory: Who
    %typedef: Day regexp /^x$/
    %type: Date,Until Day
    %type: Mood regexp /^(好|一般|不好)$/
    %type: Odd regexp /^[0-9]{8}-(a|b)(-[0-9]+)?$/
    %type: Nested regexp /^(a|[bc])$/
    %type: Level range 1 5
    %type: Wrong range 5 1
    %type: Open range 5
    %type: Count int
    %type: Share real
    %type: For Month
    %type: Spent Yuan
    %type: Who Name
    %type: Branch Code
    %type: Fiscal Year
    %type: At Clock
    %type: Line line

    %rec: Second

    %rec: Field

    Of: Visit
    Name: Id
    Label: 编号
    English: Number

    Of: Visit
    Name: Date
    Label: 日期

    Of: Second
    Name: Id

    """

  private func visit() throws -> Schema {
    try #require(FileSchema(fileName: "visits.rec", Array(Self.text.utf8)).kinds.first)
  }

  @Test func `a schema says what its kind is for and what tells records apart`() throws {
    let visit = try visit()
    #expect([visit.type, visit.purpose, visit.key] == ["Visit", "走访慰问。", "Id"])
  }

  @Test func `fields stand in the order of their labels`() throws {
    #expect(
      try visit().fields == [
        Schema.Field(name: "Id", label: "编号", english: "Number", isMandatory: true, shape: .text),
        Schema.Field(
          name: "Date", label: "日期", english: "Date", isMandatory: true, shape: .day, isOneLine: true),
      ])
    #expect(try visit().field("Date")?.label == "日期")
    #expect(try visit().field("Mood") == nil)
  }

  @Test func `the heading is every descriptor as it stands, labels left out`() throws {
    let file = FileSchema(fileName: "visits.rec", Array(Self.text.utf8))
    let text = Array(Self.text.utf8)
    let end = try #require(text.range(of: Array("\n%rec: Field".utf8)))
    #expect(file.heading == Array(text[..<end.lowerBound]))
    #expect(file.kinds.map(\.type) == ["Visit", "Second"])
    #expect(file.kinds[1].key == nil)
  }

  @Test(arguments: [
    ("Date", Schema.Shape.day), ("Until", .day), ("Mood", .choice(["好", "一般", "不好"])), ("Odd", .text),
    ("Nested", .text), ("Level", .range(1...5)), ("Wrong", .number), ("Open", .number), ("Count", .number),
    ("Share", .decimal), ("For", .month), ("Spent", .yuan), ("Who", .name), ("Branch", .code),
    ("Fiscal", .year),
    ("At", .clock), ("Line", .text), ("Unheard", .text),
  ])
  func `a type is a shape`(name: String, shape: Schema.Shape) throws {
    let labels = "\nOf: Visit\nName: \(name)\n"
    let file = FileSchema(fileName: "visits.rec", Array((Self.text + labels).utf8))
    #expect(file.kinds.first?.fields.last?.shape == shape)
  }
}

@Suite struct ShippedSchemaTests {
  @Test(arguments: Shipped.fileNames)
  func `a shipped schema is a rec file without a fault`(name: String) throws {
    let schema = try Shipped.schema(name)
    #expect(RecFile(schema.heading).problems == [])
    #expect(schema.fileName == name + ".rec")
    #expect(schema.kinds.allSatisfy { !$0.fields.isEmpty })
  }

  @Test func `every kind says in Chinese what it is for`() throws {
    let silent = try Shipped.kinds().filter {
      !$0.purpose.unicodeScalars.contains { $0.properties.isIdeographic }
    }
    #expect(silent.map(\.type) == [])
  }

  @Test func `every field has a word in both languages`() throws {
    var wordless: [String] = []
    for kind in try Shipped.kinds() {
      for field in kind.fields {
        let isChinese = field.label.unicodeScalars.contains { $0.properties.isIdeographic }
        let isEnglish = field.english.utf8.allSatisfy { $0 < 128 } && !field.english.isEmpty
        if !isChinese || !isEnglish { wordless.append("\(kind.type).\(field.name)") }
      }
    }
    #expect(wordless == [])
  }

  @Test func `two fields of a kind never have the same word`() throws {
    for kind in try Shipped.kinds() {
      #expect(Set(kind.fields.map(\.label)).count == kind.fields.count, "\(kind.type)")
      #expect(Set(kind.fields.map(\.english)).count == kind.fields.count, "\(kind.type)")
    }
  }

  @Test func `what a descriptor names is a field with a label`() throws {
    var strangers: [String] = []
    for kind in try Shipped.kinds() {
      let file = RecFile(kind.heading)
      let record = try #require(file.records.first)
      let typed = file.values("%type", in: record).flatMap { line in
        line.prefix { $0 != " " }.split(separator: ",").map(String.init)
      }
      let named = file.values("%mandatory", in: record).flatMap { $0.split(separator: " ").map(String.init) }
      for name in typed + named + [kind.key].compactMap(\.self) where kind.field(name) == nil {
        strangers.append("\(kind.type).\(name)")
      }
    }
    #expect(strangers == [])
  }

  @Test func `keys are those the register is checked by`() throws {
    let keys = try Shipped.kinds().compactMap { kind in kind.key.map { "\(kind.type).\($0)" } }
    #expect(
      keys.sorted() == [
        "Appraisal.Id", "Away.Id", "Contact.Id", "Development.Id", "Disclosure.Id", "DuesMonth.Month",
        "Duty.Id", "Expense.Id", "Finding.Id", "Handling.Id", "Holiday.Date", "Item.Item",
        "Meeting.Id", "Member.Name", "Notice.Id", "Observation.Id",
        "PlanItem.Id", "Rectification.Id",
        "Report.Id", "Session.Id", "Talk.Id", "Term.Elected", "Training.Id", "Transfer.Id", "Unit.Code",
        "Vote.Id",
      ])
  }
}
