import Testing

@testable import Register

/// Amounts in the capital numerals of receipts.
@Suite struct CapitalsTests {
  @Test(arguments: [
    (0, "零元整"), (5, "伍分"), (20, "贰角整"), (100, "壹元整"), (105, "壹元零伍分"), (1625, "壹拾陆元贰角伍分"),
    (10_050, "壹佰元伍角整"), (21_340, "贰佰壹拾叁元肆角整"), (100_300, "壹仟零叁元整"), (100_001, "壹仟元零壹分"),
    (1_030_405, "壹万零叁佰零肆元零伍分"), (10_500_000, "壹拾万伍仟元整"), (100_050_000, "壹佰万零伍佰元整"),
    (123_456_789, "壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"), (-20, "负贰角整"),
  ])
  func `an amount is written in capitals`(fen: Int, written: String) {
    #expect(Money(fen: fen).capitals == written)
  }
}
