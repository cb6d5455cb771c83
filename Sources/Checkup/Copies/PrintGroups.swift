/// Which documents share a fingerprint: sorted once, then asked for every sentence.
///
/// The fingerprints of a million minutes are some forty million, so they are sorted by their digits, a slice of
/// them at a time.
struct PrintGroups {
  /// A fingerprint, which sentence has it, and in which document.
  private struct Posting {
    var print: UInt64 = 0
    var sentence: UInt32 = 0
    var owner: UInt32 = 0

    /// The bits in the order in which they are sorted.
    var rank: UInt64 { print << 31 | print >> 33 }
  }

  /// The documents of each group, groups one after the other; within one, in order.
  private(set) var documents: [UInt32]

  /// For each sentence, where its group begins in `documents`, and how many documents have it.
  private var groups: [(start: UInt32, size: UInt32)]

  /// - Parameters:
  ///   - prints: the fingerprints, none twice in one document; 0 stands for none.
  ///   - owners: the document of each.
  ///   - sliceSize: how many are sorted at a time.
  init(_ prints: [UInt64], owners: [UInt32], sliceSize: Int = 1 << 21) {
    documents = Array(repeating: 0, count: prints.count)
    groups = Array(repeating: (0, 0), count: prints.count)
    let slices = UInt64(max(1, prints.count / sliceSize))
    var filled = 0
    for slice in 0..<slices {
      filled = take(PrintGroups.sorted(prints, owners, slice, of: slices), from: filled)
    }
  }

  /// How many documents have the fingerprint of `sentence`; 0 where there is none.
  @inline(__always)
  func size(of sentence: Int) -> Int { Int(groups[sentence].size) }

  /// Where in `documents` those stand that have the fingerprint of `sentence`.
  @inline(__always)
  func group(of sentence: Int) -> Range<Int> {
    let group = groups[sentence]
    return Int(group.start)..<Int(group.start + group.size)
  }
}

extension PrintGroups {
  /// Puts the groups of a sorted slice into place.
  private mutating func take(_ postings: [Posting], from filled: Int) -> Int {
    var first = 0
    while first < postings.count {
      var end = first + 1
      while end < postings.count && postings[end].print == postings[first].print { end += 1 }
      for index in first..<end {
        documents[filled + index] = postings[index].owner
        groups[Int(postings[index].sentence)] = (UInt32(filled + first), UInt32(end - first))
      }
      first = end
    }
    return filled + postings.count
  }

  /// The fingerprints of one slice, equal ones side by side.
  private static func sorted(
    _ prints: [UInt64], _ owners: [UInt32], _ slice: UInt64, of slices: UInt64
  ) -> [Posting] {
    var postings: [Posting] = []
    postings.reserveCapacity(prints.count / Int(slices) + prints.count / Int(slices) / 8)
    for index in prints.indices where prints[index] != 0 {
      guard slices == 1 || prints[index].multipliedFullWidth(by: slices).high == slice else { continue }
      postings.append(
        Posting(print: prints[index], sentence: UInt32(truncatingIfNeeded: index), owner: owners[index]))
    }
    var spare = Array(repeating: Posting(), count: postings.count)
    // Three times eleven bits leave hardly anything out of place.
    for shift in [UInt64(0), 11, 22] {
      postings.withUnsafeBufferPointer { from in
        spare.withUnsafeMutableBufferPointer { to in scatter(from, to, by: shift) }
      }
      swap(&postings, &spare)
    }
    postings.withUnsafeMutableBufferPointer { settle($0) }
    return postings
  }

  private static func scatter(
    _ from: UnsafeBufferPointer<Posting>, _ to: UnsafeMutableBufferPointer<Posting>, by shift: UInt64
  ) {
    var places = Array(repeating: 0, count: 2048)
    for posting in from { places[Int(posting.print >> shift & 2047)] += 1 }
    var filled = 0
    for digit in places.indices { (places[digit], filled) = (filled, filled + places[digit]) }
    for posting in from {
      let digit = Int(posting.print >> shift & 2047)
      to[places[digit]] = posting
      places[digit] += 1
    }
  }

  /// Puts right what the digits looked at left out of place.
  private static func settle(_ postings: UnsafeMutableBufferPointer<Posting>) {
    for index in postings.indices.dropFirst() {
      let posting = postings[index]
      var place = index
      while place > 0 && postings[place - 1].rank > posting.rank {
        postings[place] = postings[place - 1]
        place -= 1
      }
      postings[place] = posting
    }
  }
}
