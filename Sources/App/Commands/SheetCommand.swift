import ArgumentParser
import Checkup
import Register
import Screens

/// `zhibu sheet`: a branch's checkup sheet of a round, filled in from its records.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "体检表 / a branch's checkup sheet, filled in from its records",
    discussion: """
      疑点写成 规则和所指，照打印的写。例：
      zhibu sheet ZB001 --round 2026Q4 --confirm 'MTG-3 2026-09 一组'
      zhibu sheet ZB001 --round 2026Q4 --dismiss 'MIN-8 20260616-dxzh 单雨禾' --reason 已核对签到
      zhibu sheet ZB001 --round 2026Q4 --score 党费=8 --note 党费=票据缺两张
      zhibu sheet ZB001 --round 2026Q4 --veto 经人核实造假=否 --sign 支部=何秋实 --sign 检查人=卢星野 --final
      """)

  @Argument(help: "支部编号 / the branch's code")
  var branch: String

  @Option(help: "轮次 / the round, by the name of its folder")
  var round: String

  @OptionGroup var options: DrawOptions

  @Flag(help: "写入体检表的文件 / write the sheet into its file")
  var write = false

  @Option(help: "疑点属实 / confirm a finding")
  var confirm: [String] = []

  @Option(help: "疑点排除，须写理由 / dismiss a finding; needs --reason")
  var dismiss: [String] = []

  @Option(help: "排除的理由，或一票否决的理由 / why it is dismissed, or why the veto holds")
  var reason: String?

  @OptionGroup(title: "填表 / filling it in") var entries: SheetOptions

  mutating func run() throws {
    let desk = try Desk(options.register, options.bearings)
    branch = try desk.code(branch)
    try desk.demandRound(round)
    let book = try desk.book(branch).book
    if !dismiss.isEmpty, (reason ?? "").isEmpty { throw desk.refusal("sheet.no-reason", exit: 2) }
    let known = desk.directory.inspections.written(of: branch, in: round)
    var report = SheetReport(book, known, round, desk)
    if write || !(confirm + dismiss).isEmpty || !entries.isEmpty { report = try changed(report, desk) }
    var printer = Printer()
    for line in report.lines { printer.line(line) }
  }

  /// Writes what was asked for, and answers the sheet as it is then.
  private func changed(_ report: SheetReport, _ desk: borrowing Desk) throws -> SheetReport {
    if report.written?.sheet.finalised != nil { throw desk.refusal("refusal.sheet-final", exit: 1) }
    let frame = try desk.frameIfAny(round)
    try desk.demand(frame?.refusals(of: options.person, at: branch).map { desk.sheetWords($0) } ?? [])
    var now =
      report.written
      ?? WrittenSheet(report.filled, of: branch, in: round, on: desk.day, by: [options.person])
    now.take(report.filled)
    for key in confirm { try settle(key, .confirmed, report, &now, desk) }
    for key in dismiss { try settle(key, .dismissed, report, &now, desk) }
    var entering = SheetEntering(
      texts: desk.texts, stamp: Stamp(desk.day, Clock.now.time, options.person), frame: frame,
      findings: report.findings, sessions: report.checklist.rows.map(\.id), sheet: now)
    try entering.enter(entries, reason: reason)
    now = entering.sheet
    let summary = desk.texts("sheet.summary", ["branch": report.name, "round": round])
    if let edit = now.edit(over: report.written, summary: summary) {
      try desk.save(edit)
    } else {
      Printer.remark(desk.texts("meeting.unchanged"))
    }
    return SheetReport(report.book, now, round, desk)
  }

  private func settle(
    _ key: String, _ state: SheetFinding.State, _ report: SheetReport, _ sheet: inout WrittenSheet,
    _ desk: borrowing Desk
  ) throws {
    let all = report.filled.parts.flatMap(\.deductions).map(\.finding)
    guard let finding = all.first(where: { SheetReport.key($0) == key }) else {
      throw desk.refusal("sheet.no-finding", ["key": key], exit: 2)
    }
    let shown = Wording(Shipped.catalogue, desk.texts, Shipped.schemas).message(finding)
    sheet.settle(
      finding, state, shown: shown, by: options.person, on: desk.day,
      because: state == .dismissed ? reason : nil)
  }
}
