package import Register

/// The steps that changed the register, as far as somebody wanted to see them.
package struct Chronicle: Sendable {
  /// How many steps are shown at most: a default of ours.
  package static let most = 500

  /// Whose steps they are.
  package enum Scope: Hashable, Sendable {
    case all
    case branch(String)
  }

  private(set) var scope: Scope?

  /// The latest first.
  package private(set) var steps: [History.Step] = []

  /// What could not be read, in words.
  private(set) var trouble: String?

  /// Changes whenever the steps do.
  private(set) var version = 0
  private var isFresh = false
  private var isAsked = false

  package init() {}

  /// Whether the steps must be read, or read again.
  func lacks(_ scope: Scope) -> Bool { scope != self.scope || !isFresh && !isAsked }

  func isKnown(_ scope: Scope) -> Bool { scope == self.scope && (isFresh || !steps.isEmpty) }

  mutating func ask(_ scope: Scope) {
    if scope != self.scope { steps = [] }
    self.scope = scope
    isAsked = true
    isFresh = false
  }

  mutating func take(_ scope: Scope, _ steps: [History.Step], _ trouble: String?) {
    guard scope == self.scope else { return }
    self.steps = steps
    self.trouble = trouble
    version += 1
    (isFresh, isAsked) = (true, false)
  }

  /// Takes in that something was saved; what is known stays until it is known anew.
  mutating func change() { (isFresh, isAsked) = (false, false) }

  /// The steps after one, the earliest first.
  func later(than step: History.Step) -> [History.Step] {
    steps.firstIndex { $0.id == step.id }.map { steps[..<$0].reversed() } ?? []
  }

  /// Whether a later step took this one back, and none did it again.
  func isTakenBack(_ step: History.Step) -> Bool {
    later(than: step).last { $0.branch == step.branch && $0.first.undoes == step.number }.map {
      !isTakenBack($0)
    } ?? false
  }
}
