import Rec

extension DrawVerification {
  /// The frame against what was posted, handed out, and written into `draw.rec` when it was drawn.
  mutating func checkPosted() {
    let own = Checksum(of: frameFile).hex
    if let posted = evidence.posted {
      compare(.posted, .frame, field: "", recorded: own, recomputed: posted.hex)
    }
    if let copy = evidence.postedFrame {
      let value = Checksum(of: copy).hex
      compare(.posted, .frame, field: "", recorded: own, recomputed: value)
      if let posted = evidence.posted {
        compare(.posted, .posted, field: "", recorded: value, recomputed: posted.hex)
      }
      failures += PostedFields(frameFile, DrawFrameReading.keys).differences(
        from: PostedFields(copy, DrawFrameReading.keys), in: .frame)
    }
    if let copy = evidence.postedDraw, let drawFile, !drawFile.starts(with: copy) {
      let keys = DrawRecordReading.keys
      failures += PostedFields(drawFile, keys).differences(from: PostedFields(copy, keys), in: .draw)
    }
    if let recordReading, let record = recordReading.record {
      compare(
        .posted, .draw, record: "Result", field: "Frame", recorded: record.frame.hex, recomputed: own)
    }
    if let given = (recordReading?.abandoned ?? record?.voiding)?.frame {
      compare(.posted, .draw, record: "Void", field: "Frame", recorded: given.hex, recomputed: own)
    }
  }

  /// The list against its roster-1 value. Without another copy, the tickets tell whose line was changed.
  mutating func checkRoster(_ frame: DrawFrame) {
    guard let roster = reading.roster, roster != frame.roster else { return }
    var failure = DrawFailure(
      .roster, .frame, record: "Draw", field: "Roster", recorded: roster.hex, recomputed: frame.roster.hex)
    if evidence.postedFrame == nil, let record { failure.suspects = suspects(frame, record) }
    failures.append(failure)
  }

  private func suspects(_ frame: DrawFrame, _ record: DrawRecord) -> DrawFailure.Suspects {
    let seed = HashedText(checked: record.result.seed.hex)
    let computed = Set(Draw.tickets(for: frame.entries, round: frame.round, seed: seed))
    let differing = Set(record.result.tickets).symmetricDifference(computed)
    let branches = Set(differing.map(\.branch)).sorted().map(\.text)
    return branches.isEmpty ? .nameOrLast : .branches(branches)
  }
}

/// The fields of a file's records by record and name, whatever they are.
private struct PostedFields {
  /// The records, as `Entry ZB017`, in file order.
  private(set) var order: [String] = []

  /// The values of each field of each record.
  private(set) var values: [String: [String: [HashedText]]] = [:]

  init(_ bytes: [UInt8], _ keys: [String: [String]]) {
    let file = RecFile(bytes)
    for record in file.records where !record.isDescriptor {
      let kind = file.type(of: record) ?? ""
      let named = keys[kind, default: []].compactMap { file.value($0, in: record) }
      let name = ([kind] + named).joined(separator: " ")
      if values[name] == nil { order.append(name) }
      for field in file.fields[record.fields] {
        values[name, default: [:]][file.name(of: field), default: []]
          .append(HashedText(checked: file.value(of: field)))
      }
    }
  }

  /// Every field in which these differ from those of the copy, one failure a field.
  func differences(from copy: PostedFields, in file: DrawFailure.File) -> [DrawFailure] {
    let records = order + copy.order.filter { values[$0] == nil }
    return records.flatMap { record in
      let check: DrawFailure.Check = record.hasPrefix("Entry") ? .roster : .posted
      let (mine, theirs) = (values[record] ?? [:], copy.values[record] ?? [:])
      return Set(mine.keys).union(theirs.keys).sorted().compactMap { field -> DrawFailure? in
        let (recorded, posted) = (mine[field] ?? [], theirs[field] ?? [])
        if recorded == posted || PostedFields.grows(record) && recorded.starts(with: posted) { return nil }
        return DrawFailure(
          check, file, record: record, field: field,
          recorded: recorded.map(\.text).joined(separator: " | "),
          recomputed: posted.map(\.text).joined(separator: " | "))
      }
    }
  }

  /// Whether such a record may be added below after a copy was made.
  private static func grows(_ record: String) -> Bool { ["PlanChange", "Reveal", "Void"].contains(record) }
}
