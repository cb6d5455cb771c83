package import Register

/// What a checkup sheet asks: its items and what fills them, what alone settles the grade, and the grades.
///
/// There is no central form: who set the numbers stands with them as `L` (local) or `O` (our default; domain
/// reference, section 11).
package struct SheetForm: Equatable, Sendable {
  /// One item of the sheet.
  package struct Part: Equatable, Sendable {
    package var title: Phrase
    package var full: Score

    /// The rules whose findings fill it; none for an item that only people score.
    package var rules: [String]
  }

  /// Something that alone settles the grade once a person says it is so (一票否决).
  package struct Veto: Equatable, Sendable {
    package var name: Phrase
    package var certainty: Provision.Certainty

    /// The rule whose findings a person may want to see first.
    package var rule: String?
  }

  /// A grade, and the points from which it is given.
  package struct Band: Equatable, Sendable {
    package var least: Score

    /// Nil where no stars are given.
    package var stars: Phrase?
    package var health: Phrase
    package var certainty: Provision.Certainty
  }

  /// How long something of that size may take to be put right, in days.
  package struct Respite: Equatable, Sendable {
    package var size: Phrase
    package var days: Int
  }

  package var title = Phrase("", "")
  package var certainty = Provision.Certainty.ours

  /// What a finding costs by the severity of its rule.
  package var costs: [Provision.Severity: Score] = [:]
  package var parts: [Part] = []
  package var vetoes: [Veto] = []

  /// The highest first; the last one is also that of a veto.
  package var bands: [Band] = []
  package var respites: [Respite] = []

  /// A form that asks nothing.
  package init() {}

  package var full: Score { parts.reduce(.zero) { $0 + $1.full } }

  /// The item that a rule's findings are deducted from.
  package func part(of rule: String) -> Part? { parts.first { $0.rules.contains(rule) } }
  package func part(_ name: String) -> Part? { parts.first { $0.title.chinese == name } }

  /// The grade for so many points; the lowest where a veto holds.
  package func band(for total: Score, isVetoed: Bool) -> Band? {
    isVetoed ? bands.last : bands.first { $0.least <= total } ?? bands.last
  }
}

extension SheetForm.Band {
  /// As a sheet keeps it: `亚健康 二星`.
  package var grade: Phrase {
    Phrase(
      [health.chinese, stars?.chinese].compactMap { $0 }.joined(separator: " "),
      [health.english, stars?.english].compactMap { $0 }.joined(separator: ", "))
  }
}
