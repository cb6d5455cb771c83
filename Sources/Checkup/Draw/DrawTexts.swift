/// The texts of algorithm `chou-1` that are hashed. Every line ends in one LF, the last included.
package enum Draw {
  /// The algorithm's name, which every slip begins with.
  package static let algorithm = "chou-1"

  /// The label under which the nonce of a sealed draw enters the seed.
  package static let nonceLabel = "承诺随机串"

  /// roster-1: the list, one line a branch, in the order of the identifiers' bytes.
  package static func roster(_ entries: [DrawFrame.Entry]) -> Checksum {
    Checksum(of: bytes(["roster-1"]) + rosterLines(entries))
  }

  /// seed-1: `label=value` lines in the order of the frame.
  package static func seed(_ parts: [(label: HashedText, value: HashedText)]) -> Checksum {
    Checksum(of: bytes(["seed-1"]) + sourceLines(parts))
  }

  /// commit-1: what is published about a nonce before it is made known.
  package static func commit(round: HashedText, nonce: HashedText) -> Checksum {
    Checksum(of: bytes(["commit-1", round.text, nonce.text]))
  }

  /// Slip `number`, counted from 1, of a branch.
  package static func slip(
    _ number: Int, of id: HashedText, in stratum: HashedText, round: HashedText, seed: HashedText,
  ) -> Checksum {
    Checksum(of: bytes([algorithm, seed.text, round.text, stratum.text, id.text, String(number)]))
  }

  /// pai-1: a person's place in the order of inspectors of a branch.
  package static func pai(
    _ person: HashedText, at branch: HashedText, round: HashedText, seed: HashedText,
  ) -> Checksum {
    Checksum(of: bytes(["pai-1", seed.text, round.text, branch.text, person.text]))
  }
}

extension Draw {
  /// The lines of roster-1 after the first, which are also those of `roster.tsv`.
  static func rosterLines(_ entries: [DrawFrame.Entry]) -> [UInt8] {
    bytes(
      entries.sorted { $0.id < $1.id }.map { entry in
        "\(entry.id)\t\(entry.name)\t\(entry.stratum)\t\(entry.weight)\t\(entry.last)"
      })
  }

  /// The lines of seed-1 after the first, which are also those of `sources.txt`.
  static func sourceLines(_ parts: [(label: HashedText, value: HashedText)]) -> [UInt8] {
    bytes(parts.map { "\($0.label)=\($0.value)" })
  }

  /// The bytes of `lines`, each followed by one LF.
  static func bytes(_ lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
