/// A text that may enter a hash, equal and ordered by its UTF-8 bytes.
///
/// `String` would not do: to it U+F900 and U+8C48 are equal, and its order is not that of `sort`.
package struct HashedText: Sendable {
  package let text: String

  /// Takes `text` as it is, or throws naming `field` and the code point that is refused.
  package init(_ text: String, field: String) throws(DrawRefusal) {
    if let rule = TextRule.broken(by: text) { throw DrawRefusal(field, text, .text(rule)) }
    self.init(checked: text)
  }

  /// Takes bytes typed or read by somebody, which may not be UTF-8 at all.
  package init(bytes: [UInt8], field: String) throws(DrawRefusal) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let shown = String(decoding: bytes, as: UTF8.self)
      throw DrawRefusal(field, shown, .text(.notUTF8(offset: error.byteOffsets.lowerBound)))
    }
    try self.init(String(decoding: bytes, as: UTF8.self), field: field)
  }

  /// Takes the identifier of a branch.
  package init(branch text: String, field: String) throws(DrawRefusal) {
    if let rule = TextRule.broken(byBranchID: text) { throw DrawRefusal(field, text, .text(rule)) }
    self.init(checked: text)
  }

  /// Takes the label of a source of chance, which holds no `=`.
  package init(label text: String, field: String) throws(DrawRefusal) {
    try self.init(text, field: field)
    if text.utf8.contains(UInt8(ascii: "=")) { throw DrawRefusal(field, text, .text(.equalsSign)) }
  }

  /// The code of a branch that is in a list already, and so was checked.
  package static func code(_ text: String) -> HashedText { HashedText(checked: text) }

  /// Takes a text of our own, known to keep the rules, or one whose refusal has been reported.
  init(checked text: String) { self.text = text }
}

extension HashedText: Hashable {
  package static func == (left: HashedText, right: HashedText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension HashedText: Comparable {
  package static func < (left: HashedText, right: HashedText) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension HashedText: CustomStringConvertible {
  package var description: String { text }
}
