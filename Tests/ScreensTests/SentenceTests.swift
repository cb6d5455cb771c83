import Foundation
import Register
import Testing

@testable import Screens

/// Everything the program says, in both languages.
struct SentenceTests {
  @Test func `both languages say the same things with the same facts`() {
    let (chinese, english) = (Shipped.texts("zh-Hans"), Shipped.texts("en"))
    #expect(chinese.ids == english.ids)
    for id in chinese.ids.intersection(english.ids).sorted() {
      #expect(placeholders(chinese(id)) == placeholders(english(id)), "\(id)")
    }
  }

  @Test func `every sentence the code names is there`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    let ids = Shipped.texts("zh-Hans").ids
    var named = 0
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /\btexts\(\s*"([a-zA-Z0-9.-]+)"/) {
        named += 1
        #expect(ids.contains(String(match.1)), "\(file.lastPathComponent): \(match.1)")
      }
    }
    #expect(named > 100)
  }

  private func placeholders(_ sentence: String) -> Set<String> {
    Set(sentence.matches(of: /\{([a-zA-Z]+)\}/).map { String($0.1) })
  }
}
