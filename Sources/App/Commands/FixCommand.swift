import ArgumentParser
import Checkup
import Register
import Screens

/// `zhibu fix`: what is to be put right, from handing it out to accepting it (整改).
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", abstract: "整改 / what is to be put right",
    subcommands: [Issue.self, Answer.self, Accept.self, Return.self, Post.self, List.self])
}

extension FixCommand {
  /// `zhibu fix issue`: hands out a confirmed finding to be put right.
  struct Issue: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "issue", abstract: "下发整改 / hand out a confirmed finding")

    @Argument(help: "疑点编号，如 2026Q4/ZB001/3 / the finding's number on the sheet")
    var finding: String

    @OptionGroup var options: DrawOptions

    @Option(help: "责任人 / who answers for it")
    var owner: String

    @Option(help: "措施 / what is to be done")
    var measure: String

    @Option(help: "大小，定期限：小改 一般 大改 / small, normal or overhaul; sets the day")
    var size = "一般"

    @Option(help: "期限，代替按大小定的 / the day it is due, instead of that by size", transform: Day.coming)
    var due: Day?

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let sheets = desk.directory.inspections.written
      guard let sheet = sheets.first(where: { $0.findings.contains { $0.id == finding } }),
        let found = sheet.findings.first(where: { $0.id == finding })
      else { throw desk.refusal("fix.no-finding", ["id": finding], exit: 2) }
      let issuing = Issuing(found, of: sheet.sheet.branch, in: sheet.round, desk.directory.inspections)
      let book = try desk.book(sheet.sheet.branch).book
      let day = try due ?? desk.day + days(desk)
      guard owner.isName else { throw desk.refusal("fix.refusal.name", ["name": owner], exit: 2) }
      try FirstRecords.check(lines: ["--measure": measure], desk.texts)
      let refusals = issuing.refusals(
        by: options.person, try desk.frameIfAny(sheet.round), due: day, on: desk.day, book.records())
      try desk.demand(refusals.map { desk.sheetWords($0) })
      let facts = ["id": issuing.id, "owner": owner, "due": "\(day)"]
      try desk.save(
        issuing.edit(
          owner: owner, measure: measure, due: day, on: desk.day,
          summary: desk.texts("fix.summary.issue", facts)))
    }

    private func days(_ desk: borrowing Desk) throws -> Int {
      let respites = Shipped.sheetForm.respites
      let found = respites.first { $0.size.chinese == size || $0.size.english == size }
      guard let found else {
        let sizes = respites.map { "\($0.size.chinese) (\($0.size.english))" }.joined(separator: ", ")
        throw desk.refusal("fix.no-size", ["size": size, "sizes": sizes], exit: 2)
      }
      return found.days
    }
  }
}

extension Desk {
  /// Goes on only where nothing stands against it.
  func demand(_ refusals: [String]) throws {
    if !refusals.isEmpty { throw Refusal(refusals.joined(separator: texts.isChinese ? "；" : "; "), exit: 1) }
  }
}
