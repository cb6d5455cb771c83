import ArgumentParser
import Checkup
import Register

/// `zhibu explain RULE`: what a rule asks, on what it rests, and what settles its findings.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "说明一条规则 / explain a rule")

  @Argument(help: "规则编号，如 MTG-1；zhibu rules 列出全部 / the rule's id; zhibu rules lists them")
  var rule: String

  @OptionGroup var bearings: Bearings

  func run() throws {
    let texts = Shipped.texts(bearings.lang ?? .chinese)
    let versions = Shipped.catalogue.versions(of: rule.uppercased())
    guard !versions.isEmpty else { throw Refusal(texts("explain.no-rule", ["rule": rule]), exit: 2) }
    let wording = Wording(Shipped.catalogue, texts)
    var printer = Printer()
    for (index, version) in versions.enumerated() {
      if index > 0 { printer.line("") }
      for line in version.explained(wording, texts) { printer.line(line) }
    }
  }
}

/// `zhibu rules`: every rule, one version a line.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "列出全部规则 / list the rules")

  @OptionGroup var bearings: Bearings

  @Option(help: "输出格式 / text, ndjson or csv")
  var format = Format.text

  func run() throws {
    let texts = Shipped.texts(bearings.lang ?? .chinese)
    let wording = Wording(Shipped.catalogue, texts)
    var listed = Listed(format)
    for provision in Shipped.catalogue.provisions {
      let line = provision.line(wording, texts)
      listed.add(line.row, line.words)
    }
  }
}

extension Provision {
  /// The rule and its source in lines for people.
  func explained(_ wording: Wording, _ texts: Texts) -> [String] {
    let severity = texts("severity.\(severity.rawValue)")
    let lines = [
      "\(id)  \(wording.words(title))",
      texts("explain.basis", ["basis": wording.basis(self)]),
      texts("explain.severity", ["severity": severity]),
      frequency.map { texts("explain.frequency", $0.facts(texts)) },
      inForce(texts),
      parameters.isEmpty ? nil : texts("explain.parameters", ["parameters": setting]),
      texts("explain.settles", ["settles": wording.words(settles)]),
    ]
    return lines.compactMap { $0 }
  }

  fileprivate func line(_ wording: Wording, _ texts: Texts) -> Line {
    var row = Row()
    row.add("rule", id)
    row.add("title", wording.words(title))
    row.add("severity", severity.rawValue)
    row.add("certainty", certainty.rawValue)
    row.add("instrument", Shipped.catalogue.instrument(instrument).map { wording.words($0.name) })
    row.add("article", article.isEmpty ? nil : article)
    row.add("label", wording.label(self))
    row.add("from", from?.description)
    row.add("to", to?.description)
    row.add("parameters", parameters.isEmpty ? nil : setting)
    row.add("settles", wording.words(settles))
    return Line(row, id, texts("severity.\(severity.rawValue)"), wording.words(title), wording.basis(self))
  }

  /// The parameters as rules.rec would set them.
  private var setting: String {
    parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "; ")
  }

  private func inForce(_ texts: Texts) -> String? {
    guard from != nil || to != nil else { return nil }
    return texts(
      "explain.in-force", ["from": from?.description ?? "", "to": to?.description ?? texts("explain.now")])
  }
}

extension Frequency {
  fileprivate func facts(_ texts: Texts) -> [String: String] {
    [
      "bearer": texts("explain.bearer.\(bearer.rawValue)"), "count": "\(atLeast)",
      "period": texts("explain.period.\(period.rawValue)"),
      "kind": texts.isChinese ? kind.rawValue : texts("word.\(kind.rawValue)"),
    ]
  }
}
