import Checkup
import Register

/// A branch beside those of its kind and form, by what the list of all branches knows. There is no table of all.
struct LikeEntries {
  private let own: Entry?
  private let others: [Entry]

  init(_ code: String, _ world: World) {
    let own = world.entry(code)
    self.own = own
    others = world.entries.filter { entry in
      guard let one = entry.branch, let other = own?.branch, entry.isLookedAt else { return false }
      return one.code != other.code && one.kind == other.kind && one.form == other.form
    }
  }

  func words(_ world: World) -> String {
    guard let own, let branch = own.branch, others.count >= LikeBranches.least,
      let findings = LikeBranches.median(of: others.map(\.findings.count))
    else { return world.texts("statistics.alone", ["least": "\(LikeBranches.least)"]) }
    let rates = others.filter { $0.owing > 0 }.map { $0.paid * 100 / $0.owing }
    let facts = [
      "kind": "\(world.word(branch.kind.rawValue)) \(world.word(branch.form.rawValue))",
      "count": "\(others.count)", "paid": "\(own.paid)/\(own.owing)",
      "paidMedian": LikeBranches.median(of: rates).map { "\($0)%" } ?? "-",
      "findings": "\(own.findings.count)", "findingsMedian": "\(findings)",
    ]
    return world.texts("statistics.like", facts)
  }
}
