/// The draws inside one branch, as they stand beside the round that drew it.
package struct DrawWithin: Hashable, Sendable {
  /// One subject's draw.
  package struct Part: Hashable, Sendable {
    package let subject: DrawSubject

    /// The bytes of its list and, once drawn, of its result.
    package let frameFile: [UInt8]
    package let drawFile: [UInt8]?

    /// Nil where the file cannot be taken.
    package let frame: DrawFrame?
    package let record: DrawRecord?
  }

  package let round: String
  package let branch: String

  /// In the order of the subjects, those that were frozen.
  package let parts: [Part]

  /// Takes a branch's draws out of the files of a round, by their names in its folder; nil if it has none.
  package init?(round: String, branch: String, _ files: [String: [UInt8]]) {
    self.round = round
    self.branch = branch
    parts = DrawSubject.allCases.compactMap { subject in
      guard let frame = files[DrawWithin.file(subject, of: branch, drawn: false)] else { return nil }
      let draw = files[DrawWithin.file(subject, of: branch, drawn: true)].flatMap { $0.isEmpty ? nil : $0 }
      return Part(
        subject: subject, frameFile: frame, drawFile: draw, frame: try? DrawFrame(reading: frame),
        record: draw.flatMap { try? DrawRecord(reading: $0) })
    }
    if parts.isEmpty { return nil }
  }

  /// All draws inside the branches of a round, by the branches' codes in byte order.
  package static func all(round: String, _ files: [String: [UInt8]]) -> [DrawWithin] {
    let codes = files.keys.compactMap { name in
      DrawSubject.allCases.lazy.compactMap { subject in
        let ending = "-\(subject.rawValue)-frame"
        return name.hasSuffix(ending) ? String(name.dropFirst("within/".count).dropLast(ending.count)) : nil
      }.first
    }
    return Set(codes).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { DrawWithin(round: round, branch: $0, files) }
  }

  /// The file of one of the draws in the round's folder, without its ending: `within/ZB001-minutes-frame`.
  package static func file(_ subject: DrawSubject, of branch: String, drawn: Bool) -> String {
    "within/\(branch)-\(subject.rawValue)-\(drawn ? "draw" : "frame")"
  }

  package var isDrawn: Bool { parts.allSatisfy { $0.record != nil } }

  /// The sources the lists wait for; they are those of the first.
  package var sources: [DrawFrame.Source] { parts.lazy.compactMap(\.frame).first?.sources ?? [] }
}

extension DrawWithin.Part {
  /// What was drawn, in its order.
  package var drawn: [DrawFrame.Entry] {
    let entries = Dictionary((frame?.entries ?? []).map { ($0.id, $0) }) { first, _ in first }
    return (record?.result.picks ?? []).compactMap { entries[$0.branch] }
  }

  /// Everything in the two files that does not follow from the rest, or from the round they belong to.
  package func failures(in round: DrawPast.Round, of branch: String) -> [DrawFailure] {
    var failures = Draw.failures(frame: frameFile, draw: drawFile)
    guard let frame else { return failures }
    let name = DrawWithinPlan.round(round.frame.round.text, branch, subject)
    if !frame.round.text.utf8.elementsEqual(name.utf8) {
      failures.append(
        DrawFailure(
          .numbers, .frame, record: "Draw", field: "Round", recorded: frame.round.text, recomputed: name))
    }
    if let record = round.record, frame.on < record.on {
      failures.append(
        DrawFailure(
          .committed, .frame, record: "Draw", field: "On", recorded: frame.on.description,
          recomputed: ">= \(record.on)"))
    }
    if !(round.record?.result.picks ?? []).contains(where: { $0.branch.text == branch }) {
      var failure = DrawFailure(
        .picks, .frame, record: "Draw", field: "Round", recorded: frame.round.text, recomputed: "")
      failure.reason = .unknown
      failures.append(failure)
    }
    return failures
  }
}

extension DrawWithin {
  /// Draws what is not drawn yet, every subject with the same value of the one source.
  ///
  /// Throws the first thing that keeps one from being drawn.
  package func records(
    _ value: String, witness: String, by: String, on moment: Moment,
  ) throws(DrawRefusal) -> [(subject: DrawSubject, record: DrawRecord)] {
    var records: [(DrawSubject, DrawRecord)] = []
    for part in parts where part.record == nil {
      guard let frame = part.frame, let source = frame.sources.first else {
        throw DrawRefusal("Draw", "", .missing)
      }
      let value = DrawResult.Value(
        label: source.label, value: try HashedText(typed: value, field: "Value"),
        witness: try HashedText(typed: witness, field: "Witness"))
      let record = try DrawRecord(
        of: Draw.run(frame, values: [value]), from: frame, file: part.frameFile,
        by: try HashedText(typed: by, field: "By"), on: moment)
      records.append((part.subject, record))
    }
    return records
  }
}
