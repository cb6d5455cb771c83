@testable import Canvas

/// Text with all that is hard about it: hanzi, words, marks, punctuation, controls, emoji.
enum SampleText {
  private static let pieces: [String] = [
    "党", "支部", "麦麦提", "，", "。", "（", "）", "《", "》", "！！", " ", "  ", "a", "word", "2026-11-05", "·", "“", "”",
    "~",
    "e\u{301}", "\u{301}", "\u{200D}", "\t", "\u{1B}", "\u{202E}", "👨‍👩‍👧", "😀", "🇨", "कि", "\u{600}", "한",
    "\u{1100}", "\u{1161}",
  ]

  /// Up to fourteen pieces in a row.
  static func line(using dice: inout Dice) -> String {
    (0..<Int.random(in: 0...14, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
  }
}
