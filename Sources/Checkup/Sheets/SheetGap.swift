package import Register

/// What keeps a sheet from being made final, or a score from being taken.
package enum SheetGap: Hashable, Sendable {
  /// Nobody scored the item, and no rule does.
  case unscored(String)
  /// More points than the item has.
  case above(String, full: Score)
  /// The inspectors give other points than the records, and nobody wrote why.
  case unexplained(String)
  /// Nobody decided about the veto item.
  case undecided(String)
  /// A veto holds, and nobody wrote why.
  case vetoWithoutReason(String)
  case noInspector
  case unsigned(Sheet.Signature.Side)
}

extension FilledSheet {
  /// Everything that a final sheet lacks, in the order in which it stands on it.
  package func gaps(_ sheet: Sheet?) -> [SheetGap] {
    var gaps: [SheetGap] = sheet?.inspectors.isEmpty ?? true ? [.noInspector] : []
    for part in parts { gaps += part.gaps }
    for veto in vetoes {
      let name = veto.form.name.chinese
      guard let decided = veto.decided else {
        gaps.append(.undecided(name))
        continue
      }
      if decided.holds, decided.reason.isEmpty { gaps.append(.vetoWithoutReason(name)) }
    }
    let signed = Set(sheet?.signatures.map(\.side) ?? [])
    return gaps + Sheet.Signature.Side.allCases.filter { !signed.contains($0) }.map { .unsigned($0) }
  }
}

extension FilledSheet.Part {
  /// What is wrong with the points of the item.
  package var gaps: [SheetGap] {
    let name = form.title.chinese
    guard let counted else { return [.unscored(name)] }
    if counted > form.full || item?.own ?? .zero > form.full { return [.above(name, full: form.full)] }
    let isOther = item?.upper != nil && auto != nil && item?.upper != auto
    return isOther && (item?.note ?? "").isEmpty ? [.unexplained(name)] : []
  }
}
