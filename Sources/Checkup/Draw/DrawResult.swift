/// What a draw came to: a function of the frame, the values of its sources and the nonce.
package struct DrawResult: Hashable, Sendable {
  /// In the order of the frame's sources.
  package var values: [Value]

  /// The nonce of a sealed draw.
  package var nonce: HashedText?

  /// seed-1 of the values and the nonce.
  package var seed: Checksum

  /// One for each branch in the list, in ticket order.
  package var tickets: [Ticket]

  /// How many branches are 必查, those included that there was no room for.
  package var due: Int

  /// One for each stratum of the list, in byte order.
  package var shares: [Share]

  /// In the order in which they were drawn.
  package var picks: [Pick]

  /// How many of the picks are of that kind.
  package func count(_ kind: Pick.Kind) -> Int { picks.count { $0.kind == kind } }

  /// The picks in groups of `size`, the last perhaps smaller.
  package func batches(of size: Int) -> [ArraySlice<Pick>] {
    stride(from: 0, to: picks.count, by: max(1, size)).map { picks[$0..<min($0 + max(1, size), picks.count)] }
  }
}

extension DrawResult {
  /// What a source turned out to be.
  package struct Value: Hashable, Sendable {
    package var label: HashedText
    package var value: HashedText

    /// Who saw it or read it out, or where it was published.
    package var witness: HashedText

    package init(label: HashedText, value: HashedText, witness: HashedText) {
      self.label = label
      self.value = value
      self.witness = witness
    }
  }

  /// The smallest slip of a branch.
  package struct Ticket: Hashable, Sendable {
    package var branch: HashedText
    package var ticket: Checksum

    package init(branch: HashedText, ticket: Checksum) {
      self.branch = branch
      self.ticket = ticket
    }
  }

  /// What a stratum gets of the places left after the branches that must be visited.
  package struct Share: Hashable, Sendable {
    package var stratum: HashedText

    /// Branches of the stratum that were still to be drawn from.
    package var size: Int
    package var seats: Int

    package init(stratum: HashedText, size: Int, seats: Int) {
      self.stratum = stratum
      self.size = size
      self.seats = seats
    }
  }

  /// A branch that is visited.
  package struct Pick: Hashable, Sendable {
    /// Why it is visited.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Its last visit was too long ago.
      case due = "必查"
      case random = "随机"
    }

    package var branch: HashedText
    package var kind: Kind

    /// In the order of the branch's pai-1 values; fewer than wanted where a place stays empty.
    package var inspectors: [HashedText]

    package init(branch: HashedText, kind: Kind, inspectors: [HashedText] = []) {
      self.branch = branch
      self.kind = kind
      self.inspectors = inspectors
    }
  }
}
