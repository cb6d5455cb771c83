import Checkup
import Register

/// Which document is wanted.
struct PaperRequest {
  let kind: PaperKind

  /// The branch's code.
  let branch: String?

  /// The number of a session or of a rectification.
  let record: String?
  let month: Month
  let year: Int
  let round: String?

  /// Why telephone numbers are shown whole; nil if they are not.
  let reason: String?

  /// What was asked for, as the document says it at its end.
  var filter: String {
    let subject: String? =
      switch kind.subject {
      case .session, .rectification: record
      case .month: month.description
      case .year: "\(year)年"
      case .round, .order: round
      }
    return [kind.name, branch, subject].compactMap { $0 }.joined(separator: " ")
  }
}
