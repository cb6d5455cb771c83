package import Register

/// One thing a rule noticed: facts, never a sentence and never a verdict.
package struct Finding: Equatable, Sendable {
  /// What kind of thing it is.
  package enum State: String, CaseIterable, Sendable {
    /// An obligation or a limit that is near.
    case dueSoon = "due-soon"
    /// A deadline that passed.
    case overdue
    /// A record that should exist.
    case missing
    /// A record that lacks elements.
    case incomplete
    /// A limit, a sum or a reference that is broken.
    case violated
    /// An open question (疑点).
    case query
  }

  package var rule: String
  package var severity: Provision.Severity
  package var state: State

  /// The code of the branch; nil for files above branches.
  package var branch: String?

  /// The name of the group.
  package var unit: String?
  package var period: Period?

  /// The number of the record, or its key where it has no number.
  package var record: String?
  package var member: String?

  /// Days late; days left as a negative number.
  package var days: Int?

  /// From the register's folder on.
  package var path: String
  package var line: Int

  /// Which of the rule's sentences says it.
  package var sentence: String

  /// The day from which the version of the rule that it rests on holds; nil for one that always did.
  package var version: Day?

  /// What the sentence's placeholders stand for.
  package var facts: [String: String] = [:]

  /// The lines of rules.rec that set parameters of the rule for this branch.
  package var tunedBy: [Int] = []

  package init(_ provision: Provision, _ state: State, _ sentence: String? = nil, path: String, line: Int) {
    rule = provision.id
    self.state = state
    version = provision.from
    self.sentence = sentence ?? state.rawValue
    severity = provision.rest(of: self.sentence).severity
    self.path = path
    self.line = line
  }
}

extension Finding: Comparable {
  /// By branch, rule, period, record, member: the same on every run.
  package static func < (left: Finding, right: Finding) -> Bool {
    let (first, second) = (left.order, right.order)
    for (one, other) in zip(first, second) where one != other {
      return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return (left.path, left.line) < (right.path, right.line)
  }

  private var order: [String] {
    [branch ?? "", rule, period?.description ?? "", record ?? "", member ?? "", unit ?? ""]
  }
}
