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
    if let profile = catalogue.provision(FileInProfile.id, on: asOf),
      !settings.switchOff(FileInProfile.id, for: nil)
    {
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

  /// What became of every recurring duty of the branch, in the order of the rules; of rules that were switched off
  /// too. One that is overdue or due soon here is a finding, and no other.
  package func obligations(in book: Book) -> [Obligation] {
    catalogue.provisions.compactMap { provision in
      FrequencyRule(provision.tuned(by: settings.values(of: provision.id, for: book.code)))
    }.flatMap { rule in
      rule.obligations(in: book, on: asOf).filter { isOwn($0.period, rule.provision) }.map { obligation in
        settled(obligation, rule.provision.severity, in: book)
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

  /// A period belongs to the version of the rule in force when it begins.
  private func isOwn(_ period: Period, _ provision: Provision) -> Bool {
    let version = catalogue.provision(provision.id, on: period.first)
    return version?.from == provision.from && version?.to == provision.to
  }

  /// The obligation as the register's own settings leave it.
  private func settled(_ obligation: Obligation, _ severity: Provision.Severity, in book: Book) -> Obligation
  {
    var settled = obligation
    if settings.waive(obligation, of: book.code) { settled.state = .waived }
    if severity != .hard, obligation.isOpen || obligation.state == .notDue,
      settings.switchOff(obligation.rule, for: book.code, obligation.unit)
    {
      settled.state = .notApplicable(.switchedOff)
    }
    return settled
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
