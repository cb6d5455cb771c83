import Checkup
import Testing

@testable import App

@Suite struct RulesCommandTests {
  @Test func `a rule is explained with its source and what settles it`() throws {
    let run = try CommandFolder().zhibu("explain", "mtg-1")
    #expect(run.status == 0)
    #expect(
      run.lines == [
        "MTG-1  党员大会每季度一次", "依据：《中国共产党支部工作条例（试行）》第11条（中央规定）", "级别：一般", "要求：支部每季度至少1次党员大会",
        "施行：2018-10-28 至 现在", "怎样解决：补记已开的党员大会；确实没开的，写明情况，不能用以后的会抵",
      ])
  }

  @Test func `parameters are shown as rules.rec would set them`() throws {
    let run = try CommandFolder().zhibu("explain", "MIN-1", "--lang", "en")
    #expect(run.lines.contains("Parameters: green 3; red 8 (rules.rec may set others)"))
  }

  @Test func `an unknown rule is wrong usage`() throws {
    let run = try CommandFolder().zhibu("explain", "MTG-99")
    #expect((run.status, run.output, run.errors) == (2, "", "没有规则 MTG-99；zhibu rules 列出全部\n"))
  }

  @Test func `every version of every rule is listed once`() throws {
    let folder = try CommandFolder()
    let rows = try folder.zhibu("rules", "--format", "csv").lines
    #expect(
      rows.first == "rule,title,severity,certainty,instrument,article,label,from,to,parameters,settles")
    #expect(
      rows.dropFirst().map { String($0.prefix { $0 != "," }) } == Shipped.catalogue.provisions.map(\.id))
    let objects = try folder.zhibu("rules", "--format", "ndjson").lines
    #expect(objects.count == rows.count - 1)
    #expect(try folder.zhibu("rules").lines.count == objects.count)
  }

  @Test(arguments: Language.allCases)
  func `every rule can be explained in both languages`(language: Language) throws {
    let texts = Shipped.texts(language)
    let wording = Wording(Shipped.catalogue, texts)
    for provision in Shipped.catalogue.provisions {
      let lines = provision.explained(wording, texts)
      #expect(lines.filter { $0.contains("explain.") || $0.contains("{") || $0.hasSuffix("：") } == [])
    }
  }
}
