extension DrawRecord {
  /// The bytes of `draw.rec` as it is right after drawing; `schema` is that of the file.
  ///
  /// What comes later is added at the end, so that a value published now stays that of these bytes.
  package func file(schema: [UInt8]) -> [UInt8] {
    let schema = DrawSchema(schema)
    let picks = result.picks.enumerated().map { $1.fields(order: $0 + 1) }
    let sections = [
      schema.section("Value", result.values.map(\.fields)),
      schema.section("Share", result.shares.map(\.fields)),
      schema.section("Ticket", result.tickets.map(\.fields)),
      schema.section("Pick", picks),
      schema.section("Result", [resultFields]),
    ]
    return DrawCheckChain.closed(Array(sections.joined(separator: [UInt8(ascii: "\n")])))
  }

  private var resultFields: [DrawField] {
    let head = [DrawField("Frame", frame), DrawField("Seed", result.seed)]
    let numbers = [
      DrawField("Listed", terms.listed), DrawField("Excluded", terms.excluded), DrawField("Gap", terms.gap),
      DrawField("Count", terms.count), DrawField("Due", result.due), DrawField("Must", terms.must),
      DrawField("Random", terms.random),
    ]
    return head + DrawField.optional("Nonce", result.nonce) + numbers
      + [DrawField("By", by), DrawField("On", on)]
  }
}

extension DrawResult.Value {
  fileprivate var fields: [DrawField] {
    [DrawField("Label", label), DrawField("Value", value), DrawField("Witness", witness)]
  }
}

extension DrawResult.Share {
  fileprivate var fields: [DrawField] {
    [DrawField("Stratum", stratum), DrawField("Size", size), DrawField("Seats", seats)]
  }
}

extension DrawResult.Ticket {
  fileprivate var fields: [DrawField] { [DrawField("Branch", branch), DrawField("Ticket", ticket)] }
}

extension DrawResult.Pick {
  fileprivate func fields(order: Int) -> [DrawField] {
    [DrawField("Order", order), DrawField("Branch", branch), DrawField("Kind", kind.rawValue)]
      + DrawField.each("Inspector", inspectors)
  }
}
