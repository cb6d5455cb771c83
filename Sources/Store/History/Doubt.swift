package import Register

/// Something in the books of changes, or between them and the records, that does not fit.
package struct Doubt: Hashable, Sendable {
  /// What does not fit.
  package enum Reason: Hashable, Sendable {
    /// The book does not begin as this program begins one.
    case heading
    /// A line belongs to no change.
    case outside
    /// The last change was cut off while it was written.
    case torn
    /// A change has no hash, though others follow it.
    case noHash
    /// The hash does not follow from the text of the change and the hash before it: the change was altered, or one
    /// before it is lost, was put in, or stands elsewhere.
    case broken
    /// The text fits its hash, but is none this program writes.
    case unreadable
    /// The first change of a book names a hash that the book before does not hold.
    case previousLost
    /// A record is not what the last change made of it: it was changed by hand, or a save was interrupted.
    case altered
    /// A record is gone, or there again, without a change that says so.
    case gone
    case back
    /// A hash kept elsewhere is none of the book's.
    case headLost(String)
  }

  /// The file, from the register's folder on, and the line in it, counted from 1.
  package let path: String
  package let line: Int
  package let reason: Reason

  /// How many changes there are up to this one; nil where it is about none.
  package let entry: Int?

  /// The change that it is about.
  package let change: History.Change?

  init(_ path: String, _ line: Int, _ reason: Reason, entry: Int? = nil, _ change: History.Change? = nil) {
    self.path = path
    self.line = line
    self.reason = reason
    self.entry = entry
    self.change = change
  }
}

/// The last hash of a book of changes, to be kept elsewhere.
package struct Head: Hashable, Sendable {
  /// `ZB001/2026`
  package let book: String
  package let hash: String

  /// How many changes lead up to it.
  package let count: Int
}
