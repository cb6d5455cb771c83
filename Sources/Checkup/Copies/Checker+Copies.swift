extension Checker {
  /// Whether minutes are compared at all: the register may have switched rule MIN-6 off for all branches.
  package var comparesMinutes: Bool {
    catalogue.versions(of: MinutesOwn.id).contains { $0.isInForce(on: asOf) }
      && !settings.switchOff(MinutesOwn.id, for: "")
  }

  /// The numbers of rule MIN-6 as the register has them for all branches.
  package var copyTerms: CopyTerms {
    guard let provision = catalogue.provision(MinutesOwn.id, on: asOf) else {
      preconditionFailure("the catalogue that ships holds \(MinutesOwn.id)")
    }
    return CopyTerms(settings.tune(provision, for: "").provision)
  }
}
