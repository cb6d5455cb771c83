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
    let groups = PrintGroups(prints, owners: prints.indices.map { UInt32($0) }, sliceSize: sliceSize)
    for place in prints.indices {
      let expected = prints[place] == 0 ? [] : prints.indices.filter { prints[$0] == prints[place] }
      #expect(groups.documents[groups.group(of: place)].map { Int($0) } == expected)
    }
  }
}
