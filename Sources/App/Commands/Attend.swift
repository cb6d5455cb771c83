import ArgumentParser
import Register
import Store

/// `zhibu attend`: who came to a session, in one go.
struct Attend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend", abstract: "记签到 / take attendance",
    discussion: """
      姓名用空格隔开；请假写成 姓名:事由:批准人。例：
      zhibu attend ZB001 20260315-dydh --absent 单雨禾 --leave 仇百川:住院:何秋实 --rest present
      """)

  @Argument(help: "支部编号 / the branch's code")
  var branch: String

  @Argument(help: "会议编号，zhibu meetings 列出 / the session's number; zhibu meetings lists them")
  var meeting: String

  @Option(name: .customLong("register"), help: "台账文件夹 / the register's folder")
  var folder: String?

  @OptionGroup var marks: MarkOptions

  @Option(help: "其余待定的人：present 到会 或 absent 缺席 / everyone still open")
  var rest: Rest?

  @Flag(help: "只看结果，不写入 / show what would change, write nothing")
  var dryRun = false

  @OptionGroup var bearings: Bearings

  /// What becomes of those nobody named.
  enum Rest: String, ExpressibleByArgument, CaseIterable {
    case present, absent

    fileprivate var mark: Mark { self == .present ? .present : .absent }
  }

  func run() throws {
    let desk = try Desk(folder, bearings)
    guard !marks.given.isEmpty || rest != nil else { throw desk.refusal("attend.nobody", exit: 2) }
    let (book, files) = try desk.book(branch)
    let meeting = try meeting(in: book, desk)
    let seen = try file(of: meeting, in: book, files, desk)
    var marking = Marking(meeting, in: book)
    let call = Call(marks.given, meeting, in: book)
    for fault in call.faults { Printer.remark(desk.texts(fault)) }
    if !call.faults.isEmpty { throw ExitCode(1) }
    call.answer(&marking)
    if let rest { marking.markRest(rest.mark) }
    try carryOut(marking, meeting, over: seen, desk)
  }
}

extension Attend {
  private func meeting(in book: Book, _ desk: borrowing Desk) throws -> Meeting {
    let found = book.meetings.filter { $0.id == meeting }
    guard let first = found.first else {
      throw desk.refusal("attend.no-meeting", ["id": meeting, "code": book.code], exit: 2)
    }
    let place = ["path": book.path(of: first.place), "line": "\(first.place.line)", "id": meeting]
    if found.count > 1 { throw desk.refusal("attend.twice-there", place, exit: 1) }
    if let obstacle = first.attendanceObstacle {
      throw desk.refusal(obstacle.text, place, exit: obstacle.exit)
    }
    return first
  }

  private func file(
    of meeting: Meeting, in book: Book, _ files: BranchFiles, _ desk: borrowing Desk
  ) throws -> Loaded {
    let path = book.path(of: meeting.place)
    guard let file = files.files.first(where: { "\($0.path)" == path }) else {
      preconditionFailure("a session that was read stands in a file that was read")
    }
    return file
  }

  private func carryOut(
    _ marking: Marking, _ meeting: Meeting, over seen: Loaded, _ desk: borrowing Desk
  ) throws {
    let report = AttendanceReport(marking, meeting, desk.texts)
    guard let edit = marking.edit(summary: report.summary, today: desk.day) else {
      return Printer.remark(desk.texts("attend.unchanged"))
    }
    var printer = Printer()
    for line in report.lines(edit) { printer.line(line) }
    printer.flush()
    if dryRun {
      try desk.rehearse(edit, over: seen)
      Printer.remark(desk.texts("attend.dry-run"))
    } else {
      try desk.save(edit, over: seen)
    }
  }
}
