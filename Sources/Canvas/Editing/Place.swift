/// A place between two characters of a text of several paragraphs.
package struct Place: Hashable, Sendable {
  package var paragraph: Int
  /// Bytes of UTF-8 from the beginning of the paragraph.
  package var offset: Int

  package init(paragraph: Int, offset: Int) {
    self.paragraph = paragraph
    self.offset = offset
  }
}

extension Place: Comparable {
  package static func < (one: Place, other: Place) -> Bool {
    (one.paragraph, one.offset) < (other.paragraph, other.offset)
  }
}

extension Place {
  /// The end of `text` when it begins here.
  func end(of text: String) -> Place {
    guard let last = text.utf8.lastIndex(of: lineFeed) else {
      return Place(paragraph: paragraph, offset: offset + text.utf8.count)
    }
    return Place(
      paragraph: paragraph + text.utf8.count { $0 == lineFeed },
      offset: text.utf8.distance(from: last, to: text.endIndex) - 1,
    )
  }
}

/// A row on the screen: the row of a paragraph.
struct Row: Hashable, Comparable {
  var paragraph: Int
  var row: Int

  static func < (one: Row, other: Row) -> Bool {
    (one.paragraph, one.row) < (other.paragraph, other.row)
  }
}

let lineFeed = UInt8(ascii: "\n")
