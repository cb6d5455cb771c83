/// Why a field cannot be written in a rec file.
package struct Unprintable: Error, Hashable {
  /// The name of the field.
  package let field: String

  /// The line of the value, counted from 1.
  package let line: Int

  /// What cannot be written.
  package let reason: Reason

  /// What cannot be written in a rec file.
  package enum Reason: Sendable, Hashable {
    /// A name other than `[A-Z][A-Za-z0-9]*` or `%` with such letters after it.
    case name
    /// A line that ends in `\`, which would join the next one.
    case endsInBackslash
    /// The character 0, at which recutils cuts the value.
    case nul
    /// CR, which at the end of a line would be taken for a part of the line end.
    case carriageReturn
  }
}
