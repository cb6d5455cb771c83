extension Draw {
  /// The smallest slip of each branch, in ticket order: by ticket, then by the identifier's bytes.
  package static func tickets(
    for entries: [DrawFrame.Entry], round: HashedText, seed: HashedText,
  ) -> [DrawResult.Ticket] {
    entries
      .map { DrawResult.Ticket(branch: $0.id, ticket: ticket(of: $0, round: round, seed: seed)) }
      .sorted { ($0.ticket, $0.branch) < ($1.ticket, $1.branch) }
  }

  private static func ticket(of entry: DrawFrame.Entry, round: HashedText, seed: HashedText) -> Checksum {
    let head = bytes([algorithm, seed.text, round.text, entry.stratum.text, entry.id.text])
    var smallest = Checksum(of: head + bytes(["1"]))
    // A file in other hands may state any weight; more slips than the rules allow are not drawn.
    for number in 1...min(max(1, entry.weight), DrawFrame.Entry.weights.upperBound) {
      smallest = min(smallest, Checksum(of: head + bytes([String(number)])))
    }
    return smallest
  }
}
