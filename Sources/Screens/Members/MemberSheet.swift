import Canvas
import Register

/// What one part of a member's card shows: rows, where each leads, and what there is to say of them.
struct MemberSheet: Equatable, Sendable {
  /// Where Enter leads from a row.
  enum Way: Hashable, Sendable {
    case session(id: String, year: Int)

    /// Shows the sessions of a month below it, or hides them.
    case month(Month)
    case dues(Month)

    /// A record of a book, by the line it begins at.
    case record(Ledger, line: Int)

    /// Shows the telephone number in full.
    case phone
  }

  struct Row: Equatable, Sendable {
    var cells: [Styled]
    var way: Way?
  }

  var columns: [Column]
  var rows: [Row] = []

  /// Sentences below the rows, or after them where there is little room.
  var notes: [Styled] = []

  /// What is said where there are no rows.
  var empty = ""

  init(_ columns: [Column]) { self.columns = columns }
}
