import ArgumentParser
import Checkup
import Register

/// `zhibu due`: everything that falls due, by day.
struct DueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "列出将要到期的事 / list what falls due")

  /// How the days are printed.
  enum Shape: String, ExpressibleByArgument, CaseIterable {
    case text, ndjson, csv, ics
  }

  @Argument(help: "台账文件夹 / the register's folder, or one inside it")
  var folder: String?

  @OptionGroup var bearings: Bearings

  @Option(help: "看到几天以后 / how many days ahead")
  var days = 60

  @Option(name: .customLong("branch"), help: "只看这个支部，可写多次 / only this branch; may be repeated")
  var branches: [String] = []

  @Option(help: "输出格式 / text, ndjson, csv or ics")
  var format = Shape.text

  func run() async throws {
    let desk = try Desk(folder, bearings)
    guard 0...366 ~= days else { throw desk.refusal("due.days", exit: 2) }
    let codes = try desk.codes(branches)
    let (dues, names, unread) = await dues(desk, codes)
    let days = print(dues.sorted(), names, desk)
    Printer.remark(summary(days, branches: codes.count, desk))
    if unread > 0 { throw ExitCode(3) }
  }

  /// What falls due in each branch, and what the branches are called.
  private func dues(
    _ desk: borrowing Desk, _ codes: [String]
  ) async -> (dues: [Due], names: [String: String], unread: Int) {
    let (checker, days) = (desk.checker, days)
    var dues: [Due] = []
    var names: [String: String] = [:]
    var unread = desk.unread
    let survey = Survey(root: desk.root, codes: codes, jobs: Check.cores) { book in
      (name: book.branch?.name, dues: checker.due(in: book, within: days))
    }
    await survey.look { sight in
      names[sight.code] = sight.seen?.name
      dues += sight.seen?.dues ?? []
      for trouble in sight.troubles { Printer.remark(desk.sentences(trouble)) }
      unread += sight.troubles.count
    }
    return (dues, names, unread)
  }

  /// Prints what falls due: for people many members' in one line, for programs each by itself. Answers the day of
  /// everything printed.
  private func print(_ dues: [Due], _ names: [String: String], _ desk: borrowing Desk) -> [Day] {
    let report = DueReport(names: names, texts: desk.texts, today: desk.day)
    guard let format = Format(rawValue: format.rawValue) else {
      var printer = Printer()
      let code = desk.directory.cover?.code ?? ""
      let file = report.calendar(dues, code: code, title: desk.directory.cover?.title ?? code)
      printer.bytes(file.bytes)
      return file.events.map(\.day)
    }
    var listed = Listed(format)
    if format == .text {
      let lines = DueLine.lines(dues)
      for line in lines { listed.add(report.row(line.first), report.words(line)) }
      return lines.map(\.first.day)
    }
    for due in dues { listed.add(report.row(due), "") }
    return dues.map(\.day)
  }

  private func summary(_ days: [Day], branches: Int, _ desk: borrowing Desk) -> String {
    desk.texts(
      "due.summary",
      [
        "from": "\(desk.day)", "to": "\(desk.day + self.days)", "branches": "\(branches)",
        "count": "\(days.count)", "overdue": "\(days.count { $0 < desk.day })",
      ])
  }
}
