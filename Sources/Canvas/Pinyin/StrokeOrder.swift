/// The order of official lists, 以姓氏笔画为序: by the strokes of each letter in turn.
///
/// Letters of as many strokes follow Unicode, which keeps one surname together; the rule's finer order by the
/// first stroke is not in the table. Names in other scripts come after all hanzi.
package struct StrokeOrder: Equatable, Sendable {
  private let table: [UInt8]

  /// Takes over `Resources/strokes.bin`: one byte for each of U+4E00-9FFF. Answers nil where it is not that long.
  package init?(_ table: [UInt8]) {
    guard table.count == 0xA000 - 0x4E00 else { return nil }
    self.table = table
  }

  /// The strokes of one letter; nil where it is no hanzi or a rare one.
  package func strokes(of letter: Unicode.Scalar) -> Int? {
    guard (0x4E00..<0xA000).contains(letter.value) else { return nil }
    let strokes = table[Int(letter.value) - 0x4E00]
    return strokes == 0 ? nil : Int(strokes)
  }

  /// Tells whether `one` stands before `other` in an official list.
  package func places(_ one: String, before other: String) -> Bool {
    one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars) { weight(of: $0) < weight(of: $1) }
  }

  private func weight(of letter: Unicode.Scalar) -> Int {
    (strokes(of: letter) ?? 255) << 24 | Int(letter.value)
  }
}
