import ArgumentParser
import Register

/// `zhibu members`: the roster as of a day, one member a line.
struct Members: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members", abstract: "列出党员 / list the members as of a day")

  @OptionGroup var options: ListOptions

  @Option(name: .customLong("branch"), help: "只列这个支部，可写多次 / only this branch; may be repeated")
  var branches: [String] = []

  @Option(help: "哪一天的名册 / as of this day, YYYY-MM-DD")
  var on: Day?

  @Option(help: ArgumentHelp("显示完整手机号的事由 / why whole telephone numbers are shown", valueName: "reason"))
  var full: String?

  func run() async throws {
    let desk = try Desk(options.folder, options.bearings)
    if let full, !full.contains(where: { $0.isLetter || $0.isNumber }) {
      throw desk.refusal("list.no-reason", exit: 2)
    }
    let (day, isMasked) = (on ?? desk.day, full == nil)
    let codes = try desk.codes(branches)
    let (count, unread) = await desk.list(codes, as: options.format) { book in
      book.members(on: day).map { Members.line($0, in: book, on: day, isMasked: isMasked) }
    }
    Printer.remark(trailer(desk, day, count))
    if unread > 0 { throw ExitCode(3) }
  }

  private static func line(_ member: Member, in book: Book, on day: Day, isMasked: Bool) -> Line {
    let standing = member.isFull(on: day) ? "正式" : "预备"
    let phone = member.phone.map { isMasked ? Masking.phone($0) : $0 }
    var row = Row()
    row.add("branch", book.code)
    row.add("name", member.name)
    row.add("sex", member.sex)
    row.add("born", member.born)
    row.add("joined", member.joined.description)
    row.add("full", member.full?.description)
    row.add("from", member.from.description)
    row.add("to", member.to?.description)
    row.add("standing", standing)
    row.add("vote", member.hasVote(on: day) ? "yes" : "no")
    row.add("mobile", member.isMobile(on: day) ? "yes" : nil)
    row.add("exempt", member.isExempt(on: day) ? "yes" : nil)
    row.add("group", member.group)
    row.add("duesClass", member.duesClass.rawValue)
    row.add("phone", phone)
    row.add("path", book.path(of: member.place))
    row.add("line", Int(member.place.line))
    return Line(
      row, book.code, member.name, member.sex, member.born, standing, member.joined.description, member.group,
      member.duesClass.rawValue, phone)
  }

  /// What every list of people ends with: who made it, when, of what, and how much it shows.
  private func trailer(_ desk: borrowing Desk, _ day: Day, _ count: Int) -> String {
    let now = Clock.now
    let shown = full.map { desk.texts("list.whole", ["reason": $0]) } ?? desk.texts("list.masked")
    let asked = branches.isEmpty ? desk.texts("list.all-branches") : branches.joined(separator: " ")
    return desk.texts(
      "list.trailer",
      [
        "who": Browse.person, "when": "\(now.day) \(now.time)", "register": desk.root, "branches": asked,
        "day": "\(day)", "count": "\(count)", "shown": shown,
      ])
  }
}
