import Register

extension Checker {
  /// Settings that name no rule, that would switch off a hard one, or whose last day has passed.
  func settingsWithoutEffect(_ profile: Provision) -> [Finding] {
    directory.settings.compactMap { setting in
      let versions = catalogue.versions(of: setting.rule)
      if versions.isEmpty { return finding("no-rule", setting, profile) }
      if setting.isOff, versions.contains(where: { $0.severity == .hard }) {
        return finding("hard-off", setting, profile)
      }
      return setting.works(on: asOf) ? nil : expired(setting, profile)
    }
  }

  private func expired(_ setting: RuleSetting, _ profile: Provision) -> Finding? {
    guard let until = setting.until else { return nil }
    var finding = finding("expired", setting, profile)
    finding.days = asOf - until
    finding.facts["what"] = setting.told
    finding.facts["until"] = until.description
    finding.facts["days"] = "\(asOf - until)"
    return finding
  }

  private func finding(_ sentence: String, _ setting: RuleSetting, _ profile: Provision) -> Finding {
    directory.finding(
      profile, sentence, line: Int(setting.place.line), of: directory.leaves[Int(setting.place.file)],
      facts: ["rule": setting.rule])
  }
}
