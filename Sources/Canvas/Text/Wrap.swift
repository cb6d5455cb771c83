extension StringProtocol {
  /// The lines of one paragraph in `width` cells; put together they are the paragraph again.
  ///
  /// Lines break anywhere between hanzi and after blanks; ASCII words stay whole; no line starts with a
  /// closing mark or ends with an opening one (禁则). Where nothing else fits, a line breaks anywhere.
  /// Blanks at a line's end may reach past `width`; nothing else does, but a character wider than that.
  package func wrapped(to width: Int) -> [SubSequence] {
    var lines: [SubSequence] = []
    var start = startIndex
    repeat {
      let end = lineEnd(from: start, width: width)
      lines.append(self[start..<end])
      start = end
    } while start < endIndex
    return lines
  }

  /// The end of the line that begins at `start`.
  private func lineEnd(from start: Index, width: Int) -> Index {
    var used = 0
    var place = start  // the last place where this line may end
    var previous: Character?
    var index = start
    while index < endIndex {
      let character = self[index]
      if let previous, Break.isAllowed(between: previous, and: character) { place = index }
      used += character.cells
      if used > width, character != " ", index > start { return place > start ? place : index }
      previous = character
      index = self.index(after: index)
    }
    return endIndex
  }
}

/// Where a line may end.
private enum Break {
  private static let closing: Set<Character> = Set("，。、；：？！）》」』】”’〉〕,.;:?!)]}%％")
  private static let opening: Set<Character> = Set("（《「『【“‘〈〔([{")

  static func isAllowed(between before: Character, and after: Character) -> Bool {
    if closing.contains(after) || opening.contains(before) || after == " " { return false }
    return before == " " || before.isWide || after.isWide
  }
}

extension Character {
  /// Stands by itself in a line: hanzi and full-width signs, not letters of a word.
  fileprivate var isWide: Bool { cells >= 2 }
}
