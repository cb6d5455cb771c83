extension TextArea {
  /// What was typed since the last `mark` before the caret, if it may be the beginning of a name: `@hq`.
  ///
  /// Nil where there is no mark, or a blank or another sign between it and the caret.
  package func word(after mark: Character) -> String? {
    guard let range = range(after: mark) else { return nil }
    return String(manuscript[range].dropFirst())
  }

  /// Puts `name` in place of the mark and the word after it, as one change.
  package mutating func replaceWord(after mark: Character, with name: String) -> Outcome {
    guard let range = range(after: mark) else { return .ignored }
    return replace(range, with: name.withoutControls, typed: false)
  }

  /// The mark and the word after it; a full-width mark counts as well.
  private func range(after mark: Character) -> Range<TextPlace>? {
    let text = manuscript.paragraphs[caret.paragraph].text
    var rest = text[..<text.place(caret.offset)]
    for _ in 0..<Self.longest {
      guard let last = rest.popLast() else { return nil }
      if last.halfWidth == mark {
        return TextPlace(paragraph: caret.paragraph, offset: text.offset(rest.endIndex))..<caret
      }
      guard last.isLetter || last.isNumber || last == "·" else { return nil }
    }
    return nil
  }

  /// No name that people type is longer than this.
  private static let longest = 40
}
