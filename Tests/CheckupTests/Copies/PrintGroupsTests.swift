import Testing

@testable import Checkup

@Suite struct PrintGroupsTests {
  @Test(arguments: [1 << 21, 1000, 70])
  func `equal fingerprints are one group, whatever their bits`(sliceSize: Int) {
    var chance = CopyChance(seed: 5)
    // Some that differ only in bits that are not sorted by.
    let distinct = (0..<400).map { _ in chance.next() | 1 }
    let twins = distinct.map { $0 ^ (1 << 40) }
    let prints = (0..<1200).map { _ in chance.happens(10) ? 0 : chance.one(of: distinct + twins) }
    let groups = PrintGroups(prints, ends: prints.indices.map { $0 + 1 }, sliceSize: sliceSize)
    for place in prints.indices {
      let expected = prints[place] == 0 ? [] : prints.indices.filter { prints[$0] == prints[place] }
      #expect(groups.size(of: place) == expected.count)
      #expect(groups.isLast(place) == (expected.last == place))
      let kept = groups.documents[groups.group(of: place)].map { Int($0) }
      #expect(kept == (expected.count > 1 ? expected : []))
    }
  }

  @Test func `the documents of large groups are counted only`() {
    let groups = PrintGroups([7, 7, 7, 9, 9, 5], ends: [1, 2, 3, 4, 5, 6], limit: 2)
    #expect([0, 3, 5].map(groups.size(of:)) == [3, 2, 1])
    #expect([0, 3, 5].map { Array(groups.documents[groups.group(of: $0)]) } == [[], [3, 4], []])
  }

  @Test func `a group is crowded if one branch has more of it than it may`() {
    let prints: [UInt64] = [7, 9, 7, 7, 9, 7, 9]
    let groups = PrintGroups(
      prints, ends: [2, 3, 5, 6, 7], limit: 20, homes: [0, 0, 0, 1, 1], crowd: 2)
    #expect(groups.isCrowded(0) && groups.isCrowded(5))
    #expect(!groups.isCrowded(1))
  }
}
