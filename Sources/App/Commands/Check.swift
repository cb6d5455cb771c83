import ArgumentParser
import Checkup
import Glibc
import Register
import Store

/// `zhibu check`: everything the rules notice, for people or for other programs (format, section 5).
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查台账，列出发现的问题 / check the register")

  @Argument(help: "台账文件夹 / the register's folder, or one inside it")
  var folder: String?

  @OptionGroup var bearings: Bearings

  @Option(name: .customLong("branch"), help: "只查这个支部（编号或名称），可写多次 / only this branch; may be repeated")
  var branches: [String] = []

  @Option(name: .customLong("rule"), help: "只查这条规则，可写多次 / only this rule; may be repeated")
  var rules: [String] = []

  @Option(help: "只列这一级：hard 硬性、usual 一般、local 本地 / only findings of this severity")
  var severity: Provision.Severity?

  @Option(help: "输出格式 / text, ndjson or csv")
  var format = Format.text

  @Option(help: "同时查几个支部 / how many branches to look at at once")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs: 1-64") }
  }

  mutating func run() async throws {
    let desk = try Desk(folder, bearings)
    rules = try rules.map { asked in
      guard let rule = Shipped.catalogue.rule(asked) else {
        throw desk.refusal("check.no-rule", ["rule": asked], exit: 2)
      }
      return rule
    }
    var tally = Tally()
    let checker = try await desk.checker(
      comparing: rules.isEmpty || rules.contains("MIN-6"), jobs: jobs ?? Check.cores)
    let codes = try desk.codes(branches)
    do {
      var listed = Listed(format)
      let wording = Wording(Shipped.catalogue, desk.texts, Shipped.schemas)
      if branches.isEmpty { report(checker.checkAboveBranches(), desk, wording, &listed, &tally) }
      let survey = Survey(
        root: desk.root, codes: codes, jobs: jobs ?? Check.cores, glance: checker.check(_:))
      await survey.look { sight in
        if let checked = sight.seen { report(checked, desk, wording, &listed, &tally) }
        for trouble in sight.troubles { Printer.remark(desk.sentences(trouble)) }
        tally.unread += sight.troubles.count
        tally.branches += 1
        if tally.branches % 200 == 0 {
          Printer.progress(
            desk.texts("check.progress", ["done": "\(tally.branches)", "all": "\(codes.count)"]))
        }
      }
    }
    Printer.progress("")
    tally.unread += desk.unread
    Printer.remark(tally.words(desk.texts))
    if tally.unread > 0 { throw ExitCode(3) }
    if tally.count > 0 { throw ExitCode(1) }
  }

  private func report(
    _ checked: Checked, _ desk: borrowing Desk, _ wording: Wording, _ listed: inout Listed,
    _ tally: inout Tally
  ) {
    tally.waived += checked.waived.count(where: isWanted)
    tally.switchedOff += checked.switchedOff.count(where: isWanted)
    for finding in checked.findings where isWanted(finding) {
      tally.add(finding)
      listed.add(finding.row(wording), finding.line(wording))
    }
  }

  private func isWanted(_ finding: Finding) -> Bool {
    (rules.isEmpty || rules.contains(finding.rule)) && (severity == nil || severity == finding.severity)
  }

  /// The processor's cores this program may use.
  static var cores: Int { max(1, min(64, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))) }
}

extension Provision.Severity: ExpressibleByArgument {}

/// What was found, counted.
private struct Tally {
  var branches = 0
  var count = 0
  var unread = 0
  var waived = 0
  var switchedOff = 0
  private var bySeverity: [Provision.Severity: Int] = [:]

  mutating func add(_ finding: Finding) {
    count += 1
    bySeverity[finding.severity, default: 0] += 1
  }

  func words(_ texts: Texts) -> String {
    var values = ["branches": "\(branches)", "count": "\(count)"]
    for severity in Provision.Severity.allCases { values[severity.rawValue] = "\(bySeverity[severity] ?? 0)" }
    var parts = [texts(count == 0 ? "check.clean" : "check.summary", values)]
    if waived + switchedOff > 0 {
      parts.append(texts("check.left-out", ["waived": "\(waived)", "off": "\(switchedOff)"]))
    }
    if unread > 0 { parts.append(texts("check.unread", ["count": "\(unread)"])) }
    return parts.joined(separator: texts.isChinese ? "；" : "; ")
  }
}

extension Finding {
  /// The keys of format, section 5, in their order.
  func row(_ wording: Wording) -> Row {
    var row = Row()
    row.add("rule", rule)
    row.add("severity", severity.rawValue)
    row.add("state", state.rawValue)
    row.add("branch", branch)
    row.add("unit", unit)
    row.add("period", period?.description)
    row.add("record", record)
    row.add("member", member)
    row.add("days", days)
    row.add("path", path)
    row.add("line", line)
    row.add("message", wording.advice(self))
    row.add("basis", wording.basis(self))
    return row
  }

  /// As compilers print it: `path:line: severity: rule: message`; the message says what settles it and what it rests on.
  func line(_ wording: Wording) -> String {
    "\(path):\(line): \(severity.rawValue): \(rule): \(wording.whole(self))"
  }
}
