/// A text of paragraphs, each wrapped to one width.
struct Manuscript: Hashable, Sendable {
  private(set) var paragraphs: [Paragraph]
  private(set) var width: Int
  /// The letters in all of it but blanks.
  private(set) var letters: Int

  init(_ text: String, width: Int) {
    self.width = width
    paragraphs = text.paragraphs.map { Paragraph($0, width: width) }
    letters = paragraphs.reduce(0) { $0 + $1.letters }
  }

  var text: String { paragraphs.map(\.text).joined(separator: "\n") }

  var end: TextPlace {
    TextPlace(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].text.utf8.count)
  }

  mutating func wrap(to width: Int) {
    guard width != self.width else { return }
    self.width = width
    for index in paragraphs.indices { paragraphs[index].wrap(to: width) }
  }

  /// The text of `range`, line ends included.
  subscript(range: Range<TextPlace>) -> String {
    let (from, to) = (range.lowerBound, range.upperBound)
    if from.paragraph == to.paragraph { return String(paragraphs[from.paragraph][from.offset..<to.offset]) }
    let head = paragraphs[from.paragraph].text.suffix(from: from.offset)
    let middle = paragraphs[from.paragraph + 1..<to.paragraph].map { $0.text[...] }
    let tail = paragraphs[to.paragraph].text.prefix(to: to.offset)
    return ([head] + middle + [tail]).joined(separator: "\n")
  }

  /// Replaces `range` and answers what stood there.
  mutating func replace(_ range: Range<TextPlace>, with new: String) -> String {
    let removed = self[range]
    let (from, to) = (range.lowerBound, range.upperBound)
    let before = letters(from.paragraph...to.paragraph)
    var last = from.paragraph
    if from.paragraph == to.paragraph, !new.utf8.contains(lineFeed) {
      paragraphs[from.paragraph].replace(from.offset..<to.offset, with: new, width: width)
    } else {
      let head = paragraphs[from.paragraph].text.prefix(to: from.offset)
      let tail = paragraphs[to.paragraph].text.suffix(from: to.offset)
      let fresh = (head + new + tail).paragraphs.map { Paragraph($0, width: width) }
      paragraphs.replaceSubrange(from.paragraph...to.paragraph, with: fresh)
      last += fresh.count - 1
    }
    letters += letters(from.paragraph...last) - before
    return removed
  }

  /// The nearest place at or after `place` that is between two characters.
  func boundary(from place: TextPlace) -> TextPlace {
    let paragraph = min(max(0, place.paragraph), paragraphs.count - 1)
    return TextPlace(paragraph: paragraph, offset: paragraphs[paragraph].text.boundary(from: place.offset))
  }

  private func letters(_ range: ClosedRange<Int>) -> Int {
    paragraphs[range].reduce(0) { $0 + $1.letters }
  }
}

extension Manuscript {
  /// The row so many rows below `row`, above if negative, as far as there are any.
  func row(_ count: Int, below row: TextRow) -> TextRow {
    var row = row
    row.row += count
    while row.row < 0, row.paragraph > 0 {
      row.paragraph -= 1
      row.row += paragraphs[row.paragraph].rows.count
    }
    while row.row >= paragraphs[row.paragraph].rows.count, row.paragraph + 1 < paragraphs.count {
      row.row -= paragraphs[row.paragraph].rows.count
      row.paragraph += 1
    }
    row.row = min(max(0, row.row), paragraphs[row.paragraph].rows.count - 1)
    return row
  }

  var lastRow: TextRow {
    TextRow(paragraph: paragraphs.count - 1, row: paragraphs[paragraphs.count - 1].rows.count - 1)
  }

  /// The row nearest to one that may have gone.
  func nearest(_ row: TextRow) -> TextRow {
    let paragraph = min(max(0, row.paragraph), paragraphs.count - 1)
    return TextRow(paragraph: paragraph, row: min(max(0, row.row), paragraphs[paragraph].rows.count - 1))
  }

  func bytes(of row: TextRow) -> Range<Int> { paragraphs[row.paragraph].bytes(ofRow: row.row) }

  func text(of row: TextRow) -> Substring { paragraphs[row.paragraph].row(row.row) }
}

extension String {
  /// The lines of this text; the last has no line end, so there is always one.
  var paragraphs: [String] {
    utf8.split(separator: lineFeed, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  fileprivate func prefix(to offset: Int) -> Substring { self[..<place(offset)] }

  fileprivate func suffix(from offset: Int) -> Substring { self[place(offset)...] }
}
