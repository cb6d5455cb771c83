import Testing

@testable import Register

@Suite struct MoneyTests {
  @Test(arguments: [
    ("0", 0, "0.00"), ("0.2", 20, "0.20"), ("0.05", 5, "0.05"), ("16", 1600, "16.00"),
    ("16.2", 1620, "16.20"),
    ("16.25", 1625, "16.25"), ("007.10", 710, "7.10"), ("999999999.99", 99_999_999_999, "999999999.99"),
  ])
  func `an amount is read as whole fen`(text: String, fen: Int, written: String) {
    let amount = Money(text)
    #expect(amount == Money(fen: fen))
    #expect(amount?.description == written)
  }

  @Test(arguments: [
    "", ".", ".5", "16.", "16.255", "-1", "+1", "1,250.00", "16.2.5", "1 6", " 16", "16 ", "十六", "１６", "1e3",
    "1000000000", "99999999999999999999", "16元",
  ])
  func `only yuan with at most two decimals is read`(text: String) {
    #expect(Money(text) == nil)
  }

  @Test(arguments: [(-5, "-0.05"), (-120, "-1.20"), (0, "0.00"), (Int.min, "-92233720368547758.08")])
  func `an amount owed is written with a sign`(fen: Int, written: String) {
    #expect(Money(fen: fen).description == written)
  }

  @Test func `amounts add up to the fen`() {
    var sum = Money.zero
    for _ in 0..<10 { sum += Money(fen: 10) }
    #expect(sum == Money(fen: 100))
    #expect(sum - Money(fen: 101) == Money(fen: -1))
    #expect(Money(fen: 99) < sum)
  }
}
