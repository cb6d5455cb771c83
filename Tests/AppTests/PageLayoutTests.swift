import Foundation
import Testing

@testable import App

/// The page as a browser prints it; only where one and the poppler tools are installed.
@Suite struct PageLayoutTests {
  private static let tools = ["/usr/bin/chromium", "/usr/bin/pdftotext"]
  private static var areThere: Bool { tools.allSatisfy(FileManager.default.isExecutableFile) }

  /// GB/T 9704-2012, 5.2.3: 22 lines a page, 28 characters a line.
  @Test(.enabled(if: areThere)) func `a page holds 22 lines of 28 characters`() throws {
    let folder = try CommandFolder()
    let line = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未"
    let style = String(decoding: Shipped.bytes(of: "templates/page.html"), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("{{") }.joined(separator: "\n")
    let words = String(repeating: line, count: 23)
    let page = "<!doctype html><meta charset=utf-8>\(style)<body><p class=flush>\(words)</p></body>"
    try Data(page.utf8).write(to: folder.url("page.html"))
    let printed = try folder.run(
      Self.tools[0],
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=profile",
        "--print-to-pdf=page.pdf", folder.url("page.html").absoluteString,
      ])
    try #require(printed.status == 0, "\(printed.errors)")
    let text = try folder.run(Self.tools[1], ["-layout", "page.pdf", "-"]).output
    let pages = text.split(separator: "\u{C}").map { page in
      page.split(separator: "\n").filter { $0.contains("一") && !$0.contains("—") }.map(String.init)
    }
    #expect(pages.filter { !$0.isEmpty } == [Array(repeating: line, count: 22), [line]])
  }
}
