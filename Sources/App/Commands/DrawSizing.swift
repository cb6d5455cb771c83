import ArgumentParser
import Checkup
import Register
import Screens

extension DrawCommand {
  /// `zhibu draw size`: how many to draw, and what a draw says afterwards.
  struct Size: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "size", abstract: "该抽几家 / how many branches to draw")

    @Option(help: "共几家 / how many there are")
    var of: Int

    @Option(help: "若有几家有问题 / how many may have faults")
    var bad: Int?

    @Option(help: "把握，百分数 / how surely, in percent")
    var confidence = 95

    @Option(help: "抽几家，或已经抽了几家 / how many are, or were, drawn")
    var drawn: Int?

    @Option(help: "查出几家有问题 / how many of them had faults")
    var found: Int?

    @Option(help: "满几轮必查，算多久轮到每家 / due after so many rounds, to see when everybody had a visit")
    var gap: Int?

    @Flag(help: "按 GB/T 2828.1 一般检验水平 II / by GB/T 2828.1, level II")
    var aql = false

    @Option(help: "提示语言 / the language to speak: zh-Hans or en")
    var lang: Language?

    func validate() throws {
      let ranges = [(of, 1...10_000_000), (bad ?? 1, 1...of), (confidence, 1...99), (drawn ?? 1, 1...of)]
      if of < 1 || ranges.contains(where: { !$1.contains($0) })
        || found.map({ !(0...(drawn ?? 0)).contains($0) }) ?? false
      {
        throw ValidationError("--of >= --bad, --drawn >= 1; --confidence 1-99; --found 0...--drawn")
      }
      if bad == nil && found == nil && !aql && gap == nil {
        throw ValidationError("--bad, --found, --gap, --aql")
      }
    }

    func run() throws {
      let words = DrawWording(Shipped.texts(lang ?? .chinese), Shipped.schemas)
      var printer = Printer()
      for line in lines(words) { printer.line(line) }
    }
  }
}

extension DrawCommand.Size {
  private func lines(_ words: DrawWording) -> [String] {
    let texts = words.texts
    var lines: [String] = []
    if let bad {
      let needed = SampleSize.discovering(bad, among: of, confidence: confidence) ?? of
      if let drawn, drawn != needed { lines.append(words.chance(drawing: drawn, of: of, bad: bad)) }
      lines.append(texts("draw.size.needed", ["confidence": "\(confidence)", "needed": "\(needed)"]))
      lines.append(words.chance(drawing: needed, of: of, bad: bad))
    }
    if let drawn, let found { lines.append(afterwards(drawn, found, texts)) }
    if let drawn, let gap { lines += coverage(drawn, gap, texts) }
    lines.append(texts("draw.size.even"))
    if aql, let plan = AcceptanceSampling.plan(forLotOf: of) {
      lines.append(texts("draw.size.aql", ["letter": plan.letter, "drawn": "\(plan.drawn)"]))
    }
    return lines
  }

  /// Never that all are well: only how many at most are not.
  private func afterwards(_ drawn: Int, _ found: Int, _ texts: Texts) -> String {
    let most = SampleSize.mostBad(among: of, drawn: drawn, found: found, confidence: confidence) ?? of
    return texts(
      found == 0 ? "draw.size.none-found" : "draw.size.some-found",
      [
        "all": "\(of)", "drawn": "\(drawn)", "found": "\(found)", "confidence": "\(confidence)",
        "most": "\(most)",
      ])
  }

  /// What chance alone leaves out over as many rounds as a visit may be ago.
  private func coverage(_ drawn: Int, _ gap: Int, _ texts: Texts) -> [String] {
    let never = SampleCoverage.neverVisited(among: of, drawn: drawn, rounds: gap)
    let reaches = SampleCoverage.reachesEveryone(among: of, drawn: drawn, gap: gap)
    return [
      texts("draw.size.never", ["gap": "\(gap)", "chance": DrawWording.percent(never)]),
      texts(
        reaches ? "draw.size.reaches" : "draw.size.does-not-reach", ["gap": "\(gap)", "drawn": "\(drawn)"]),
    ]
  }
}
