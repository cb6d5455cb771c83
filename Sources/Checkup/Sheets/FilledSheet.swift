package import Register

/// A branch's sheet as its records fill it, with what people wrote on it.
package struct FilledSheet: Equatable, Sendable {
  /// One item: what it is worth by the records and why, and what people gave.
  package struct Part: Equatable, Sendable {
    package var form: SheetForm.Part

    /// Full points less what the findings cost, never below nothing; nil for an item that only people score.
    package var auto: Score?
    package var deductions: [Deduction]

    /// As it stands on the sheet; nil where nothing was written yet.
    package var item: SheetItem?

    /// What counts: the inspectors' points, or else what the records are worth.
    package var counted: Score? { item?.upper ?? auto }

    /// Findings that cost something.
    package var costly: [Deduction] { deductions.filter { $0.cost > .zero } }
  }

  /// Something that alone settles the grade, and what was decided about it.
  package struct Veto: Equatable, Sendable {
    package var form: SheetForm.Veto
    package var decided: Sheet.Veto?
  }

  package var parts: [Part]
  package var vetoes: [Veto]
  package let form: SheetForm

  /// - Parameters:
  ///   - findings: everything the rules notice in the branch; those of other years are left out.
  ///   - written: what stands on the sheet already.
  package init(_ form: SheetForm, _ findings: [Finding], year: Int, _ written: WrittenSheet?) {
    self.form = form
    let own = findings.filter { $0.concerns(year) }
    parts = form.parts.map { part in
      let deductions = own.filter { part.rules.contains($0.rule) }.map { finding in
        Deduction(finding, written?.settled(finding), form)
      }
      let cost = deductions.reduce(Score.zero) { $0 + $1.cost }
      let item = written?.items.first { $0.name == part.title.chinese }
      let auto = part.rules.isEmpty ? nil : max(.zero, part.full - cost)
      // What was signed stays, whatever the records say later.
      let isFinal = written?.sheet.finalised != nil
      return Part(
        form: part, auto: isFinal ? item?.auto : auto, deductions: deductions, item: item)
    }
    vetoes = form.vetoes.map { Veto(form: $0, decided: written?.sheet.veto($0.name.chinese)) }
  }
}

extension FilledSheet {
  package var auto: Score { parts.reduce(.zero) { $0 + ($1.auto ?? .zero) } }

  /// What the branch gave itself; nil unless it scored every item.
  package var own: Score? { sum { $0.item?.own } }

  /// What counts in all; nil while an item that only people score has no points.
  package var total: Score? { sum(\.counted) }

  package var isVetoed: Bool { vetoes.contains { $0.decided?.holds ?? false } }

  /// The grade as things stand; nil while there is no total.
  package var band: SheetForm.Band? { total.flatMap { form.band(for: $0, isVetoed: isVetoed) } }

  private func sum(_ points: (Part) -> Score?) -> Score? {
    var sum = Score.zero
    for part in parts {
      guard let points = points(part) else { return nil }
      sum = sum + points
    }
    return sum
  }
}
