/// A fingerprint, which sentence has it, and in which document.
struct Posting {
  var print: UInt64 = 0
  var sentence: UInt32 = 0
  var owner: UInt32 = 0

  /// The bits in the order in which they are sorted.
  fileprivate var rank: UInt64 { print << 48 | print >> 16 }
}

/// Fingerprints, parted by their highest bits into slices, each with equal ones side by side, in order of sentences.
struct PrintSlices {
  private let prints: [UInt64]
  private let ends: [Int]

  /// How many there are in each slice.
  private var counts: [Int]

  init(_ prints: [UInt64], ends: [Int], sliceSize: Int) {
    self.prints = prints
    self.ends = ends
    counts = Array(repeating: 0, count: max(1, prints.count / sliceSize))
    for print in prints where print != 0 { counts[slice(of: print)] += 1 }
  }

  /// Hands every slice to `body`: several are gathered in one reading, so that all of them need not fit at once.
  mutating func forEach(_ body: (UnsafeBufferPointer<Posting>) -> Void) {
    var gathered: [Posting] = []
    var spare: [Posting] = []
    var first = 0
    while first < counts.count {
      var (end, total) = (first, 0)
      while end < counts.count && (end == first || total + counts[end] <= PrintSlices.room) {
        total += counts[end]
        end += 1
      }
      PrintSlices.widen(&gathered, to: total)
      PrintSlices.widen(&spare, to: counts[first..<end].max() ?? 0)
      gathered.withUnsafeMutableBufferPointer { gathered in
        gather(first..<end, into: gathered)
        spare.withUnsafeMutableBufferPointer { spare in
          var start = 0
          for count in counts[first..<end] {
            let slice = UnsafeMutableBufferPointer(rebasing: gathered[start..<start + count])
            PrintSlices.sort(slice, UnsafeMutableBufferPointer(rebasing: spare[..<count]))
            body(UnsafeBufferPointer(slice))
            start += count
          }
        }
      }
      first = end
    }
  }

  /// Makes room for so many; what stood there before is not needed any more.
  private static func widen(_ postings: inout [Posting], to count: Int) {
    if postings.count >= count { return }
    postings = []
    postings = Array(repeating: Posting(), count: count)
  }

  /// How many are gathered in one reading: 128 MiB of them.
  private static let room = 1 << 23
}

extension PrintSlices {
  @inline(__always)
  private func slice(of print: UInt64) -> Int {
    Int(truncatingIfNeeded: print.multipliedFullWidth(by: UInt64(counts.count)).high)
  }

  /// Puts the fingerprints of some slices one slice behind the other, each in the order of sentences.
  private func gather(_ wanted: Range<Int>, into gathered: UnsafeMutableBufferPointer<Posting>) {
    var places: [Int] = []
    places.reserveCapacity(wanted.count)
    var filled = 0
    for slice in wanted {
      places.append(filled)
      filled += counts[slice]
    }
    var sentence = 0
    for (owner, end) in ends.enumerated() {
      while sentence < end {
        let print = prints[sentence]
        let slice = slice(of: print) - wanted.lowerBound
        if print != 0, slice >= 0, slice < wanted.count {
          gathered[places[slice]] = Posting(
            print: print, sentence: UInt32(truncatingIfNeeded: sentence),
            owner: UInt32(truncatingIfNeeded: owner))
          places[slice] += 1
        }
        sentence += 1
      }
    }
  }

  /// Twice eight bits leave hardly anything out of place in a slice that was parted by the highest.
  private static func sort(
    _ slice: UnsafeMutableBufferPointer<Posting>, _ spare: UnsafeMutableBufferPointer<Posting>
  ) {
    scatter(UnsafeBufferPointer(slice), spare, by: 0)
    scatter(UnsafeBufferPointer(spare), slice, by: 8)
    settle(slice)
  }

  private static func scatter(
    _ from: UnsafeBufferPointer<Posting>, _ to: UnsafeMutableBufferPointer<Posting>, by shift: UInt64
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { places in
      places.initialize(repeating: 0)
      for posting in from { places[Int(posting.print >> shift & 255)] += 1 }
      var filled = 0
      for digit in places.indices { (places[digit], filled) = (filled, filled + places[digit]) }
      for posting in from {
        let digit = Int(posting.print >> shift & 255)
        to[places[digit]] = posting
        places[digit] += 1
      }
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
