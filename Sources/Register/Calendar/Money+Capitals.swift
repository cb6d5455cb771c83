extension Money {
  /// The amount in the capital numerals of receipts (人民币大写): `壹拾陆元贰角伍分`, `捌仟元整`.
  ///
  /// Below a hundred million yuan. Written as the rules for bills have it (支付结算办法 附一): a zero stands for
  /// however many noughts lie between figures, and 整 follows where there are no fen.
  package var capitals: String {
    let magnitude = Int(fen.magnitude)
    let (yuan, jiao, rest) = (magnitude / 100, magnitude / 10 % 10, magnitude % 10)
    let whole = yuan == 0 ? "" : Money.capitals(of: yuan) + "元"
    let sign = fen < 0 ? "负" : ""
    if jiao == 0 && rest == 0 { return sign + (whole.isEmpty ? "零元" : whole) + "整" }
    let tenths = jiao == 0 ? (whole.isEmpty ? "" : "零") : Money.numerals[jiao] + "角"
    return sign + whole + tenths + (rest == 0 ? "整" : Money.numerals[rest] + "分")
  }

  private static let numerals = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]

  private static func capitals(of number: Int) -> String {
    let (upper, lower) = (number / 10_000, number % 10_000)
    if upper == 0 { return group(lower) }
    let join = lower > 0 && lower < 1000 ? "零" : ""
    return capitals(of: upper) + "万" + join + (lower == 0 ? "" : group(lower))
  }

  /// Four figures with their places.
  private static func group(_ number: Int) -> String {
    var (written, isAfterNought) = ("", false)
    for (unit, place) in [(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")] {
      let figure = number / unit % 10
      if figure == 0 {
        isAfterNought = !written.isEmpty
        continue
      }
      written += (isAfterNought ? "零" : "") + numerals[figure] + place
      isAfterNought = false
    }
    return written
  }
}
