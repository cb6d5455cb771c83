package import Register

/// Fills documents from what one branch recorded, as of the checker's day.
///
/// Documents are handed in in Chinese whatever language the program speaks, so `texts` are the Chinese ones.
package struct Papers: Sendable {
  let book: Book
  let checker: Checker
  let texts: Texts

  /// Whether telephone numbers are shown whole.
  let isWhole: Bool

  package init(_ book: Book, _ checker: Checker, _ texts: Texts, isWhole: Bool = false) {
    self.book = book
    self.checker = checker
    self.texts = texts
    self.isWhole = isWhole
  }

  /// The year's documents, of all that have one.
  package func paper(_ kind: PaperKind, year: Int) -> Paper? {
    switch kind {
    case .yearOfDues: dues(of: year)
    case .disclosure: disclosure(of: year)
    case .workbook: workbook(of: year)
    default: nil
    }
  }

  /// The branch's own record.
  package var branch: Branch? { book.branch }

  /// What every document of a branch says of it.
  var head: Paper {
    let branch = book.branch
    let above = branch.map { checker.directory.line(above: $0.parent) } ?? []
    return Paper([
      "branch": branch?.name ?? book.code, "code": book.code,
      "above": above.first?.name ?? checker.directory.cover?.committee ?? "",
      "committee": checker.directory.cover?.committee ?? "",
    ])
  }

  func name(_ person: Person) -> String { book.names[person] }

  func names(_ people: [Person]) -> String { people.map(name).joined(separator: "、") }

  /// The text with personal numbers hidden, unless they are to be shown.
  func shown(_ phone: String?) -> String {
    guard let phone else { return "" }
    return isWhole ? phone : Masking.phone(phone)
  }
}

extension Day {
  /// As official documents write it: no leading zeros (GB/T 9704-2012).
  package var inChinese: String { "\(year)年\(month.ofYear)月\(dayOfMonth)日" }
}

extension Optional where Wrapped: CustomStringConvertible {
  /// As a document shows it: nothing where there is none.
  var shown: String { map(\.description) ?? "" }
}

extension String {
  /// The paragraphs as rows with a `text`; blank lines separate and are none.
  var paragraphs: [Paper] {
    split(whereSeparator: \.isNewline)
      .map { line in
        String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      }
      .filter { !$0.isEmpty }
      .map { Paper(["text": $0]) }
  }
}
