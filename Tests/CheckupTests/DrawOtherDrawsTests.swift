import Testing

@testable import Checkup

@Suite struct `Draws made by others` {
  static let sources = [
    RFC3797.Source([9319]), RFC3797.Source([2, 5, 12, 8, 10]), RFC3797.Source([9, 18, 26, 34, 41, 45]),
  ]

  @Test func `RFC 3797`() {
    let key = RFC3797.key(Self.sources)
    #expect(key == "9319./2.5.8.10.12./9.18.26.34.41.45./")
    #expect(Hexadecimal.text(of: RFC3797.digest(0, key: key)) == "990dd0a5692a029a98b5e01aa28f3459")
    #expect(RFC3797.picks(10, of: 25, key: key) == [17, 7, 2, 16, 25, 23, 8, 24, 19, 13])
  }

  @Test func `an ordered source keeps its order`() {
    #expect(RFC3797.key([RFC3797.Source([3, 1], isOrdered: true), RFC3797.Source([3, 1])]) == "3.1./1.3./")
  }

  @Test func `asking for more than there are gives all of them`() {
    #expect(RFC3797.picks(9, of: 3, key: "1./").sorted() == [1, 2, 3])
    #expect(Rivest.picks(9, of: 3, seed: "1", repeats: false).sorted() == [1, 2, 3])
  }

  @Test(arguments: [
    ("1", 1000, [97, 89, 163]), ("0", 2, [1, 1, 2]), ("0000000000", 1000, [978, 359, 132]),
    ("snowman: ☃", 1000, [634, 56, 46]),
  ])
  func `Rivest's script, repeats allowed`(seed: String, total: Int, picks: [Int]) {
    #expect(Rivest.picks(3, of: total, seed: seed, repeats: true) == picks)
  }

  @Test func `without repeats a rejected pick still uses up its turn`() {
    let all = Rivest.picks(40, of: 10, seed: "1", repeats: true)
    var seen: Set<Int> = []
    let firsts = all.filter { seen.insert($0).inserted }
    #expect(all.prefix(10).count > Set(all.prefix(10)).count)
    #expect(Rivest.picks(firsts.count, of: 10, seed: "1", repeats: false) == firsts)
  }

  @Test func `no total is no draw`() {
    #expect(RFC3797.picks(3, of: 0, key: "1./").isEmpty)
    #expect(Rivest.picks(3, of: 0, seed: "1", repeats: true).isEmpty)
  }
}
