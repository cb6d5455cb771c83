/// The result against the frame: each step is recomputed from the recorded one before it, so that one changed
/// value shows as one failure.
extension DrawVerification {
  mutating func checkTerms(_ frame: DrawFrame, _ record: DrawRecord) {
    let computed = DrawRecord.Terms(frame, record.result)
    let terms: [(DrawFailure.Check, String, KeyPath<DrawRecord.Terms, Int>)] = [
      (.count, "Listed", \.listed), (.exclusions, "Excluded", \.excluded), (.gap, "Gap", \.gap),
      (.count, "Count", \.count), (.must, "Must", \.must), (.shares, "Random", \.random),
    ]
    for (check, field, term) in terms {
      compare(
        check, .draw, record: "Result", field: field, recorded: String(record.terms[keyPath: term]),
        recomputed: String(computed[keyPath: term]))
    }
    failures += frame.refusals(drawnAt: record.on).map { DrawFailure($0, in: .draw) }
  }

  mutating func checkSeed(_ frame: DrawFrame, _ record: DrawRecord) {
    let result = record.result
    failures += frame.refusals(of: result.values, nonce: result.nonce).map { refusal in
      DrawFailure(refusal, in: refusal.record == "Draw" ? .frame : .draw)
    }
    let seed = Draw.seed(Draw.seedParts(result.values, nonce: result.nonce))
    compare(
      .seed, .draw, record: "Result", field: "Seed", recorded: result.seed.hex, recomputed: seed.hex)
  }

  mutating func checkSelection(_ frame: DrawFrame, _ record: DrawRecord) {
    let seed = HashedText(checked: record.result.seed.hex)
    let tickets = Draw.tickets(for: frame.entries, round: frame.round, seed: seed)
    checkTickets(record.result.tickets, against: tickets)
    let selection = DrawSelection(frame, by: tickets)
    compare(
      .must, .draw, record: "Result", field: "Due", recorded: String(record.result.due),
      recomputed: String(selection.due.count))
    checkMust(record.result.picks, against: selection.picks)
    checkShares(record.result.shares, against: selection.shares)
    checkPicks(record.result.picks, against: selection.picks)
  }

  private mutating func checkTickets(
    _ recorded: [DrawResult.Ticket], against computed: [DrawResult.Ticket],
  ) {
    let own = Dictionary(recorded.map { ($0.branch, $0.ticket.hex) }) { first, _ in first }
    let right = Dictionary(computed.map { ($0.branch, $0.ticket.hex) }) { first, _ in first }
    for branch in Set(own.keys).union(right.keys).sorted() {
      compare(
        .tickets, .draw, record: "Ticket \(branch)", field: "Ticket", recorded: own[branch] ?? "",
        recomputed: right[branch] ?? "")
    }
    guard own == right else { return }
    compare(
      .tickets, field: "Ticket", recorded: recorded.map(\.branch), recomputed: computed.map(\.branch))
  }

  private mutating func checkMust(_ recorded: [DrawResult.Pick], against computed: [DrawResult.Pick]) {
    compare(
      .must, field: "Pick", recorded: recorded.filter { $0.kind == .due }.map(\.branch),
      recomputed: computed.filter { $0.kind == .due }.map(\.branch))
  }

  private mutating func checkShares(_ recorded: [DrawResult.Share], against computed: [DrawResult.Share]) {
    for index in 0..<max(recorded.count, computed.count) {
      let (own, right) = (recorded[at: index], computed[at: index])
      let record = "Share \((own ?? right)?.stratum, default: "")"
      let fields: [(String, String?, String?)] = [
        ("Stratum", own?.stratum.text, right?.stratum.text),
        ("Size", own.map { String($0.size) }, right.map { String($0.size) }),
        ("Seats", own.map { String($0.seats) }, right.map { String($0.seats) }),
      ]
      for (field, recorded, computed) in fields {
        compare(
          .shares, .draw, record: record, field: field, recorded: recorded ?? "", recomputed: computed ?? "")
      }
    }
  }

  private mutating func checkPicks(_ recorded: [DrawResult.Pick], against computed: [DrawResult.Pick]) {
    for index in 0..<max(recorded.count, computed.count) {
      let (own, right) = (recorded[at: index], computed[at: index])
      compare(
        .picks, .draw, record: "Pick \(index + 1)", field: "Branch", recorded: own?.branch.text ?? "",
        recomputed: right?.branch.text ?? "")
      compare(
        .picks, .draw, record: "Pick \(index + 1)", field: "Kind", recorded: own?.kind.rawValue ?? "",
        recomputed: right?.kind.rawValue ?? "")
    }
  }
}

extension Array {
  fileprivate subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
