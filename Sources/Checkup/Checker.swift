package import Register

/// Judges branches by the rules, as things stand on a day.
package struct Checker: Sendable {
  package let catalogue: Catalogue
  package let directory: Directory

  /// The day that stands for today in every rule.
  package let asOf: Day

  private let settings: Settings

  package init(_ catalogue: Catalogue, _ directory: Directory, asOf: Day) {
    self.catalogue = catalogue
    self.directory = directory
    self.asOf = asOf
    settings = Settings(directory.settings, asOf: asOf)
  }

  /// Everything the rules notice in one branch, in order.
  package func findings(in book: Book) -> [Finding] {
    var findings: [Finding] = []
    for provision in provisions(for: book.code) {
      if let rule = FrequencyRule(provision) {
        findings += rule.findings(in: book, on: asOf)
      } else if let rule = coded(provision) {
        findings += rule.findings(in: book, on: asOf)
      }
    }
    if let provision = catalogue.provision(NamesResolve.id, on: asOf) {
      findings += ParentsResolve(provision: provision, directory: directory).findings(in: book)
    }
    return findings.filter { !settings.waive($0) }.sorted()
  }

  /// Everything the rules notice in the files above branches, in order.
  package func findingsAboveBranches() -> [Finding] {
    var findings: [Finding] = []
    if let file = catalogue.provision(FileReadable.id, on: asOf) {
      findings += FileReadable(file).findings(in: directory)
    }
    if let profile = catalogue.provision(FileInProfile.id, on: asOf) {
      findings += FileInProfile(profile).findings(in: directory)
      findings += uselessSettings(profile)
    }
    if let names = catalogue.provision(NamesResolve.id, on: asOf) {
      findings += ParentsResolve(provision: names, directory: directory).findings
    }
    if let dates = catalogue.provision(DatesExist.id, on: asOf) {
      findings += DatesExist(dates).impossible(in: directory)
    }
    return findings.sorted()
  }

  /// What became of every recurring duty of the branch, in the order of the rules.
  package func obligations(in book: Book) -> [Obligation] {
    provisions(for: book.code).compactMap(FrequencyRule.init).flatMap { rule in
      rule.obligations(in: book, on: asOf).map { obligation in
        guard settings.waive(obligation, of: book.code) else { return obligation }
        var waived = obligation
        waived.state = .waived
        return waived
      }
    }
  }
}

extension Checker {
  /// The rules that hold for a branch, tuned by its settings.
  private func provisions(for branch: String) -> [Provision] {
    catalogue.provisions.compactMap { provision in
      if provision.severity != .hard && settings.switchOff(provision.id, for: branch) { return nil }
      // A frequency rule asks for itself which version was in force when a period began.
      if provision.frequency == nil && !provision.isInForce(on: asOf) { return nil }
      return provision.tuned(by: settings.values(of: provision.id, for: branch))
    }
  }

  private func coded(_ provision: Provision) -> (any Rule)? {
    Catalogue.coded.first { $0.id == provision.id }?.init(provision)
  }

  /// Settings that name no rule, or that would switch off a hard one.
  private func uselessSettings(_ profile: Provision) -> [Finding] {
    directory.settings.compactMap { setting in
      let versions = catalogue.versions(of: setting.rule)
      let isHard = versions.contains { $0.severity == .hard }
      guard versions.isEmpty || setting.isOff && isHard else { return nil }
      return directory.finding(
        profile, versions.isEmpty ? "no-rule" : "hard-off", line: Int(setting.place.line),
        of: directory.leaves[Int(setting.place.file)], facts: ["rule": setting.rule])
    }
  }
}
