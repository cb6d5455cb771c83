package import Register

/// Judges branches by the rules, as things stand on a day.
package struct Checker: Sendable {
  package let catalogue: Catalogue
  package let directory: Directory

  /// The day that stands for today in every rule.
  package let asOf: Day

  /// What comparing the minutes of all branches showed; nothing where they were not compared.
  package var copied = CopiedMinutes()

  let settings: Settings

  package init(_ catalogue: Catalogue, _ directory: Directory, asOf: Day) {
    self.catalogue = catalogue
    self.directory = directory
    self.asOf = asOf
    settings = Settings(directory.settings, asOf: asOf)
  }

  /// Everything the rules notice in one branch, in order.
  package func findings(in book: Book) -> [Finding] { check(book).findings }

  /// The same, and what the register's own settings left out.
  package func check(_ book: Book) -> Checked { check(book) { _ in true } }

  /// Everything the rules notice in the files above branches, in order.
  package func findingsAboveBranches() -> [Finding] { checkAboveBranches().findings }

  /// The same, and what the register's own settings left out.
  package func checkAboveBranches() -> Checked {
    var checked = Checked()
    var found: [Finding] = []
    if let file = catalogue.provision(FileReadable.id, on: asOf) {
      found += FileReadable(file).findings(in: directory)
    }
    if let names = catalogue.provision(NamesResolve.id, on: asOf) {
      found += ParentsResolve(provision: names, directory: directory).findings
    }
    if let dates = catalogue.provision(DatesExist.id, on: asOf) {
      found += DatesExist(dates).impossible(in: directory)
    }
    checked.take(found, isOff: false, settings)
    if let profile = catalogue.provision(FileInProfile.id, on: asOf) {
      let found = FileInProfile(profile).findings(in: directory) + settingsWithoutEffect(profile)
      checked.take(found, isOff: settings.switchOff(FileInProfile.id, for: nil), settings)
    }
    return checked.sorted()
  }

  /// What became of every recurring duty of the branch, in the order of the rules; of rules that were switched off
  /// too. One that is overdue or due soon here is a finding, and no other.
  package func obligations(in book: Book) -> [Obligation] {
    catalogue.provisions.flatMap { provision in
      let tuned = settings.tune(provision, for: book.code).provision
      return duties(by: tuned, in: book).filter { isOwn($0.period, tuned) }.map { obligation in
        settled(obligation, tuned.severity, in: book)
      }
    }
  }
}

extension Checker {
  private func duties(by provision: Provision, in book: Book) -> [Obligation] {
    if let rule = FrequencyRule(provision) { return rule.obligations(in: book, on: asOf) }
    return (coded(provision) as? any RecurringDuty)?.obligations(in: book, on: asOf) ?? []
  }

  /// What the rules that `isAsked` notice in one branch.
  func check(_ book: Book, where isAsked: (Provision) -> Bool) -> Checked {
    var checked = Checked()
    for provision in catalogue.provisions where holds(provision) && isAsked(provision) {
      let (tuned, lines) = settings.tune(provision, for: book.code)
      var found = found(by: tuned, in: book)
      if found.isEmpty { continue }
      if !lines.isEmpty { for index in found.indices { found[index].tunedBy = lines } }
      let isOff = provision.severity != .hard && settings.switchOff(provision.id, for: book.code)
      checked.take(found, isOff: isOff, settings)
    }
    if let provision = catalogue.provision(NamesResolve.id, on: asOf), isAsked(provision) {
      let parents = ParentsResolve(provision: provision, directory: directory)
      checked.take(parents.findings(in: book), isOff: false, settings)
    }
    return checked.sorted()
  }

  /// A frequency rule asks for itself which version was in force when a period began, a rule by event when something
  /// happened.
  private func holds(_ provision: Provision) -> Bool {
    provision.frequency != nil || provision.isInForce(on: asOf)
      || Catalogue.codedById[provision.id] is any RuleByEvent.Type
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

  private func found(by provision: Provision, in book: Book) -> [Finding] {
    if let rule = FrequencyRule(provision) { return rule.findings(in: book, on: asOf) }
    guard let rule = coded(provision) else { return [] }
    if let rule = rule as? MinutesOwn { return rule.findings(in: book, copied) }
    return (rule as? any RegisterRule)?.findings(in: book, of: directory, on: asOf)
      ?? rule.findings(in: book, on: asOf)
  }

  func coded(_ provision: Provision) -> (any Rule)? {
    Catalogue.codedById[provision.id]?.init(provision)
  }
}
