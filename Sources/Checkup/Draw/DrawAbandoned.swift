extension DrawRecord.Voiding {
  /// The bytes of the `draw.rec` of a frozen list that is never drawn from: nothing but why, by whom and when,
  /// and the checksum of the list.
  ///
  /// The list, its number and its commitment stay as they are. `frame` is the bytes of `frame.rec`, `schema`
  /// that of the file.
  package func file(givingUp frame: [UInt8], schema: [UInt8]) -> [UInt8] {
    var voiding = self
    voiding.frame = Checksum(of: frame)
    let addition = DrawRecord.Addition.voiding(voiding)
    return DrawCheckChain.closed(DrawSchema(schema).section(addition.kind, [addition.fields]))
  }

  /// Reads such a file; nil where it holds a draw, or cannot be taken.
  package init?(ofUndrawn bytes: [UInt8]) {
    let reading = DrawRecordReading(bytes)
    guard let voiding = reading.abandoned, reading.problems.isEmpty, DrawCheckChain.broken(in: bytes).isEmpty
    else { return nil }
    self = voiding
  }
}

extension DrawVerification {
  /// A list is not given up before it was frozen.
  mutating func checkAbandoned(_ frame: DrawFrame) {
    guard let voiding = recordReading?.abandoned, voiding.on < frame.on else { return }
    failures.append(
      DrawFailure(
        .voiding, .draw, record: "Void", field: "On", recorded: voiding.on.description,
        recomputed: ">= \(frame.on)"))
  }
}
