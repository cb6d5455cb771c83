extension Draw {
  /// Verifies a draw: everything in its files that does not follow from the rest, in the order of the checks.
  ///
  /// `draw` is nil before the draw was made. No check is left out because another failed, unless a file
  /// cannot be read at all. Empty means that all is well; a changed byte in either file is never well.
  package static func failures(
    frame: [UInt8], draw: [UInt8]?, evidence: DrawEvidence = DrawEvidence(),
  ) -> [DrawFailure] {
    var verification = DrawVerification(frame: frame, draw: draw, evidence: evidence)
    verification.run()
    return DrawFailure.Check.allCases.flatMap { check in verification.failures.filter { $0.check == check } }
  }
}

/// The verification of one draw, and what it has found so far.
struct DrawVerification {
  let frameFile: [UInt8]
  let drawFile: [UInt8]?
  let evidence: DrawEvidence
  let reading: DrawFrameReading
  let recordReading: DrawRecordReading?
  var failures: [DrawFailure] = []

  var frame: DrawFrame? { reading.frame }
  var record: DrawRecord? { recordReading?.record }

  init(frame: [UInt8], draw: [UInt8]?, evidence: DrawEvidence) {
    frameFile = frame
    drawFile = draw
    self.evidence = evidence
    reading = DrawFrameReading(frame)
    recordReading = draw.map { DrawRecordReading($0) }
  }

  mutating func run() {
    checkReading()
    checkPosted()
    checkHistory()
    if let frame {
      checkRoster(frame)
      failures += frame.refusals.map { DrawFailure($0, in: .frame) }
      checkNumbers(frame)
      checkAbandoned(frame)
    }
    if let frame, let record {
      checkTerms(frame, record)
      checkSeed(frame, record)
      checkSelection(frame, record)
      checkInspectors(frame, record)
      checkReveal(frame, record)
      checkExtension(frame, record)
    }
  }

  /// Notes a failure if the two values differ as bytes.
  mutating func compare(
    _ check: DrawFailure.Check, _ file: DrawFailure.File, record: String = "", field: String,
    recorded: String, recomputed: String,
  ) {
    if recorded.utf8.elementsEqual(recomputed.utf8) { return }
    failures.append(
      DrawFailure(check, file, record: record, field: field, recorded: recorded, recomputed: recomputed))
  }

  /// Notes a failure if the two lists differ in any name or in their order.
  mutating func compare(
    _ check: DrawFailure.Check, record: String = "", field: String, recorded: [HashedText],
    recomputed: [HashedText],
  ) {
    if recorded == recomputed { return }
    let (own, right) = (recorded.map(\.text), recomputed.map(\.text))
    failures.append(
      DrawFailure(
        check, .draw, record: record, field: field, recorded: own.joined(separator: " "),
        recomputed: right.joined(separator: " ")))
  }

  private mutating func checkReading() {
    failures += reading.problems.map { DrawFailure($0, in: .frame) }
    failures += (recordReading?.problems ?? []).map { DrawFailure($0, in: .draw) }
    if let algorithm = reading.algorithm {
      compare(
        .algorithm, .frame, record: "Draw", field: "Algorithm", recorded: algorithm,
        recomputed: Draw.algorithm)
    }
  }

  private mutating func checkHistory() {
    if let drawFile {
      failures += DrawCheckChain.broken(in: drawFile).map { DrawFailure($0.refusal, in: .draw) }
    }
    let kept = [
      (DrawFailure.File.frame, evidence.frameInHistory, frameFile),
      (.draw, evidence.drawInHistory, drawFile ?? []),
    ]
    for case (let file, let value?, let bytes) in kept {
      compare(.history, file, field: "", recorded: Checksum(of: bytes).hex, recomputed: value.hex)
    }
  }
}
