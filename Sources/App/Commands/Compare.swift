import ArgumentParser
import Checkup
import Register
import Store

/// `zhibu compare BRANCH/ID BRANCH/ID`: the sentences that two sessions' minutes share, each with file and line.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "并排看两篇会议记录相同的句子 / what two minutes have in common")

  @Argument(help: "支部代号/会议编号 / the branch's code and the session's Id")
  var first: String

  @Argument(help: "另一次会议 / the other session")
  var second: String

  @Option(help: "台账文件夹 / the register's folder, or one inside it")
  var register: String?

  @OptionGroup var bearings: Bearings

  @Option(help: "输出格式 / text, ndjson or csv")
  var format = Format.text

  func run() async throws {
    let desk = try Desk(register, bearings)
    let survey = CopySurvey(root: desk.root, codes: try desk.codes(), jobs: Check.cores)
    let reader: MinutesReader
    do throws(Trouble) {
      reader = try await survey.reader(desk.checker.copyTerms)
    } catch {
      throw Refusal(desk.sentences(error), exit: 3)
    }
    let comparison = Comparison(try minutes(first, desk, reader), try minutes(second, desk, reader))
    for line in comparison.head(desk.texts).split(separator: "\n") { Printer.remark(String(line)) }
    if format == .text {
      var printer = Printer()
      for line in comparison.lines { printer.line(line) }
    } else {
      var listed = Listed(format)
      for shared in comparison.shared { listed.add(comparison.row(shared), "") }
    }
  }

  private func minutes(
    _ session: String, _ desk: borrowing Desk, _ reader: MinutesReader
  ) throws -> MinutesText {
    let parts = session.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw desk.refusal("compare.shape", ["session": session], exit: 2) }
    let sources = try desk.book(parts[0]).files.sources
    guard let text = MinutesText(of: parts[1], in: parts[0], sources, by: reader) else {
      throw desk.refusal("compare.none", ["session": session], exit: 2)
    }
    return text
  }
}

extension Comparison {
  /// What is compared, and how much both say.
  fileprivate func head(_ texts: Texts) -> String {
    texts(
      "compare.head",
      [
        "first": first.words(texts), "second": second.words(texts), "count": "\(shared.count)",
        "percent": "\(percent)",
      ])
  }

  /// Each shared sentence as the one has it and, below, as the other has it.
  fileprivate var lines: [String] {
    shared.enumerated().flatMap { index, shared in
      [
        "\(index + 1)", "  \(first.path):\(shared.first.line): \(shared.first.text)",
        "  \(second.path):\(shared.second.line): \(shared.second.text)",
      ]
    }
  }

  fileprivate func row(_ shared: Shared) -> Row {
    var row = Row()
    row.add("path", first.path)
    row.add("line", shared.first.line)
    row.add("text", shared.first.text)
    row.add("otherPath", second.path)
    row.add("otherLine", shared.second.line)
    row.add("otherText", shared.second.text)
    return row
  }
}

extension MinutesText {
  fileprivate func words(_ texts: Texts) -> String {
    "\(branch)/\(session) \(texts.word(kind.rawValue)) \(day)"
  }
}
