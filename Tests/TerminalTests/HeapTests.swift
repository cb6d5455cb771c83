import Glibc
import Testing

@testable import Terminal

/// What a piece of work takes for a moment and what stays of it.
struct HeapTests {
  @Test func `what a look took goes back to the system though something of it stays`() async {
    await #expect(processExitsWith: .success) {
      Heap.keepSmall()
      let before = try #require(HeapTests.pages)
      // What stays lies scattered among what goes, as the findings of branches do among their files.
      var pieces = (0..<HeapTests.count).map { [UInt8](repeating: UInt8($0 % 251), count: 4000) }
      let full = try #require(HeapTests.pages)
      for place in pieces.indices where place % 64 != 0 { pieces[place] = [] }
      Heap.giveBack()
      let after = try #require(HeapTests.pages)
      #expect(after - before < (full - before) / 4)
      #expect(pieces[64].count == 4000)
    }
  }

  private static let count = 16_000

  /// How many pages of its own this process holds.
  private static var pages: Int? {
    guard let file = fopen("/proc/self/statm", "r") else { return nil }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 256)
    guard fgets(&text, 256, file) != nil else { return nil }
    let words = String(decoding: text.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(separator: " ")
    guard words.count > 2, let resident = Int(words[1]), let shared = Int(words[2]) else { return nil }
    return resident - shared
  }
}
