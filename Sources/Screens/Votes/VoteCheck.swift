import Register

/// What is wrong with a vote as it is filled in, in words for the line it is in.
struct VoteCheck {
  private let texts: Texts

  init(_ texts: Texts) { self.texts = texts }

  /// What is wrong with what is there; empty lines are not looked at.
  func faults(in record: VoteRecord) -> [VoteItem: String] {
    var faults: [VoteItem: String] = [:]
    for item in VoteItem.all(of: record) where item.isCount && !record[item].isEmpty {
      if record.count(item) == nil { faults[item] = texts("vote.fault.number", ["typed": record[item]]) }
    }
    for item in VoteItem.all(of: record) where record[item].hasSuffix("\\") {
      faults[item] = texts("meeting.fault.backslash")
    }
    guard faults.isEmpty, let present = record.count(.present) else { return faults }
    if let expected = record.count(.expected) {
      faults = places(present, of: expected, record)
    }
    if let (item, fault) = cast(record, present) { faults[item] = fault }
    return faults
  }

  /// What keeps the record from being saved: what is wrong, and what must be there and is not.
  func obstacles(to record: VoteRecord) -> [VoteItem: String] {
    var obstacles = faults(in: record)
    for item in [VoteItem.kind, .matter, .expected, .present, .votesFor, .result]
    where record[item].trimmed.isEmpty {
      obstacles[item] = texts("meeting.fault.empty")
    }
    return obstacles
  }

  /// More cannot be there than there are; nor can those away who wrote be any of those there.
  private func places(_ present: Int, of expected: Int, _ record: VoteRecord) -> [VoteItem: String] {
    var facts = ["present": "\(present)", "expected": "\(expected)"]
    if present > expected { return [.present: texts("vote.fault.present", facts)] }
    guard let written = record.count(.written), present + written > expected else { return [:] }
    facts["written"] = "\(written)"
    return [.written: texts("vote.fault.written", facts)]
  }

  private func cast(_ record: VoteRecord, _ present: Int) -> (VoteItem, String)? {
    let votes = VoteItem.cast.reduce(0) { $0 + (record.count($1) ?? 0) }
    guard votes > present, let last = VoteItem.cast.last(where: { record.count($0) ?? 0 > 0 }) else {
      return nil
    }
    let facts = ["cast": "\(votes)", "present": "\(present)"]
    return (last, texts(last == .votesFor ? "vote.fault.for" : "vote.fault.cast", facts))
  }
}
