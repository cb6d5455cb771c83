/// A value that does not say what its field asks for.
package struct Misread: Error, Hashable, Sendable {
  /// Why the value could not be taken.
  package enum Reason: Hashable, Sendable {
    /// Not a day of the calendar, written `2026-03-01`.
    case notADay
    /// Not a month, written `2026-03`.
    case notAMonth
    /// Not a time of day, written `09:30`.
    case notATime
    /// Not a whole number.
    case notANumber
    /// Not yuan with two decimals.
    case notAnAmount
    /// None of the words the field allows.
    case notOneOf([String])
    /// The parts of the line are not those named, in that order.
    case notShaped(String)
    /// A field every record of the kind must have.
    case missing
  }

  package var type: String

  /// The record's number or key, as far as it was written.
  package var record = ""
  package var field: String

  /// The value as it stands; empty if the field is missing.
  package var value: String
  package var reason: Reason
  package var place: Place
}

/// Where a record stands: a file of the branch by its index, and a line counted from 1.
package struct Place: Hashable, Comparable, Sendable {
  package var file: Int32
  package var line: Int32

  package init(file: Int, line: Int) {
    self.file = Int32(file)
    self.line = Int32(line)
  }

  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}
