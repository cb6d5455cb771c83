/// The round against the other rounds of the register.
extension DrawVerification {
  /// Other rounds, as far as they can be read.
  private var others: [(frame: DrawFrame, record: DrawRecord?)]? {
    evidence.others?.compactMap { round in
      DrawFrameReading(round.frame).frame.map { ($0, round.draw.flatMap { DrawRecordReading($0).record }) }
    }
  }

  /// Numbers run on without gaps from the first round we know of, and none is used twice.
  mutating func checkNumbers(_ frame: DrawFrame) {
    guard let others else { return }
    for other in others where other.frame.number == frame.number || other.frame.round == frame.round {
      let (field, value) =
        other.frame.round == frame.round
        ? ("Round", frame.round.text) : ("Number", String(frame.number))
      var failure = DrawFailure(
        .numbers, .frame, record: "Draw", field: field, recorded: value, recomputed: "")
      failure.reason = .repeated
      failures.append(failure)
    }
    let numbers = (Set(others.map(\.frame.number)).filter { $0 < frame.number } + [frame.number]).sorted()
    for (before, after) in zip(numbers, numbers.dropFirst()) {
      compare(
        .numbers, .frame, record: "Draw", field: "Number", recorded: String(after),
        recomputed: String(before + 1))
    }
  }

  /// An extension leaves out what was drawn before, and uses other sources.
  mutating func checkExtension(_ frame: DrawFrame, _ record: DrawRecord) {
    guard let extends = frame.extends, let others else { return }
    let family = others.filter { frame.isInFamily(of: $0.frame) && $0.frame.number < frame.number }
    if !family.contains(where: { $0.frame.round == extends }) {
      note(DrawRefusal("Extends", extends.text, .unknown, record: "Draw"), in: .frame)
    }
    for other in family {
      let drawn = other.record?.voiding == nil ? other.record?.result.picks ?? [] : []
      for refusal in frame.refusals(extending: other.frame, drawn: drawn) { note(refusal, in: .frame) }
      if other.record?.result.seed == record.result.seed {
        note(DrawRefusal("Seed", record.result.seed.hex, .repeated, record: "Result"), in: .draw)
      }
    }
  }

  private mutating func note(_ refusal: DrawRefusal, in file: DrawFailure.File) {
    var failure = DrawFailure(refusal, in: file)
    failure.check = .extending
    failures.append(failure)
  }
}
