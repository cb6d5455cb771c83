import ArgumentParser
import Canvas
import Checkup
import Register
import Store

/// `zhibu print`: a document to hand in, filled from the register.
struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "生成要交的文书 / fill a document to hand in",
    discussion: """
      zhibu print --list 列出文书。例：
      zhibu print 会议记录 ZB001 --record 20260315-dydh -o 记录.html
      网页文件用浏览器打开后打印；台账文件夹的 templates 里放同名模板就用那里的。
      """)

  /// What a document is made of.
  enum Shape: String, ExpressibleByArgument, CaseIterable {
    case html, text

    var medium: Filling.Medium { self == .html ? .html : .text }
  }

  @Argument(help: "哪种文书 / which document")
  var kind: String?

  @Argument(help: "支部编号 / the branch's code")
  var branch: String?

  @Option(name: .customLong("register"), help: "台账文件夹 / the register's folder")
  var folder: String?

  @OptionGroup var bearings: Bearings

  @Option(help: "会议或整改的编号 / the session's or the rectification's number")
  var record: String?

  @Option(help: "哪个月，如 2026-03 / the month")
  var month: Month?

  @Option(help: "哪一年 / the year")
  var year: Year?

  @Option(help: "检查的轮次 / the round of inspection")
  var round: String?

  @Option(help: "html 或 text / html or text")
  var format = Shape.html

  @Option(name: .shortAndLong, help: "写到这个新文件；不写就输出 / a new file to write; else standard output")
  var output: String?

  @Option(help: ArgumentHelp("显示完整手机号的事由 / why whole telephone numbers are shown", valueName: "reason"))
  var full: String?

  @Flag(help: "列出文书 / list the documents")
  var list = false

  @Flag(help: "输出这种文书的原样模板 / the template that ships")
  var template = false

  func run() throws {
    let texts = Shipped.texts(bearings.lang ?? .chinese)
    if list { return printKinds(texts) }
    guard let kind else { throw Refusal(texts("print.needs-kind"), exit: 2) }
    guard let asked = PaperKind(named: kind) else {
      throw Refusal(texts("print.no-kind", ["kind": kind]), exit: 2)
    }
    if template { return printTemplate(asked) }
    try write(asked)
  }
}

extension Print {
  private func printKinds(_ texts: Texts) {
    var printer = Printer()
    for kind in PaperKind.allCases {
      printer.line(texts("print.kinds", kind.facts(texts)))
    }
  }

  private func printTemplate(_ kind: PaperKind) {
    var printer = Printer()
    printer.bytes(Shipped.bytes(of: "templates/\(kind.rawValue).\(format.medium.rawValue)"))
  }

  private func write(_ kind: PaperKind) throws {
    let desk = try Desk(folder, bearings)
    if let full, !full.contains(where: { $0.isLetter || $0.isNumber }) {
      throw desk.refusal("list.no-reason", exit: 2)
    }
    let request = PaperRequest(
      kind: kind, branch: try branch.map { try desk.code($0) }, record: record,
      month: month ?? desk.day.month,
      year: year?.number ?? desk.day.year,
      round: round, reason: full)
    let document = try desk.document(request, by: Browse.person, format.medium)
    guard let output else {
      var printer = Printer()
      return printer.bytes(Array(document.utf8))
    }
    try desk.write(document, to: output)
    Printer.remark(desk.texts("print.done", kind.facts(desk.texts).merging(["path": output]) { $1 }))
  }
}

extension PaperKind {
  /// The words for the kind and for what it must be told.
  func facts(_ texts: Texts) -> [String: String] {
    [
      "name": texts("paper.name.\(rawValue)"), "id": rawValue,
      "asks": texts("print.asks.\(subject.rawValue)"),
    ]
  }
}

extension Month: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument.asCode) }
}
