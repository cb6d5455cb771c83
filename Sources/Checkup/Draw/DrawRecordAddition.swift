extension DrawRecord {
  /// What is written below a draw after it was made.
  ///
  /// Plan changes come first, then the reveal, then the voiding: a later stage ends the earlier ones.
  package enum Addition: Hashable, Sendable {
    case planChange(PlanChange)
    case reveal(Reveal)
    case voiding(Voiding)
  }

  /// The bytes of a `draw.rec` with one more record at its end; not a byte before it changes.
  ///
  /// Throws if the file cannot be taken as it is, or if the stage the addition belongs to is over.
  package static func adding(
    _ addition: Addition, to file: [UInt8], schema: [UInt8],
  ) throws(DrawMisread) -> [UInt8] {
    let record = try DrawRecord(reading: file)
    let kind = addition.kind
    guard record.isOpen(for: addition) else {
      throw DrawMisread(problems: [DrawRefusal(kind, "", .closed, record: kind)])
    }
    if addition.on < record.on {
      let reason = DrawRefusal.Reason.notYetKnown(until: record.on.description)
      throw DrawMisread(problems: [DrawRefusal("On", addition.on.description, reason, record: kind)])
    }
    let isFurther = kind == "PlanChange" && !record.planChanges.isEmpty
    let block =
      isFurther
      ? Draw.bytes(addition.fields.map { "\($0.name): \($0.value)" })
      : DrawSchema(schema).section(kind, [addition.fields])
    return DrawCheckChain.closed(file + [UInt8(ascii: "\n")] + block)
  }

  private func isOpen(for addition: Addition) -> Bool {
    switch addition {
    case .planChange: reveal == nil && voiding == nil
    case .reveal: result.nonce != nil && reveal == nil && voiding == nil
    case .voiding: voiding == nil
    }
  }
}

extension DrawRecord.Addition {
  var kind: String {
    switch self {
    case .planChange: "PlanChange"
    case .reveal: "Reveal"
    case .voiding: "Void"
    }
  }

  fileprivate var on: Moment {
    switch self {
    case .planChange(let change): change.on
    case .reveal(let reveal): reveal.on
    case .voiding(let voiding): voiding.on
    }
  }

  var fields: [DrawField] {
    switch self {
    case .planChange(let change):
      [
        DrawField("What", change.what), DrawField("Why", change.why), DrawField("By", change.by),
        DrawField("On", change.on),
      ]
    case .reveal(let reveal): [DrawField("By", reveal.by), DrawField("On", reveal.on)]
    case .voiding(let voiding):
      (voiding.frame.map { [DrawField("Frame", $0)] } ?? []) + [
        DrawField("Reason", voiding.reason), DrawField("By", voiding.by), DrawField("On", voiding.on),
      ]
    }
  }
}
