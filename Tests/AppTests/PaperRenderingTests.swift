import Foundation
import Testing

/// Every document as a browser prints it; only where one and the poppler tools are installed.
@Suite(.serialized) struct PaperRenderingTests {
  private static let tools = ["/usr/bin/chromium", "/usr/bin/pdftotext", "/usr/bin/pdfinfo"]
  private static var areThere: Bool { tools.allSatisfy(FileManager.default.isExecutableFile) }

  /// What stands at the top of each, in the order of `PrintRegister.all`.
  private static let titles = [
    "党员大会会议记录", "签到表", "党费收缴明细", "党费收缴台账", "党务公开", "党支部工作手册", "检查情况的通报", "支部体检表", "整改通知书",
    "整改销号单", "现场检查表",
  ]

  @Test(.enabled(if: areThere), arguments: zip(PrintRegister.all, titles))
  func `every document prints on A4 from its title to its last line`(arguments: [String], title: String)
    throws
  {
    let register = try PrintRegister()
    let page = try register.print(arguments + ["-o", "page.html"])
    try #require(page.status == 0, "\(page.errors)")
    let folder = register.folder
    let printed = try folder.run(
      Self.tools[0],
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=profile",
        "--print-to-pdf=page.pdf", folder.url("page.html").absoluteString,
      ])
    try #require(printed.status == 0, "\(printed.errors)")
    // Chromium closes up what it spaces out; blanks say nothing here.
    let text = try folder.run(Self.tools[1], ["page.pdf", "-"]).output.filter { !$0.isWhitespace }
    #expect(text.contains(title), "\(text.prefix(80))")
    #expect(text.contains("内部资料，注意保管。"))
    let about = try folder.run(Self.tools[2], ["page.pdf"]).lines
    // Chromium rounds A4 to whole points: 595 or 596 by 842.
    let size = try #require(about.first { $0.hasPrefix("Page size:") })
    #expect(size.contains("(A4)"), "\(size)")
    if let kept = ProcessInfo.processInfo.environment["KEEP_PAPERS"] {
      try FileManager.default.copyItem(
        at: folder.url("page.pdf"), to: URL(fileURLWithPath: kept).appendingPathComponent("\(title).pdf"))
    }
  }
}
