/// Which documents share a fingerprint: sorted once, then asked for every sentence.
///
/// The fingerprints of a million minutes are some forty million, so they are parted into slices that stay near the
/// processor while they are sorted.
struct PrintGroups {
  /// Those that have the fingerprint of one sentence.
  private struct Group {
    /// Where they begin in `documents`, if they are kept.
    var start: UInt32 = 0

    /// How many they are; the highest bit tells whether a branch is crowded among them, the next one whether this
    /// is the last of them.
    var size: UInt32 = 0
  }

  /// The documents of each group that is kept, groups one after the other; within one, in order.
  private(set) var documents: [UInt32] = []

  /// The group of each sentence.
  private var groups: [Group]

  /// Groups of more documents are counted only.
  private let limit: Int

  /// The branch of each document, and of how many documents of a group one branch may have before it is crowded.
  private let homes: [Int32]
  private let crowd: Int

  /// - Parameters:
  ///   - prints: the fingerprints, none twice in one document; 0 stands for none.
  ///   - ends: where the fingerprints of each document end.
  ///   - limit: the documents of larger groups are not kept, nor those of a group of one.
  ///   - homes: the branch of each document, those of one branch side by side; empty if none is asked for.
  ///   - crowd: of more documents in a group a branch makes it crowded.
  ///   - sliceSize: how many are sorted at a time.
  init(
    _ prints: [UInt64], ends: [Int], limit: Int = .max, homes: [Int32] = [], crowd: Int = .max,
    sliceSize: Int = 1 << 16
  ) {
    groups = Array(repeating: Group(), count: prints.count)
    self.limit = limit
    self.homes = homes
    self.crowd = crowd
    var slices = PrintSlices(prints, ends: ends, sliceSize: sliceSize)
    slices.forEach { take($0) }
  }

  /// How many documents have the fingerprint of `sentence`; 0 where there is none.
  @inline(__always)
  func size(of sentence: Int) -> Int {
    Int(groups[sentence].size & ~(PrintGroups.crowded | PrintGroups.last))
  }

  /// Whether one branch has more documents of the group than it may before it is crowded.
  @inline(__always)
  func isCrowded(_ sentence: Int) -> Bool { groups[sentence].size & PrintGroups.crowded != 0 }

  /// Whether no document after that of `sentence` has its fingerprint, so that there is none to look for.
  @inline(__always)
  func isLast(_ sentence: Int) -> Bool { groups[sentence].size & PrintGroups.last != 0 }

  /// Where in `documents` those stand that have the fingerprint of `sentence`; nowhere if they are not kept.
  @inline(__always)
  func group(of sentence: Int) -> Range<Int> {
    let size = size(of: sentence)
    guard size > 1, size <= limit else { return 0..<0 }
    let start = Int(groups[sentence].start)
    return start..<start + size
  }

  private static let crowded: UInt32 = 1 << 31
  private static let last: UInt32 = 1 << 30

  /// Puts the groups of a sorted slice into place.
  private mutating func take(_ postings: UnsafeBufferPointer<Posting>) {
    var first = 0
    while first < postings.count {
      var end = first + 1
      while end < postings.count && postings[end].print == postings[first].print { end += 1 }
      var group = Group(start: UInt32(documents.count), size: UInt32(end - first))
      if end - first > 1, end - first <= limit {
        for index in first..<end { documents.append(postings[index].owner) }
        if isCrowded(postings[first..<end]) { group.size |= PrintGroups.crowded }
      }
      for index in first..<end { groups[Int(postings[index].sentence)] = group }
      groups[Int(postings[end - 1].sentence)].size |= PrintGroups.last
      first = end
    }
  }

  /// The documents of a branch stand side by side, so some apart are of one branch only if all between are.
  private func isCrowded(_ postings: Slice<UnsafeBufferPointer<Posting>>) -> Bool {
    guard postings.count > crowd else { return false }
    return (postings.startIndex..<postings.endIndex - crowd).contains {
      homes[Int(postings[$0].owner)] == homes[Int(postings[$0 + crowd].owner)]
    }
  }
}
