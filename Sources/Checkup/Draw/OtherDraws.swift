import Crypto

/// The drawing method of RFC 3797, only to check what others have drawn with it.
package enum RFC3797 {
  /// The numbers that came from one source of chance.
  package struct Source: Hashable, Sendable {
    package var numbers: [Int]

    /// Whether their order means something, so that they are not sorted.
    package var isOrdered: Bool

    package init(_ numbers: [Int], isOrdered: Bool = false) {
      self.numbers = numbers
      self.isOrdered = isOrdered
    }
  }

  /// The key string: each number followed by `.`, each source by `/`.
  package static func key(_ sources: [Source]) -> String {
    sources.map { source in
      (source.isOrdered ? source.numbers : source.numbers.sorted()).map { "\($0)." }.joined() + "/"
    }.joined()
  }

  /// The MD5 of the key between the counter of the draw, 0 for the first, written twice in two bytes.
  static func digest(_ index: Int, key: String) -> [UInt8] {
    let counter = [UInt8(truncatingIfNeeded: index >> 8), UInt8(truncatingIfNeeded: index)]
    return Array(Insecure.MD5.hash(data: counter + Array(key.utf8) + counter))
  }

  /// Draws `count` numbers of 1...`population` without repeats, in order.
  package static func picks(_ count: Int, of population: Int, key: String) -> [Int] {
    var remaining = Array(1..<max(1, population + 1))
    return (0..<max(0, min(count, remaining.count))).map { index in
      remaining.remove(at: remainder(of: digest(index, key: key), by: remaining.count))
    }
  }
}

/// Ronald Rivest's published sampling script, only to check what others have drawn with it.
package enum Rivest {
  /// Draws `count` numbers of 1...`total`, in order; without repeats a rejected number still uses up its turn.
  package static func picks(_ count: Int, of total: Int, seed: String, repeats: Bool) -> [Int] {
    guard total > 0 else { return [] }
    let wanted = repeats ? count : min(count, total)
    var picks: [Int] = []
    var seen: Set<Int> = []
    var turn = 1
    while picks.count < wanted {
      let digest = Checksum(of: Array("\(seed),\(turn)".utf8)).bytes
      let pick = 1 + remainder(of: digest, by: total)
      if seen.insert(pick).inserted || repeats { picks.append(pick) }
      turn += 1
    }
    return picks
  }
}

/// The remainder of a number, given by its bytes with the most significant first: long division, byte by byte.
private func remainder(of bytes: [UInt8], by divisor: Int) -> Int {
  bytes.reduce(0) { ($0 << 8 | Int($1)) % divisor }
}
