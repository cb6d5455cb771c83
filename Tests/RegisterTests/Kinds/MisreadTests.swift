import Testing

@testable import Register

/// One line that should be noted: its kind, the line, what is said about it.
struct Oddity: Sendable, CustomTestStringConvertible {
  var type: String
  var line: String
  var reason: Misread.Reason
  var testDescription: String { "\(type): \(line)" }

  init(_ type: String, _ line: String, _ reason: Misread.Reason) {
    self.type = type
    self.line = line
    self.reason = reason
  }

  var field: String { String(line.prefix { $0 != ":" }) }
  var value: String { String(line.drop { $0 != ":" }.dropFirst(2)) }

  static let all = days + words + numbers + lines + names + open + movements + development

  private static let days = [
    Oddity("Member", "Joined: 2026-02-30", .notADay), Oddity("Member", "Full: 2026.03.01", .notADay),
    Oddity("Member", "From: 三月", .notADay), Oddity("Member", "To: 20260301", .notADay),
    Oddity("Branch", "Founded: 2026-13-01", .notADay), Oddity("Branch", "Dissolved: 2026-00-01", .notADay),
    Oddity("Term", "Elected: 2023-02-29", .notADay), Oddity("Term", "Extended: x", .notADay),
    Oddity("Post", "From: 2026-3-1", .notADay), Oddity("Group", "To: 2026-04-31", .notADay),
    Oddity("Meeting", "Date: 2026-06-31", .notADay), Oddity("Meeting", "Start: 9:30", .notATime),
    Oddity("Meeting", "End: 24:00", .notATime), Oddity("Talk", "Date: yesterday", .notADay),
    Oddity("Training", "Date: 2026-03-01 ", .notADay), Oddity("PlanItem", "Month: 2026-3", .notAMonth),
    Oddity("PlanItem", "Date: 2026-03", .notADay), Oddity("DuesMonth", "Month: 2026-13", .notAMonth),
    Oddity("Assessment", "From: 2026-01-01", .notAMonth), Oddity("RuleSetting", "Until: 年底", .notADay),
    Oddity("RuleSetting", "On: 0000-01-01", .notADay),
  ]

  private static let words = [
    Oddity("Member", "Left: 走了", .notOneOf(["转出", "去世", "除名", "其他"])),
    Oddity(
      "Member", "DuesClass: 退休", .notOneOf(["工资", "年薪", "无固定收入", "离退休", "农民", "学生", "无收入", "减免"])),
    Oddity("Branch", "Kind: 小区", .notOneOf(["社区", "村", "机关", "学校", "企业", "两新", "离退休", "流动", "其他"])),
    Oddity("Branch", "Form: 临时支部", .notOneOf(["普通", "联合", "临时"])),
    Oddity("Branch", "Level: 一般", .notOneOf(["先进", "中等", "后进"])),
    Oddity("Post", "Post: 主任", .notOneOf(["书记", "副书记", "组织委员", "宣传委员", "纪检委员", "委员"])),
    Oddity(
      "Meeting", "Kind: 大会", .notOneOf(["党员大会", "支委会", "党小组会", "党课", "主题党日", "组织生活会", "民主评议党员", "其他"])),
    Oddity("Meeting", "State: 已开 ", .notOneOf(["计划", "已开", "取消"])),
    Oddity("Vote", "Kind: 普通", .notOneOf(["一般", "接收", "转正", "选举"])),
    Oddity("Vote", "Result: 过", .notOneOf(["通过", "未通过"])),
    Oddity("Training", "Mode: 网上", .notOneOf(["线上", "线下"])),
    Oddity("Unit", "Kind: 街道", .notOneOf(["党工委", "党委", "党总支"])),
  ]

  private static let numbers = [
    Oddity("Branch", "ThemeDay: 32", .notOneOf(["1-31"])),
    Oddity("Branch", "ThemeDay: 0", .notOneOf(["1-31"])),
    Oddity("Branch", "ThemeDay: 十五", .notANumber), Oddity("Branch", "Units: -1", .notANumber),
    Oddity("Term", "Years: 五", .notANumber), Oddity("Term", "Years: 0", .notOneOf(["1-9"])),
    Oddity("Meeting", "Year: 26", .notOneOf(["1000-2999"])),
    Oddity("Meeting", "Year: 999999999", .notOneOf(["1000-2999"])),
    Oddity("Meeting", "Expected: 三十", .notANumber), Oddity("Meeting", "Voters: 1234567890", .notANumber),
    Oddity("Vote", "For: 12.5", .notANumber), Oddity("Vote", "Invalid: +1", .notANumber),
    Oddity("Register", "Format: 2", .notOneOf(["1-1"])),
    Oddity("Training", "Hours: 0x10", .notANumber), Oddity("Training", "Hours: 1e300", .notANumber),
    Oddity("Training", "Hours: nan", .notANumber), Oddity("Training", "Hours: 12.", .notANumber),
    Oddity("Training", "Hours: .5", .notANumber), Oddity("Training", "Hours: -1", .notANumber),
    Oddity("Training", "Hours: 1.2.3", .notANumber), Oddity("Training", "Hours: 0.00001", .notANumber),
    Oddity("Assessment", "Base: 4,567.50", .notAnAmount),
    Oddity("Assessment", "Monthly: 45.678", .notAnAmount),
  ]

  private static let lines = [
    Oddity("Member", "Mobile: 深圳", .notShaped("yyyy-mm-dd [yyyy-mm-dd] …")),
    Oddity("Member", "NoVote: 2026-02-30 留党察看", .notShaped("yyyy-mm-dd [yyyy-mm-dd] …")),
    Oddity("DuesMonth", "Paid: 林晚 16.20", .notShaped("name amount yyyy-mm-dd [note]")),
    Oddity("DuesMonth", "Paid: 林晚 2026-03-01 16.20", .notShaped("name amount yyyy-mm-dd [note]")),
    Oddity("DuesMonth", "Paid: 林晚 16.20 2026-03-32", .notShaped("name amount yyyy-mm-dd [note]")),
    Oddity("DuesMonth", "Sent: 2026-03-01 300.00", .notShaped("amount yyyy-mm-dd")),
    Oddity("RuleSetting", "Set: limit", .notShaped("name value")),
    Oddity("Meeting", "Recorded: 2026-03-01 何秋实", .notShaped("yyyy-mm-dd HH:MM who")),
    Oddity("Meeting", "Finalised: 2026-03-01 09:30", .notShaped("yyyy-mm-dd HH:MM who")),
  ]

  private static let names = [
    Oddity("Member", "Name: 林 晚", .notShaped("name")), Oddity("Post", "Holder: 林晚 何秋实", .notShaped("name")),
    Oddity("Group", "Leader: 林晚 组长", .notShaped("name")), Oddity("Talk", "With: 林晚 等", .notShaped("name")),
    Oddity("Assessment", "Member: 林 晚", .notShaped("name")),
    Oddity("Branch", "DesignatedOfficer: 林 晚", .notShaped("name")),
  ]
}

extension Oddity {
  private static let verdict = "已验收|退回 name yyyy-mm-dd [reason]"

  fileprivate static let open = [
    Oddity("Appraisal", "Year: 九九", .notANumber), Oddity("Appraisal", "Grade: 何秋实", .notShaped("name 优秀")),
    Oddity("Appraisal", "Grade: 何秋实 优", .notOneOf(["优秀", "合格", "基本合格", "不合格"])),
    Oddity("Disclosure", "Posted: 三月", .notADay), Oddity("Disclosure", "Days: 五天", .notANumber),
    Oddity("Disclosure", "Scope: 群众", .notOneOf(["党内", "公开"])),
    Oddity("Disclosure", "Stage: 事中", .notOneOf(["事前", "决策", "结果"])),
    Oddity("Report", "Kind: 汇报", .notOneOf(["报告", "请示"])),
    Oddity("Report", "Year: 26", .notOneOf(["1000-2999"])),
    Oddity("Report", "Term: 半年", .notOneOf(["上半年", "年度", "专项"])),
    Oddity("Report", "AnswerDue: 月底", .notADay), Oddity("Expense", "Amount: 一百", .notAnAmount),
    Oddity("Expense", "Source: 自筹", .notOneOf(["留存", "下拨"])), Oddity("Duty", "Due: 2026-02-30", .notADay),
    Oddity("Duty", "Verdict: 同意 林晚 2026-03-01", .notShaped(verdict)),
    Oddity("Duty", "Verdict: 已验收 2026-03-01", .notShaped(verdict)),
    Oddity("Rectification", "Verdict: 退回 林晚 2026-03-32 照片不清", .notShaped(verdict)),
    Oddity("Rectification", "Issued: 上月", .notADay), Oddity("Response", "On: 昨天", .notADay),
  ]
}

extension Oddity {
  fileprivate static let movements = [
    Oddity("Away", "LeftOn: 春节后", .notADay), Oddity("Away", "Returned: 2026-02-30", .notADay),
    Oddity("Away", "Name: 林 晚", .notShaped("name")),
    Oddity("Away", "Kind: 打工", .notOneOf(["务工经商", "学习", "居住", "出国境学习", "出国境其他", "其他"])),
    Oddity("Contact", "Date: 上周", .notADay), Oddity("Contact", "With: 林 晚", .notShaped("name")),
    Oddity("Handling", "Kind: 失踪", .notOneOf(["失联", "停止党籍", "限期改正", "劝退", "除名"])),
    Oddity("Handling", "From: 去年", .notADay), Oddity("Handling", "Until: 半年", .notADay),
    Oddity("Handling", "Closed: 2026-13-01", .notADay),
    Oddity("Transfer", "Direction: 转走", .notOneOf(["转出", "转入"])), Oddity("Transfer", "Sent: 上月", .notADay),
    Oddity("Transfer", "Received: 未", .notADay),
  ]
}

@Suite struct MisreadTests {
  @Test(arguments: Oddity.all)
  func `a value that its field does not take is noted with line and field`(oddity: Oddity) throws {
    let kind = try #require(AnyKind.all.first { $0.type == oddity.type })
    let text = "# 一行注释\nUnheard: of\n\(oddity.line)\n"
    let expected = Misread(
      type: oddity.type, record: kind.key.contains(oddity.field) ? oddity.value : "", field: oddity.field,
      value: oddity.value, reason: oddity.reason, place: Place(file: 0, line: 3))
    #expect(kind.misreads(text).filter { $0.reason != .missing } == [expected])
  }

  @Test func `something missing is noted at the first line of its record`() {
    let read = Read(Term.self, "Elected: 2026-01-01\nYears: 5\n\n# 第二届\nElected: 2031-01-01\n")
    #expect(read.records.map(\.elected) == [Day(2026, 1, 1)])
    let expected = Misread(
      type: "Term", record: "2031-01-01", field: "Years", value: "", reason: .missing,
      place: Place(file: 0, line: 5))
    #expect(read.misreads == [expected])
  }

  @Test func `what is amiss says which record by its whole key`() {
    let misreads = Read(Post.self, "To: 现在\nPost: 书记\nHolder: 林晚\nFrom: 2026-01-01\n").misreads
    #expect(misreads.map(\.record) == ["书记 林晚 2026-01-01"])
  }

  @Test func `a record cut short by a syntax error is not said to miss anything`() {
    let read = Read(Meeting.self, "Id: 20260301-dydh\nKind: 党员大会\nDate: 2026-03-01\n这一行坏了\nState: 已开\n")
    #expect(read.misreads == [])
    #expect(read.records.map(\.isBroken) == [true])
    #expect(read.records.map(\.id) == ["20260301-dydh"])
    #expect(read.records.map(\.state) == [.held])
  }

  @Test func `of two fields that may stand once the last one counts`() {
    let read = Read(Term.self, "Elected: 2026-01-01\nYears: 5\nYears: 3\n")
    #expect(read.records.map(\.years) == [3])
    #expect(read.misreads == [])
  }

  @Test func `unknown fields do not disturb`() throws {
    let text = "Name: 林晚\nShoe: 42\nJoined: 2026-01-01\nname: 小写\nFrom: 2026-01-01\nDuesClass: 工资\nNames: 多\n"
    let read = Read(Member.self, text)
    #expect(read.misreads == [])
    #expect(read.records.map(\.name) == ["林晚"])
  }

  @Test func `a value over several lines is no day`() {
    #expect(Read(Term.self, "Elected: 2026-\n+ 01-01\nYears: 5\n").misreads.map(\.reason) == [.notADay])
  }

  @Test func `nothing is said of a field that is not there`() {
    let text = "Id: 1\nDate: 2026-03-01\nFrom: 林晚\nWith: 何秋实\nGist:\n"
    #expect(Read(Talk.self, text).records.map(\.gist) == [nil])
    #expect(Read(Talk.self, text).misreads == [])
  }
}
