import ArgumentParser
import Checkup
import Register
import Store

/// `zhibu explain RULE`: what a rule asks, on what it rests, and what settles its findings; with a branch also each
/// of its findings there.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain", abstract: "说明一条规则 / explain a rule")

  @Argument(help: "规则编号，如 MTG-1；zhibu rules 列出全部 / the rule's id; zhibu rules lists them")
  var rule: String

  @Argument(help: "台账文件夹，和 --branch 同用 / the register's folder, with --branch")
  var folder: String?

  @Option(name: .customLong("branch"), help: "逐条说明这个支部的问题 / explain the findings of this branch")
  var branch: String?

  @OptionGroup var bearings: Bearings

  mutating func run() throws {
    rule = Shipped.catalogue.rule(rule) ?? rule
    guard let branch else { return try explain(Shipped.texts(bearings.lang ?? .chinese)) }
    let desk = try Desk(folder, bearings)
    try explain(desk.texts)
    let (book, files) = try desk.book(branch)
    for trouble in files.troubles { Printer.remark(desk.sentences(trouble)) }
    explainFindings(in: book, desk.checker, desk.texts)
    if files.troubles.count + desk.unread > 0 { throw ExitCode(3) }
  }

  /// Every version of the rule, with its days.
  private func explain(_ texts: Texts) throws {
    let versions = Shipped.catalogue.versions(of: rule)
    guard !versions.isEmpty else { throw Refusal(texts("explain.no-rule", ["rule": rule]), exit: 2) }
    let wording = Wording(Shipped.catalogue, texts, Shipped.schemas)
    var printer = Printer()
    for (index, version) in versions.enumerated() {
      if index > 0 { printer.line("") }
      for line in version.explained(wording, texts, on: bearings.day) { printer.line(line) }
    }
  }

  private func explainFindings(in book: Book, _ checker: Checker, _ texts: Texts) {
    let wording = Wording(Shipped.catalogue, texts, Shipped.schemas)
    let findings = checker.findings(in: book).filter { $0.rule == rule }
    var printer = Printer()
    if findings.isEmpty {
      printer.line("")
      printer.line(texts("explain.nothing", ["branch": book.code]))
    }
    for explanation in findings.compactMap({ Explanation($0, checker) }) {
      printer.line("")
      for line in explanation.lines(wording, texts, Shipped.schemas) { printer.line(line) }
    }
  }
}

extension Provision {
  /// The rule and its source in lines for people.
  func explained(_ wording: Wording, _ texts: Texts, on day: Day) -> [String] {
    Explanation(self, on: day).lines(wording, texts, Shipped.schemas)
  }
}
