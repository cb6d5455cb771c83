import Checkup
import Testing

@testable import App

/// Templates: what they are made of, and what is said of a wrong one.
struct TemplateTests {
  private static let paper: Paper = {
    var paper = Paper(["title": "党员大会", "place": "", "amount": "12.50"])
    var row = Paper(["name": "何秋实", "title": "书记"])
    row.fill("marks", [Paper(["mark": "到"]), Paper(["mark": "假"])])
    paper.fill("people", [row, Paper(["name": "曾小满"])])
    paper.fill("none", [])
    return paper
  }()

  private static func fill(
    _ template: String, _ medium: Filling.Medium = .text, parts: [String: String] = [:]
  ) throws(Template.Flaw) -> String {
    let filling = Filling(medium: medium) { (name) throws(Template.Flaw) in
      try parts[name].map { (text) throws(Template.Flaw) in
        try Template(path: "\(name).txt", Array(text.utf8))
      }
    }
    return try filling.fill(Template(path: "t.txt", Array(template.utf8)), with: paper)
  }

  @Test(arguments: [
    ("无标记\n", "无标记\n"),
    ("{{title}}。", "党员大会。"),
    ("{{title:10}}|", "党员大会  |"),
    ("{{title:>10}}|", "  党员大会|"),
    ("{{title:4}}|", "党员大会 |"),
    ("a\n{{! 说明 }}\nb", "a\nb"),
    ("{{#people}}\n{{name}}\n{{/people}}\n", "何秋实\n曾小满\n"),
    ("{{#people}}{{name}}是{{title}}，{{/people}}", "何秋实是书记，曾小满是党员大会，"),
    ("{{?place}}在{{place}}{{/place}}{{^place}}地点不详{{/place}}", "地点不详"),
    ("{{?people}}有{{/people}}{{?none}}无{{/none}}{{^none}}空{{/none}}", "有空"),
    ("\r\n{{title}}\r\n", "\r\n党员大会\r\n"),
  ])
  func `a template is filled`(template: String, document: String) throws {
    #expect(try Self.fill(template) == document)
  }

  @Test func `rows may have rows, and sections may take in other templates`() throws {
    let template = "{{#people}}\n{{?name}}\n{{>line}}\n{{/name}}\n{{/people}}\n"
    var paper = Paper()
    paper.fill("people", [Paper(["name": "何秋实"]), Paper(["name": ""]), Paper(["name": "曾小满"])])
    let filling = Filling(medium: .text) { (name) throws(Template.Flaw) in
      try Template(path: name, Array("- {{name}}\n".utf8))
    }
    #expect(
      try filling.fill(Template(path: "t", Array(template.utf8)), with: paper) == "- 何秋实\n- 曾小满\n")
  }

  private static let wrong: [(String, Int, Template.Flaw.Reason)] = [
    ("a\n{{title", 2, Template.Flaw.Reason.unclosedTag),
    ("{{标题}}", 1, .badTag("标题")),
    ("{{title:0}}", 1, .badTag("title:0")),
    ("{{}}", 1, .badTag("")),
    ("\n{{#people}}\n{{name}}", 2, .unclosedSection("people")),
    ("{{#people}}\n{{/none}}", 2, .strayEnd("/none")),
    ("{{/people}}", 1, .strayEnd("/people")),
    ("a\nb {{tilte}}", 2, .noField("tilte")),
    ("{{#titles}}{{/titles}}", 1, .noTable("titles")),
    ("{{?titles}}{{/titles}}", 1, .noField("titles")),
    ("\n\n{{>other}}", 3, .noTemplate("other")),
  ]

  @Test(arguments: wrong)
  func `a wrong template is told of by its line`(
    template: String, line: Int, reason: Template.Flaw.Reason
  ) throws {
    #expect(throws: Template.Flaw(path: "t.txt", line: line, reason: reason)) { try Self.fill(template) }
  }

  @Test func `templates that take in each other are refused, not filled for ever`() {
    let parts = ["one": "{{>two}}", "two": "\n{{>one}}"]
    #expect(throws: Template.Flaw(path: "two.txt", line: 2, reason: .loop("one"))) {
      try Self.fill("{{>one}}", parts: parts)
    }
  }

  @Test func `a template that is no text is refused`() {
    #expect(throws: Template.Flaw(path: "t.txt", line: 1, reason: .notText)) {
      try Template(path: "t.txt", [0xFF])
    }
  }

  @Test(arguments: [
    ("<b>\"R&D\"</b>", "&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;", "<b>\"R&D\"</b>"),
    ("=1+1", "&#39;=1+1", "=1+1"),
    ("＝cmd", "&#39;＝cmd", "＝cmd"),
    ("一行\n{{又一行}}", "一行 {{又一行}}", "一行 {{又一行}}"),
    ("\u{1B}[31m", "␛[31m", "␛[31m"),
    ("\u{202E}", "&lt;U+202E&gt;", "<U+202E>"),
  ])
  func `a value commands neither a browser nor a spreadsheet nor a terminal`(
    value: String, html: String, text: String
  ) {
    #expect([Filling.Medium.html.safe(value), Filling.Medium.text.safe(value)] == [html, text])
  }

  @Test func `every template that ships can be read`() throws {
    for medium in Filling.Medium.allCases {
      for name in Templates.names(medium) {
        let file = "\(name).\(medium.rawValue)"
        _ = try Template(path: file, Shipped.bytes(of: "templates/\(file)"))
        #expect(!Shipped.bytes(of: "templates/\(file)").isEmpty, "\(file)")
      }
    }
  }
}
