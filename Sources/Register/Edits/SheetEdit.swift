extension WrittenSheet {
  /// The edit that makes the sheet in `old` this one; nil if nothing differs.
  ///
  /// - Parameter old: the sheet as it stands in its file; nil where there is no file yet.
  package func edit(over old: WrittenSheet?, summary: String) -> Edit? {
    var changes = [Edit.Change.putting(sheet, over: old?.sheet, key: sheet.branch)]
    changes += items.map { item in
      .putting(item, over: old?.items.first { $0.name == item.name }, key: item.name)
    }
    changes += findings.map { finding in
      .putting(finding, over: old?.findings.first { $0.id == finding.id }, key: finding.id)
    }
    changes += sessions.map { session in
      .putting(session, over: old?.sessions.first { $0.id == session.id }, key: session.id)
    }
    let made = changes.compactMap { $0 }
    guard !made.isEmpty else { return nil }
    return Edit(
      at: .round(round), fileName: "sheets/\(sheet.branch).rec", changes: made, summary: summary)
  }
}
