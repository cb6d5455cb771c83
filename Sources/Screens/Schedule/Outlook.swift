package import Checkup

/// What falls due in the branches, as far as somebody wanted to know: looking ahead takes many times a look around.
package struct Outlook: Sendable {
  /// By branch, each in order.
  package private(set) var dues: [String: [Due]] = [:]

  /// Changes whenever `dues` does.
  private(set) var version = 0

  /// Branches that nothing was changed in since.
  private var fresh: Set<String> = []

  /// Branches that are being looked ahead in.
  private var asked: Set<String> = []

  package init() {}

  /// Those of the branches that must be looked ahead in.
  func lacking(of codes: [String]) -> [String] {
    codes.filter { !fresh.contains($0) && !asked.contains($0) }
  }

  mutating func ask(_ codes: [String]) { asked.formUnion(codes) }

  mutating func take(_ dues: [String: [Due]]) {
    self.dues.merge(dues) { $1 }
    version += 1
    fresh.formUnion(dues.keys)
    asked.subtract(dues.keys)
  }

  /// Takes in that a branch was changed: what is known of it stays until it is known anew.
  mutating func change(_ code: String) {
    fresh.remove(code)
    asked.remove(code)
  }

  /// Takes in that anything may have changed.
  mutating func changeAll() { fresh.removeAll() }

  /// How many of the branches were looked ahead in.
  func known(of codes: [String]) -> Int { codes.count { dues[$0] != nil } }
}
