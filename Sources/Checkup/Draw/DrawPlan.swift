/// What is decided about a new round, as it was typed; `frame` makes the list of it.
package struct DrawPlan: Hashable, Sendable {
  /// What the strata of the list are.
  package enum Strata: String, Hashable, Sendable, CaseIterable {
    case level, kind, none
  }

  /// How many slips each branch gets.
  package enum Weights: String, Hashable, Sendable, CaseIterable {
    case equal, level, findings
  }

  /// A source by its name, and when its value becomes known, `2026-11-22 21:00`.
  package struct Source: Hashable, Sendable {
    package var label: String
    package var due: String

    package init(label: String, due: String) {
      self.label = label
      self.due = due
    }
  }

  /// A branch left out, and why.
  package struct Exclusion: Hashable, Sendable {
    package var code: String
    package var reason: String

    package init(code: String, reason: String) {
      self.code = code
      self.reason = reason
    }
  }

  /// An inspector, and the branch he belongs to.
  package struct Inspector: Hashable, Sendable {
    package var name: String
    package var branch: String?

    package init(name: String, branch: String?) {
      self.name = name
      self.branch = branch
    }
  }

  /// An inspector kept from a branch.
  package struct Recusal: Hashable, Sendable {
    package var name: String
    package var code: String
    package var reason: String

    package init(name: String, code: String, reason: String) {
      self.name = name
      self.code = code
      self.reason = reason
    }
  }

  package var round: String
  package var number: Int
  package var count: DrawCount
  package var gap = 4
  package var strata = Strata.none
  package var weights = Weights.equal
  /// What is open at each branch, by its code: findings that are more than a deadline near; for `Weights.findings`.
  package var open: [String: Int] = [:]
  package var items: [String] = []
  package var sources: [Source] = []
  package var exclusions: [Exclusion] = []
  package var inspectors: [Inspector] = []
  package var recusals: [Recusal] = []

  /// Inspectors for each branch; two, or as many as there are, if nil.
  package var per: Int?

  /// Branches for each inspector; if nil, as many as fill all places and leave room for recusals.
  package var cap: Int?

  /// The commitment and the promised date of a sealed round, `2026-12-31 18:00`.
  package var sealed: (commit: Checksum, revealBy: String)? {
    get { commit.map { ($0, revealBy) } }
    set { (commit, revealBy) = (newValue?.commit, newValue?.revealBy ?? "") }
  }

  /// The round this one adds to.
  package var extends: String?
  package var by: String

  private var commit: Checksum?
  private var revealBy = ""

  package init(round: String, number: Int, count: DrawCount, by: String) {
    self.round = round
    self.number = number
    self.count = count
    self.by = by
  }
}
