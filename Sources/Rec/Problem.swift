/// Something in a rec file that recutils would refuse, or that our profile does not allow.
package struct Problem: Sendable, Hashable {
  /// The line, counted from 1.
  package let line: Int

  /// The byte of that line where it shows, counted from 1.
  package let column: Int

  /// What is wrong.
  package let reason: Reason

  /// How many lines have it. Warnings are reported once a file, at their first line.
  package internal(set) var count = 1

  /// Whether recutils refuses the file for it. Otherwise it is only outside our profile.
  package var isError: Bool { reason.isError }

  /// What exactly is wrong, with the words of the file that show it.
  package enum Reason: Sendable, Hashable {
    /// The file begins with a byte order mark. Read as if it did not.
    case byteOrderMark
    /// A marker that git leaves where two versions could not be joined, such as `<<<<<<<`.
    case conflictMarker(String)
    /// The name is followed by `：` instead of `:`.
    case fullWidthColon(name: String)
    /// Text other than ASCII directly after the colon. The field is read all the same.
    case textAtColon(name: String)
    /// What stands before the colon is no field name.
    case badName(String)
    /// A line without a colon.
    case noColon
    /// A field or text that begins with a blank, in the middle of a record.
    case indented
    /// A `+` line with no value above it to continue.
    case strayContinuation
    /// The file ends directly after a colon, a `+` or a `\`. The field is read all the same.
    case unfinished
    /// A `%rec` that names no type recutils can read, such as `支部`; it then passes over the records after
    /// the next descriptor in silence.
    case noType(String)
    /// A second descriptor of one type; the first one is at line `first`.
    case duplicateDescriptor(type: String, first: Int)
    /// More errors than are listed; `count` tells how many.
    case furtherErrors

    /// Lines that end in CR LF. An error once one of them is blank or joins the next, because recutils
    /// sees text there. Read as if they ended in LF.
    case carriageReturns(refused: Bool)
    /// CR inside a line.
    case loneCarriageReturn
    /// The byte 0, at which recutils cuts the value.
    case nul
    /// Bytes that are not UTF-8; perhaps the file is in GBK. An error if one of them is FF, which
    /// recutils takes for the end of the file.
    case notUTF8(maybeGBK: Bool, refused: Bool)
    /// The last line has no line end.
    case noFinalNewline
    /// No blank, a tab or more than one blank after the colon.
    case separator
    /// A `+` line without the blank before its text.
    case noBlankAfterPlus
    /// A line joined to the next one by `\`.
    case joinedLines
    /// Blanks or tabs at the end of a line.
    case trailingBlanks
    /// Blanks before the first field of a record, or before a comment.
    case leadingBlanks
    /// A blank line too many: at the start, at the end, or beside another one.
    case extraBlankLine
    /// A field name other than `[A-Z][A-Za-z0-9]*`.
    case oddName(String)
    /// A record type other than `[A-Z][A-Za-z0-9]*`.
    case oddType(String)
  }
}

extension Problem.Reason {
  fileprivate var isError: Bool {
    switch self {
    case .byteOrderMark, .conflictMarker, .fullWidthColon, .textAtColon, .badName, .noColon, .indented,
      .strayContinuation, .unfinished, .noType, .duplicateDescriptor, .furtherErrors:
      true
    case .carriageReturns(let refused), .notUTF8(_, let refused):
      refused
    case .loneCarriageReturn, .nul, .noFinalNewline, .separator, .noBlankAfterPlus, .joinedLines,
      .trailingBlanks, .leadingBlanks, .extraBlankLine, .oddName, .oddType:
      false
    }
  }
}
