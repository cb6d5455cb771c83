package import Register

/// What people write on a sheet. Points that the records give are written down with it, as they were that day.
extension WrittenSheet {
  /// A sheet as it is begun: every item with the points that the records give.
  ///
  /// - Parameter round: the name of the round's folder.
  package init(
    _ filled: FilledSheet, of branch: String, in round: String, on day: Day, by inspectors: [String]
  ) {
    var sheet = Sheet(branch: branch, round: round, on: day)
    sheet.inspectors = inspectors
    self.init(round: round, sheet: sheet)
    take(filled)
  }

  /// Takes over what the records are worth now.
  package mutating func take(_ filled: FilledSheet) {
    for part in filled.parts { score(part) { _ in } }
  }

  /// Changes the points of an item, or its note.
  package mutating func score(_ part: FilledSheet.Part, _ change: (inout SheetItem) -> Void) {
    let name = part.form.title.chinese
    let place = items.firstIndex { $0.name == name } ?? items.endIndex
    if place == items.endIndex { items.append(SheetItem(name, full: part.form.full)) }
    items[place].auto = part.auto
    items[place].rules = part.costly.reduce(into: []) {
      if !$0.contains($1.finding.rule) { $0.append($1.finding.rule) }
    }
    change(&items[place])
  }

  /// Settles a finding: confirmed, dismissed with a reason, or open again. Answers its number.
  @discardableResult
  package mutating func settle(
    _ finding: Finding, _ state: SheetFinding.State, shown: String, by person: String, on day: Day,
    because reason: String? = nil
  ) -> String {
    let known = findings.lastIndex { $0.rule == finding.rule && $0.about == finding.about }
    let place = known ?? findings.endIndex
    if known == nil {
      findings.append(
        SheetFinding(id: freeFindingID, rule: finding.rule, shown: shown, state: state, by: person, on: day))
      findings[place].about = finding.about
    }
    (findings[place].state, findings[place].by, findings[place].on) = (state, person, day)
    findings[place].reason = reason
    return findings[place].id
  }

  /// Writes down what was decided about a veto item; the decision before stays below it.
  package mutating func decide(_ veto: Sheet.Veto) { sheet.vetoes.append(veto) }

  /// Takes the signature of one side in place of that before.
  package mutating func sign(_ signature: Sheet.Signature) {
    sheet.signatures.removeAll { $0.side == signature.side }
    sheet.signatures.append(signature)
  }

  /// Changes what was seen of a session.
  package mutating func see(_ id: String, _ change: (inout SheetSession) -> Void) {
    let place = sessions.firstIndex { $0.id == id } ?? sessions.endIndex
    if place == sessions.endIndex { sessions.append(SheetSession(id)) }
    change(&sessions[place])
  }

  /// Makes the sheet final with its total and grade; nothing if there are gaps.
  package mutating func finalise(_ filled: FilledSheet, _ stamp: Stamp) {
    guard filled.gaps(sheet).isEmpty else { return }
    take(filled)
    sheet.upper = filled.total
    sheet.own = filled.own ?? sheet.own
    sheet.grade = filled.band?.grade.chinese
    sheet.finalised = stamp
  }
}
