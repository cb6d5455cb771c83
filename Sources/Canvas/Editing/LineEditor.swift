/// A field of one line being typed in.
package struct LineEditor: Hashable, Sendable {
  private var line: EditedLine

  /// Begins with the caret after `text`, whose line ends are taken out.
  package init(_ text: String = "") {
    line = EditedLine(text.inOneLine)
  }

  /// What is typed so far.
  package var text: String { line.text }
  /// Tells whether nothing is typed.
  package var isEmpty: Bool { line.text.isEmpty }

  /// Where the caret is, in bytes of UTF-8 from the beginning.
  var caret: Int { line.caret }

  /// Empties the field.
  package mutating func clear() {
    line = EditedLine()
  }

  /// Types `text` at the caret, without its line ends.
  package mutating func insert(_ text: String) {
    line.insert(text.inOneLine)
  }

  /// Takes text, pasted text and the keys that move or delete by characters and words.
  package mutating func handle(_ event: Event) -> Outcome {
    switch event {
    case .text(let character): return insertion(of: String(character))
    case .paste(let text): return insertion(of: text)
    case .key(let key): return press(key)
    default: return .ignored
    }
  }

  private mutating func insertion(of text: String) -> Outcome {
    let before = line
    insert(text)
    return line == before ? .still : .changed
  }

  private mutating func press(_ key: Key) -> Outcome {
    guard let action = LineAction(key) else { return .ignored }
    switch action {
    case .move(let step): return line.move(step) ? .moved : .still
    case .delete(let step): return line.delete(step) ? .changed : .still
    }
  }
}

/// What a key does in a line.
enum LineAction: Hashable, Sendable {
  case move(Step)
  case delete(Step)

  init?(_ key: Key) {
    guard key.modifiers.isSubset(of: .shift) else { return nil }
    switch key.code {
    case .left: self = .move(.back)
    case .right: self = .move(.forward)
    case .home, .control("a"): self = .move(.toStart)
    case .end, .control("e"): self = .move(.toEnd)
    case .backspace: self = .delete(.back)
    case .delete: self = .delete(.forward)
    case .control("w"): self = .delete(.wordBack)
    case .control("u"): self = .delete(.toStart)
    default: return nil
    }
  }
}

extension String {
  /// This text as one line: line ends become a blank between letters of words and nothing between hanzi.
  var inOneLine: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    let lines = unicodeScalars.split { $0.isControl && $0 != "\t" }
    var result = ""
    for line in lines {
      let next = String(line).replacingTabs
      if let last = result.last, let first = next.first, last.isWordLetter, first.isWordLetter {
        result += " "
      }
      result += next
    }
    return result
  }

  private var replacingTabs: String {
    String(map { $0 == "\t" ? " " : $0 })
  }
}

extension Character {
  fileprivate var isWordLetter: Bool { cells == 1 && (isLetter || isNumber) }
}
