import Testing

@testable import Checkup

@Suite struct `Algorithm chou-1` {
  static let open = "873fe8740ef9f15f58dd19a2b3ca209d34e27e0a31d3c457e657e534f7dfc6d9"
  static let sealed = "230deccce59a9b9b52145d4e67284a391714812fb6932fa4e679916595f1acda"

  /// The roster of thirty of the vectors.
  static let thirty: [DrawFrame.Entry] = (1...30).map { number in
    DrawFrame.Entry(
      id: hashed(number < 10 ? "ZB00\(number)" : "ZB0\(number)"), name: hashed("第\(number)支部"),
      stratum: hashed(["社区", "机关", "两新"][number % 3]), weight: [1, 1, 2, 4][number % 4], last: 7 * number % 9)
  }

  @Test func `a slip`() {
    let slip = Draw.slip(1, of: hashed("ZB001"), in: hashed("-"), round: hashed("2024Q1"), seed: hashed("0"))
    #expect(slip.hex == "618d172d128a15cdd7c32beae38422d10e03b8bcac7a2ee5e9b71e2797d8d199")
  }

  @Test func `twenty-five equal branches`() throws {
    let entries = (1...25).map { entry($0 < 10 ? "ZB00\($0)" : "ZB0\($0)") }
    let seed = hashed("9319./2.5.8.10.12./9.18.26.34.41.45./")
    let tickets = Draw.tickets(for: entries, round: hashed("2024Q1"), seed: seed)
    #expect(
      tickets.map { Int($0.branch.text.dropFirst(2)) } == [
        7, 17, 2, 25, 8, 1, 18, 13, 14, 19, 5, 4, 11, 22, 16, 20, 24, 9, 10, 6, 3, 23, 21, 12, 15,
      ])
    #expect(tickets.first?.ticket.hex.hasPrefix("01ef185c1263d1e1") == true)
    #expect(tickets.last?.ticket.hex.hasPrefix("ea3f19ace9b599e3") == true)
  }

  @Test func `Chinese texts and a branch with four slips`() {
    let (seed, round, stratum) = (hashed("种子：三月初一骰 4 2 6 1 5 3"), hashed("2024年一季度"), hashed("街道机关"))
    let entries = [
      entry("第一党支部", "街道机关"), entry("第二党支部", "街道机关"), entry("退休党支部", "街道机关"),
      entry("非公联合党支部", "街道机关", weight: 4),
    ]
    let tickets = Draw.tickets(for: entries, round: round, seed: seed)
    #expect(
      tickets.map { "\($0.branch) \($0.ticket.hex.prefix(16))" } == [
        "非公联合党支部 18ae4a47d5b6cc5b", "第二党支部 31791d0d5e8bec8e",
        "第一党支部 3ed20dfb1d449f07", "退休党支部 c9844d1615f8be27",
      ])
    let slips = (1...4).map { Draw.slip($0, of: hashed("非公联合党支部"), in: stratum, round: round, seed: seed) }
    #expect(
      slips.map { String($0.hex.prefix(16)) } == [
        "d58ef2f68e43c73d", "18ae4a47d5b6cc5b", "c800e7413fea9754", "bc8b0210e77bdde7",
      ])
  }

  @Test func `seeds, open and sealed, and a commitment`() {
    let parts = [
      (label: hashed("福彩双色球2024036期"), value: hashed("03 07 12 19 24 31 + 08")),
      (label: hashed("体彩排列五24072期"), value: hashed("4 1 9 0 6")),
    ]
    let nonce = hashed("9f2c1e77a0b34d5588c6")
    #expect(Draw.seed(parts).hex == Self.open)
    #expect(Draw.seed(parts + [(label: hashed("承诺随机串"), value: nonce)]).hex == Self.sealed)
    #expect(
      Draw.commit(round: hashed("2024Q2"), nonce: nonce).hex
        == "0c65bf1e4e6af96a0331d80802a132ffb494f88f54689623de8871174e282f90")
  }

  @Test func `a roster and two of its tickets`() {
    #expect(
      Draw.roster(Self.thirty).hex == "7aad43a53161f81c58a40be497c6783fe9058c28a69cccaf4588124e2dc8a9e5")
    let tickets = Draw.tickets(for: Self.thirty, round: hashed("2024Q2"), seed: hashed(Self.sealed))
    let byBranch = Dictionary(
      uniqueKeysWithValues: tickets.map { ($0.branch.text, $0.ticket.hex.prefix(16)) })
    #expect(byBranch["ZB001"] == "05d9a317eea21eb0")
    #expect(byBranch["ZB002"] == "2b63195cd3cee24a")
  }

  @Test func `the order of inspectors at a branch`() {
    let values = ["员甲", "员乙", "员丙", "员丁", "员戊", "员己"].map { name in
      let key = Draw.pai(
        hashed(name), at: hashed("ZB009"), round: hashed("2024Q2"), seed: hashed(Self.sealed))
      return "\(key.hex.prefix(16)) \(name)"
    }
    #expect(
      values.sorted() == [
        "19bfcbd7cf3261a3 员甲", "5a81c9072bba78c0 员戊", "7e168023f423984a 员丁", "813355d47bf1ed81 员乙",
        "845cfa580abe52bc 员丙", "9c99bbea08f22e0e 员己",
      ])
  }

  @Test func `the order of the file changes nothing`() {
    var numbers = SteadyNumbers(7)
    let shuffled = Self.thirty.shuffled(using: &numbers)
    #expect(Draw.roster(shuffled) == Draw.roster(Self.thirty))
    #expect(
      Draw.tickets(for: shuffled, round: hashed("2024Q2"), seed: hashed("0"))
        == Draw.tickets(for: Self.thirty, round: hashed("2024Q2"), seed: hashed("0")))
  }

  @Test func `a branch more or less never reorders the others`() {
    let all = Draw.tickets(for: Self.thirty, round: hashed("2024Q2"), seed: hashed("0"))
    let fewer = Draw.tickets(
      for: Self.thirty.filter { $0.id.text != "ZB009" }, round: hashed("2024Q2"), seed: hashed("0"))
    #expect(fewer == all.filter { $0.branch.text != "ZB009" })
  }

  @Test func `equal values are told apart by all of their digits`() throws {
    let zeros = String(repeating: "0", count: 63)
    let (low, high) = (try #require(Checksum(zeros + "1")), try #require(Checksum(zeros + "2")))
    #expect(low < high)
    #expect(!(high < low))
  }

  @Test func `a nonce is made of sixteen bytes`() async {
    #expect(Draw.nonce(from: Array(0..<16)).text == "000102030405060708090a0b0c0d0e0f")
    await #expect(processExitsWith: .failure) { _ = Draw.nonce(from: Array(0..<10)) }
  }
}
