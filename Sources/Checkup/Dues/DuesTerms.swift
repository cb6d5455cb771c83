package import Register

/// The numbers of the dues' rate that a register may set for itself, as they hold for a branch.
package struct DuesTerms: Hashable, Sendable {
  /// What farmers pay a month (中组发〔2008〕3号 art. 6).
  package var farmers = DuesRate.farmers

  /// Above which an assessment is unusual, a month (组电明字〔2017〕5号).
  package var ceiling = DuesRate.ceiling

  init() {}

  init(_ provision: Provision) {
    let least = Money(fen: provision.number("farmer-least"))
    farmers = least...max(least, Money(fen: provision.number("farmer-most")))
    ceiling = Money(fen: provision.number("ceiling") * 100)
  }
}

extension Checker {
  /// The numbers by which the branch's dues are assessed; those that ship where the rule is not in force.
  package func duesTerms(for branch: String) -> DuesTerms {
    catalogue.provision(DuesAtRate.id, on: asOf).map { DuesTerms(tuned($0, for: branch)) } ?? DuesTerms()
  }
}
