/// Text without line ends and the place in it where typing goes, always between two characters.
struct EditedLine: Hashable, Sendable {
  private(set) var text: String
  /// The caret, in bytes of UTF-8 from the beginning.
  private(set) var caret: Int

  /// Begins with the caret at the end.
  init(_ text: String = "") {
    self.text = text
    caret = text.utf8.count
  }

  /// Begins with the caret at `caret` or, where that is inside a character, after it.
  init(_ text: String, caret: Int) {
    self.text = text
    self.caret = text.boundary(from: caret)
  }
}

extension EditedLine {
  var before: Substring { text[..<text.place(caret)] }
  var after: Substring { text[text.place(caret)...] }

  /// The bytes each step would go over or delete; nil where there are none.
  func reach(of step: Step) -> Range<Int>? {
    let place = text.place(caret)
    let other =
      switch step {
      case .back: before.isEmpty ? place : text.index(before: place)
      case .forward: after.isEmpty ? place : text.index(after: place)
      case .wordBack: before.lastWord
      case .toStart: text.startIndex
      case .toEnd: text.endIndex
      }
    let reached = text.offset(other)
    return reached == caret ? nil : min(reached, caret)..<max(reached, caret)
  }

  /// Moves the caret and tells whether it went anywhere.
  mutating func move(_ step: Step) -> Bool {
    guard let reach = reach(of: step) else { return false }
    caret = reach.lowerBound == caret ? reach.upperBound : reach.lowerBound
    return true
  }

  /// Deletes from the caret to where `step` leads, and tells whether there was anything.
  mutating func delete(_ step: Step) -> Bool {
    guard let reach = reach(of: step) else { return false }
    replace(reach, with: "")
    return true
  }

  mutating func insert(_ typed: String) {
    replace(caret..<caret, with: typed)
  }

  /// Replaces bytes that begin and end at scalars, and puts the caret after what is new.
  mutating func replace(_ bytes: Range<Int>, with new: String) {
    text.replaceSubrange(text.place(bytes.lowerBound)..<text.place(bytes.upperBound), with: new)
    caret = text.boundary(from: bytes.lowerBound + new.utf8.count)
  }
}

/// A way to go along a line.
enum Step: Hashable, Sendable {
  case back, forward, wordBack, toStart, toEnd
}

extension String {
  /// The place so many bytes from the beginning.
  func place(_ offset: Int) -> Index {
    utf8.index(startIndex, offsetBy: offset)
  }

  /// The bytes before `place`.
  func offset(_ place: Index) -> Int {
    utf8.distance(from: startIndex, to: place)
  }

  /// The first place between two characters at or after `offset`, in bytes.
  func boundary(from offset: Int) -> Int {
    var offset = min(max(offset, 0), utf8.count)
    while Index(place(offset), within: self) == nil { offset += 1 }
    return offset
  }
}

extension Substring {
  /// Where the last word begins: letters, hanzi or marks that stand together, with the blanks after them.
  fileprivate var lastWord: Index {
    var rest = self
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    guard let kind = rest.last.map(WordKind.init) else { return rest.endIndex }
    while let last = rest.last, WordKind(last) == kind { rest.removeLast() }
    return rest.endIndex
  }
}

/// What kind of word a character belongs to.
private enum WordKind {
  case blank, hanzi, letters, marks

  init(_ character: Character) {
    if character.isWhitespace {
      self = .blank
    } else if character.isLetter || character.isNumber {
      self = character.cells == 2 ? .hanzi : .letters
    } else {
      self = .marks
    }
  }
}
