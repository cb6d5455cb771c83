/// Text of several paragraphs being typed in, wrapped on the screen only: a paragraph is one line in the file.
///
/// A key costs time by the paragraph it is in at most; all of the text is wrapped only when the width changes.
package struct TextArea: Hashable, Sendable {
  private(set) var manuscript: Manuscript
  /// Where typing goes.
  package private(set) var caret = TextPlace(paragraph: 0, offset: 0)
  /// Whether a caret between two rows is shown at the end of the upper one.
  private(set) var isTrailing = false
  /// The column ↑ and ↓ try to keep, in cells.
  private var goal: Int?
  /// The first row shown.
  private(set) var top = TextRow(paragraph: 0, row: 0)
  private(set) var size: Size
  private var undoing = Undoing()

  /// Begins with the caret at the beginning of `text`, whose CR become LF, in a room of `size`.
  package init(_ text: String, size: Size) {
    self.size = size
    manuscript = Manuscript(text.withLineFeeds, width: Self.width(of: size))
  }

  /// The text as it stands, paragraphs ended by LF, the last without.
  package var text: String { manuscript.text }
  /// The letters in it but blanks and marks over letters: 字.
  package var letters: Int { manuscript.letters }
  /// How many paragraphs there are; at least one.
  package var paragraphCount: Int { manuscript.paragraphs.count }
  /// Tells whether there is typing to take back.
  package var canUndo: Bool { !undoing.done.isEmpty }
  /// Tells whether anything taken back can be done again.
  package var canRedo: Bool { !undoing.undone.isEmpty }

  /// The text of one paragraph.
  package func paragraph(_ index: Int) -> String { manuscript.paragraphs[index].text }
}

extension TextArea {
  /// Wraps the text for a room of another size.
  package mutating func resize(to size: Size) {
    guard size != self.size else { return }
    let first = TextPlace(paragraph: top.paragraph, offset: manuscript.bytes(of: top).lowerBound)
    self.size = size
    manuscript.wrap(to: Self.width(of: size))
    isTrailing = false
    goal = nil
    top = TextRow(
      paragraph: first.paragraph, row: manuscript.paragraphs[first.paragraph].row(at: first.offset))
    scroll()
  }

  /// Types `text` at the caret as one change; CR become LF, other controls but TAB are taken out.
  package mutating func insert(_ text: String) -> Outcome {
    replace(caret..<caret, with: text.withoutControls, typed: false)
  }

  /// Takes back the last group of typing, and tells whether there was one.
  package mutating func undo() -> Bool { carryOut(undoing.undo()) }

  /// Does again what was taken back last, and tells whether there was anything.
  package mutating func redo() -> Bool { carryOut(undoing.redo()) }

  /// Puts the caret at `place`, or the nearest place there is.
  package mutating func go(to place: TextPlace) -> Outcome {
    goal = nil
    return arrive(at: manuscript.boundary(from: place), isTrailing: false)
  }

  /// Replaces a part of the text and leaves the caret after what is new.
  mutating func replace(_ range: Range<TextPlace>, with new: String, typed: Bool) -> Outcome {
    guard !range.isEmpty || !new.isEmpty else { return .still }
    let removed = manuscript.replace(range, with: new)
    let change = TextChange(place: range.lowerBound, removed: removed, inserted: new)
    undoing.note(change, typed: typed)
    settle(after: change)
    return .changed
  }

  /// Moves the caret to the row so many below, above if negative, as near to the kept column as it can.
  mutating func moveRows(_ count: Int) -> Outcome {
    let from = caretRow
    let to = manuscript.row(count, below: from)
    guard to != from else { return .still }
    let column = goal ?? caretColumn
    let (place, isTrailing) = place(in: to, column: column)
    let outcome = arrive(at: place, isTrailing: isTrailing)
    goal = column
    return outcome
  }

  /// Moves caret and view by as many rows as are shown, less one.
  mutating func movePages(_ count: Int) -> Outcome {
    let rows = max(1, size.rows - 1) * count
    let last = manuscript.row(1 - max(1, size.rows), below: manuscript.lastRow)
    top = min(manuscript.row(rows, below: top), max(top, last))
    return moveRows(rows)
  }

  mutating func move(to place: TextPlace, isTrailing: Bool = false) -> Outcome {
    goal = nil
    return arrive(at: place, isTrailing: isTrailing)
  }

  private mutating func arrive(at place: TextPlace, isTrailing: Bool) -> Outcome {
    let moved = place != caret || isTrailing != self.isTrailing
    caret = place
    self.isTrailing = isTrailing
    undoing.close()
    scroll()
    return moved ? .moved : .still
  }

  private mutating func carryOut(_ change: TextChange?) -> Bool {
    guard let change else { return false }
    _ = manuscript.replace(change.place..<change.end, with: change.inserted)
    settle(after: change)
    return true
  }

  private mutating func settle(after change: TextChange) {
    caret = manuscript.boundary(from: change.newEnd)
    isTrailing = false
    goal = nil
    scroll()
  }

  /// Scrolls as little as shows the caret.
  private mutating func scroll() {
    top = manuscript.nearest(top)
    let row = caretRow
    let last = manuscript.row(max(0, size.rows - 1), below: top)
    if row < top { top = row }
    if row > last { top = manuscript.row(1 - max(1, size.rows), below: row) }
  }

  /// One cell at the right is the caret's when it stands after a full row.
  private static func width(of size: Size) -> Int { max(1, size.columns - 1) }
}

extension String {
  /// This text with LF for CR LF and for CR.
  var withLineFeeds: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var previous = UInt8(0)
    for byte in utf8 {
      if byte != lineFeed || previous != UInt8(ascii: "\r") {
        bytes.append(byte == UInt8(ascii: "\r") ? lineFeed : byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// This text with LF for CR and without other controls but TAB.
  var withoutControls: String {
    let text = withLineFeeds
    guard text.unicodeScalars.contains(where: { $0.isControl && $0 != "\n" && $0 != "\t" }) else {
      return text
    }
    return String(UnicodeScalarView(text.unicodeScalars.filter { !$0.isControl || $0 == "\n" || $0 == "\t" }))
  }
}
