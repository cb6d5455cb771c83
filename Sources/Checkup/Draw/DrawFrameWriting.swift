extension DrawFrame {
  /// The bytes of `frame.rec`; `schema` is that of the file, with the descriptors of its six kinds.
  ///
  /// A frame with refusals must not be frozen: ask for them first.
  package func file(schema: [UInt8]) -> [UInt8] {
    let schema = DrawSchema(schema)
    let sections = [
      schema.section("Draw", [drawFields]),
      schema.section("Source", sources.map(\.fields)),
      schema.section("Entry", entries.map(\.fields)),
      schema.section("Exclusion", exclusions.map(\.fields)),
      schema.section("Inspector", inspectors.map(\.fields)),
      schema.section("Recusal", recusals.map(\.fields)),
    ]
    return Array(sections.joined(separator: [UInt8(ascii: "\n")]))
  }

  private var drawFields: [DrawField] {
    let head = [
      DrawField("Round", round), DrawField("Number", number), DrawField("Mode", mode.name),
      DrawField("Algorithm", Draw.algorithm), DrawField("Roster", roster), DrawField("Count", count),
      DrawField("CountRule", countRule), DrawField("Gap", gap), DrawField("Per", per), DrawField("Cap", cap),
    ]
    let middle =
      DrawField.optional("Limit", limit) + DrawField.optional("Batch", batch)
      + DrawField.each("Item", items) + mode.fields + DrawField.optional("Extends", extends)
    return head + middle + [DrawField("By", by), DrawField("On", on)]
  }
}

extension DrawFrame.Mode {
  package static let openName = "公开"
  package static let sealedName = "密封"

  /// As the file writes it.
  package var name: String {
    switch self {
    case .open: Self.openName
    case .sealed: Self.sealedName
    }
  }

  fileprivate var fields: [DrawField] {
    switch self {
    case .open: []
    case .sealed(let commit, let revealBy): [DrawField("Commit", commit), DrawField("RevealBy", revealBy)]
    }
  }
}

extension DrawFrame.Source {
  fileprivate var fields: [DrawField] { [DrawField("Label", label), DrawField("Due", due)] }
}

extension DrawFrame.Entry {
  fileprivate var fields: [DrawField] {
    [
      DrawField("Id", id), DrawField("Name", name), DrawField("Stratum", stratum),
      DrawField("Weight", weight), DrawField("Last", last),
    ]
  }
}

extension DrawFrame.Exclusion {
  fileprivate var fields: [DrawField] { [DrawField("Id", id), DrawField("Reason", reason)] }
}

extension DrawFrame.Inspector {
  fileprivate var fields: [DrawField] { [DrawField("Name", name)] + DrawField.optional("Branch", branch) }
}

extension DrawFrame.Recusal {
  fileprivate var fields: [DrawField] {
    [DrawField("Name", name), DrawField("Branch", branch), DrawField("Reason", reason)]
  }
}
