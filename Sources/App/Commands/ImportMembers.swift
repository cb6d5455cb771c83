import ArgumentParser
import Rec
import Register
import Store

/// `zhibu import members`: the member list of a spreadsheet into a branch's roster.
struct ImportMembers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members", abstract: "把党员名单（CSV）导入支部名册 / import a member list",
    discussion: "有一行有错就全部不导入；拿不准的行留下不动。/ One wrong row holds up all; doubtful rows are left out.")

  @Argument(help: "名单，CSV 文件 / the list, a CSV file")
  var file: String

  @Option(help: "支部编号 / the branch's code")
  var branch: String

  @Flag(help: "只看结果，不写入 / show what would happen, write nothing")
  var dryRun = false

  @Option(help: "没写进入支部日期的，按这一天 / first day in the branch where a row has none")
  var from: Day?

  @Option(help: "没写党费类别的，按这一类 / dues class where a row has none")
  var duesClass: Member.DuesClass?

  @Flag(name: .customLong("month-day-1"), help: "只有年月的日期按1日 / take dates without a day as the first")
  var fillsDay = false

  @Option(name: .customLong("register"), help: "台账文件夹 / the register's folder")
  var folder: String?

  @OptionGroup var bearings: Bearings

  mutating func run() throws {
    let desk = try Desk(folder, bearings)
    branch = try desk.code(branch, orSay: "import.no-branch")
    let list = try text(desk)
    let (book, members) = try roster(desk)
    let plan = try plan(list, into: book, desk)
    report(plan, desk)
    try carryOut(plan, over: members, desk)
    let counts = plan.counts
    if counts.refused + counts.asked > 0 { throw ExitCode(1) }
  }
}

extension ImportMembers {
  private func text(_ desk: borrowing Desk) throws -> String {
    let bytes: [UInt8]
    do throws(Trouble) {
      bytes = try ForeignFile.bytes(at: file)
    } catch {
      throw Refusal(desk.sentences(error), exit: 3)
    }
    do throws(DecodedText.Undecodable) {
      let decoded = try DecodedText(bytes)
      if decoded.encoding != .utf8 {
        Printer.remark(desk.texts("import.read-as", ["encoding": decoded.encoding.name]))
      }
      return decoded.text
    } catch {
      throw Refusal("\(file): \(desk.texts(error))", exit: 3)
    }
  }

  /// The branch as it is, and its members' file, which must be sound: a member nobody can read would be added again.
  private func roster(_ desk: borrowing Desk) throws -> (Book, Loaded) {
    let path: RegisterPath
    do throws(Trouble) {
      path = try RegisterPath(branch: branch, file: "members")
    } catch {
      throw Refusal(desk.sentences(error), exit: 2)
    }
    let (book, files) = try desk.book(branch)
    if let trouble = files.troubles.first(where: { $0.path.hasSuffix("\(path)") }) {
      throw Refusal(desk.sentences(trouble), exit: 3)
    }
    let leaf = book.leaves.first { $0.path == "\(path)" }
    if let problem = leaf?.problems.first(where: \.isError) {
      throw desk.refusal(
        "import.broken", ["path": "\(path)", "line": "\(problem.line)", "code": branch], exit: 3)
    }
    return (book, files.files.first { $0.path == path } ?? Loaded(path: path, bytes: [], signature: nil))
  }

  private func plan(_ text: String, into book: Book, _ desk: borrowing Desk) throws -> MemberPlan {
    let choices = MemberPlan.Choices(from: from, duesClass: duesClass, fillsDay: fillsDay)
    do throws(MemberSheet.Refusal) {
      return try MemberPlan(text, into: book, today: desk.day, choices)
    } catch {
      throw Refusal("\(file): \(desk.texts(error))", exit: 3)
    }
  }

  private func report(_ plan: MemberPlan, _ desk: borrowing Desk) {
    var printer = Printer()
    for line in MemberReport(plan, file: file, desk.texts).lines { printer.line(line) }
    printer.flush()
    for remark in MemberReport(plan, file: file, desk.texts).remarks { Printer.remark(remark) }
  }

  private func carryOut(_ plan: MemberPlan, over members: Loaded, _ desk: borrowing Desk) throws {
    let counts = plan.counts
    let words = ["added": "\(counts.added)", "changed": "\(counts.changed)", "refused": "\(counts.refused)"]
    if counts.refused > 0 { return Printer.remark(desk.texts("import.held", words)) }
    guard let edit = plan.edit(summary: desk.texts("import.summary", words)) else {
      return Printer.remark(desk.texts("import.nothing"))
    }
    if dryRun {
      try desk.rehearse(edit, over: members)
      Printer.remark(desk.texts("import.dry-run"))
    } else {
      try desk.save(edit, over: members)
    }
  }
}

extension Member.DuesClass: ExpressibleByArgument {}

extension DecodedText.Encoding {
  fileprivate var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf8WithMark: "UTF-8 (BOM)"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .gb18030: "GB 18030"
    }
  }
}
