import Testing

@testable import App

/// What the parser of arguments says is said in the language the person speaks.
@Suite struct MistypedTests {
  private func said(_ english: String) -> [String] {
    Mistyped(texts: Shipped.texts(.chinese)).lines("Error: \(english)")
  }

  @Test(arguments: [
    ("Unknown option '--brnach'. Did you mean '--branch'?", "没有 --brnach 这个选项；是不是 --branch？"),
    ("Unknown option '--x'", "没有 --x 这个选项"),
    ("Missing value for '--branch <branch>'", "--branch <branch> 后面要写值"),
    ("The value 'x' is invalid for '--as-of <as-of>'", "--as-of <as-of> 不能写“x”"),
    (
      "The value 'x' is invalid for '--format <format>'. Please provide one of 'text', 'ndjson' or 'csv'.",
      "--format <format> 不能写“x”；可以写：text、ndjson、csv"
    ),
    ("Unexpected argument 'x'", "“x”是多写的"),
    ("2 unexpected arguments: 'x', 'y'", "多写了2个：x、y"),
    ("Missing expected argument '<rule>'", "还没有写 <rule>"),
    ("--jobs: 1-64", "--jobs: 1-64"),
  ])
  func `each sentence of the parser is said in Chinese`(_ english: String, _ chinese: String) {
    #expect(said(english) == ["写法不对：\(chinese)"])
  }

  @Test func `wrong usage is told in Chinese, and in English where that is asked for`() throws {
    let folder = try CommandFolder.register()
    let run = try folder.zhibu("check", "reg", "--as-of", "2026-02-30")

    #expect(run.status == 2)
    #expect(run.remarks.first == "写法不对：--as-of <as-of> 不能写“2026-02-30”")
    #expect(!run.errors.contains("Error") && !run.errors.contains("Usage"))
    let english = try folder.zhibu("check", "reg", "--as-of", "2026-02-30", "--lang", "en")
    #expect(english.remarks.first == "Error: The value '2026-02-30' is invalid for '--as-of <as-of>'")
  }

  @Test func `a finding names fields and kinds of record by their words, not by those of the files`() throws {
    let folder = try CommandFolder.register(
      members: "Name: 何秋实\nJoined: 2000-01-01\nFrom: 2020-01-01\nDuesClass: 工资\n")
    try folder.write("%rec: Talk\n\nId: 1\nDate: 2026-03-02\nFrom: 何秋实\nWith: 无此人\n", to: "2026/talks.rec")
    let run = try folder.zhibu("check", "reg", "--rule", "REF-1", "--as-of", "2026-03-10")

    #expect(run.lines.count == 1)
    #expect(run.lines.first?.contains("谈心谈话 1 的「谈话对象」写了「无此人」") == true, "\(run.output)")
  }
}
