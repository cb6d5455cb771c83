/// A place between two characters of a text of several paragraphs.
package struct TextPlace: Hashable, Sendable {
  /// Counted from 0.
  package var paragraph: Int
  /// Bytes of UTF-8 from the beginning of the paragraph.
  package var offset: Int

  package init(paragraph: Int, offset: Int) {
    self.paragraph = paragraph
    self.offset = offset
  }
}

extension TextPlace: Comparable {
  package static func < (one: TextPlace, other: TextPlace) -> Bool {
    (one.paragraph, one.offset) < (other.paragraph, other.offset)
  }
}

extension TextPlace {
  /// The end of `text` when it begins here.
  func end(of text: String) -> TextPlace {
    guard let last = text.utf8.lastIndex(of: lineFeed) else {
      return TextPlace(paragraph: paragraph, offset: offset + text.utf8.count)
    }
    return TextPlace(
      paragraph: paragraph + text.utf8.count { $0 == lineFeed },
      offset: text.utf8.distance(from: last, to: text.endIndex) - 1,
    )
  }
}

/// A row on the screen: the row of a paragraph.
struct TextRow: Hashable, Comparable {
  var paragraph: Int
  var row: Int

  static func < (one: TextRow, other: TextRow) -> Bool {
    (one.paragraph, one.row) < (other.paragraph, other.row)
  }
}

let lineFeed = UInt8(ascii: "\n")
