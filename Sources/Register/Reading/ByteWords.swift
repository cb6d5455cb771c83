/// The words of a value one after the other, without making anything of them.
///
/// Blanks, tabs and line ends separate them.
struct ByteWords {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  init(_ bytes: [UInt8], _ extent: Range<Int>) {
    self.bytes = bytes
    place = extent.lowerBound
    end = extent.upperBound
  }

  /// Where the next word stands; nil after the last.
  mutating func next() -> Range<Int>? {
    skipBlanks()
    let start = place
    while place < end, !ByteWords.isBlank(bytes[place]) { place += 1 }
    return start == place ? nil : start..<place
  }

  /// Everything from the next word on, blanks inside included; empty after the last.
  mutating func rest() -> Range<Int> {
    skipBlanks()
    defer { place = end }
    return place..<end
  }

  func bytes(_ extent: Range<Int>) -> ArraySlice<UInt8> { bytes[extent] }
  func text(_ extent: Range<Int>) -> String { String(decoding: bytes[extent], as: UTF8.self) }

  private mutating func skipBlanks() {
    while place < end, ByteWords.isBlank(bytes[place]) { place += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 }
}
