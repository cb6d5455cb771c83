import ArgumentParser
import Checkup
import Register
import Screens

extension FixCommand {
  /// `zhibu fix list`: everything to be put right, overdue first.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "列出整改 / list what is to be put right")

    @Argument(help: "支部编号，不写是全部 / branches; all if none is named")
    var branches: [String] = []

    @OptionGroup var options: DrawOptions

    @Option(help: "输出格式 / text, ndjson or csv")
    var format = Format.text

    func run() throws {
      let desk = try Desk(options.register, options.bearings)
      let codes = try desk.codes(branches)
      var responses: [Response] = []
      var names: [String: String] = [:]
      for code in codes {
        let book = try desk.book(code).book
        responses += book.records(Response.self)
        names[code] = book.branch?.name
      }
      let rectifications = desk.directory.inspections.rectifications.filter { codes.contains($0.branch) }
      let matters = RectificationRow.all(rectifications, responses, on: desk.day)
      var listed = Listed(format)
      for matter in matters {
        listed.add(row(matter), words(matter, names, desk))
      }
      let sheets = desk.directory.inspections.written.filter { codes.contains($0.sheet.branch) }
      Printer.remark(
        desk.sheetWords.sum(FindingTally(sheets, rectifications, responses, on: desk.day)))
    }

    private func row(_ matter: RectificationRow) -> Row {
      let rectification = matter.rectification
      var row = Row()
      row.add("id", rectification.id)
      row.add("branch", rectification.branch)
      row.add("finding", rectification.finding)
      row.add("times", matter.times)
      row.add("owner", rectification.owner)
      row.add("measure", rectification.measure)
      row.add("issued", rectification.issued.description)
      row.add("due", rectification.due.description)
      row.add("stage", matter.progress.stage.rawValue)
      row.add("late", matter.progress.late)
      return row
    }

    private func words(
      _ matter: RectificationRow, _ names: [String: String], _ desk: borrowing Desk
    ) -> String {
      let (rectification, words) = (matter.rectification, desk.sheetWords)
      let name = [rectification.branch, names[rectification.branch]].compactMap { $0 }.joined(separator: " ")
      let again = matter.times > 1 ? desk.texts("fix.times", ["times": "\(matter.times)"]) : nil
      let time = words.time(rectification, matter.progress, on: desk.day)
      return [
        "\(rectification.due)", words.stage(matter.progress), time.isEmpty ? nil : time, rectification.id,
        name,
        rectification.owner, rectification.measure, again,
      ].compactMap { $0 }.joined(separator: "  ")
    }
  }
}
