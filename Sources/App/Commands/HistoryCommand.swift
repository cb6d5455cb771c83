import ArgumentParser
import Canvas
import Register
import Store

/// `zhibu history`: who changed what when, the latest first.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "列出变更记录，新的在前 / list what was changed, the latest first")

  @Argument(help: "支部编号；不写列全部 / the branch's code; all if left out")
  var branch: String?

  @Argument(help: "只看这一条记录，如会议编号、姓名 / only this record: a session's number, a name")
  var record: String?

  @Option(name: .customLong("register"), help: "台账文件夹 / the register's folder")
  var folder: String?

  @Option(help: "最多列几条 / list at most so many")
  var count: Int?

  @Option(help: "输出格式 / text, ndjson or csv")
  var format = Format.text

  @OptionGroup var bearings: Bearings

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count: 1-") }
  }

  func run() throws {
    let desk = try Desk(folder, bearings)
    let codes = try desk.codes(branch.map { [$0] } ?? [])
    var unread = desk.unread
    var steps: [History.Step] = []
    var books = codes.map { desk.histories(of: $0) }
    if branch == nil { books.append(desk.register.historiesAboveBranches()) }
    for book in books {
      for trouble in book.troubles { Printer.remark(desk.sentences(trouble)) }
      unread += book.troubles.count
      steps += book.steps
    }
    let changes = steps.latestFirst.flatMap { $0.changes.reversed() }.filter(isWanted)
    list(changes.prefix(count ?? changes.count), desk)
    Printer.remark(desk.texts("history.summary", ["count": "\(changes.count)"]))
    if unread > 0 { throw ExitCode(3) }
  }

  private func isWanted(_ change: History.Change) -> Bool {
    guard let record else { return true }
    return change.keyText == record || change.key.contains { $0.value == record }
  }

  private func list(_ changes: some Sequence<History.Change>, _ desk: borrowing Desk) {
    var listed = Listed(format)
    let report = HistoryReport(texts: desk.texts)
    for change in changes { listed.add(report.row(change), report.words(change)) }
  }
}

extension Desk {
  /// The histories of a branch; one that cannot be looked into is a trouble among its files.
  func histories(of code: String) -> HistoryFiles {
    do throws(Trouble) {
      return try register.histories(of: code)
    } catch {
      return HistoryFiles(files: [], troubles: [error])
    }
  }
}
