import ArgumentParser
import Checkup
import Register
import Terminal

/// `zhibu rules`: every rule, one version a line, and below it what the register set otherwise.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "列出全部规则和本地设定 / list the rules and local settings")

  @Argument(help: "台账文件夹；写了才列出它的设定 / the register whose settings are listed too")
  var folder: String?

  @OptionGroup var bearings: Bearings

  @Option(help: "输出格式 / text, ndjson or csv")
  var format = Format.text

  func run() throws {
    // Whoever is outside any register still may read the rules.
    guard folder != nil || environment("ZHIBU_REGISTER") != nil else {
      return list([], Shipped.texts(bearings.lang ?? .chinese), on: bearings.day)
    }
    let desk = try Desk(folder, bearings)
    list(desk.directory.settings, desk.texts, on: desk.day)
    if desk.unread > 0 { throw ExitCode(3) }
  }

  private func list(_ settings: [RuleSetting], _ texts: Texts, on day: Day) {
    let wording = Wording(Shipped.catalogue, texts, Shipped.schemas)
    var listed = Listed(format)
    for provision in Shipped.catalogue.provisions {
      let told = settings.filter { $0.rule == provision.id }.map { $0.words(provision, texts, on: day) }
      let line = provision.line(wording, texts, told)
      listed.add(line.row, line.words)
      if format == .text { for setting in told { listed.add(Row(), "  \(setting)") } }
    }
  }
}

extension Provision {
  fileprivate func line(_ wording: Wording, _ texts: Texts, _ settings: [String]) -> Line {
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
    row.add("settings", settings.isEmpty ? nil : settings.joined(separator: "\n"))
    return Line(row, id, texts("severity.\(severity.rawValue)"), wording.words(title), wording.basis(self))
  }
}
