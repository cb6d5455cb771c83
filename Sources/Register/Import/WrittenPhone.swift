/// A telephone number as it stands in a cell.
package enum WrittenPhone: Equatable, Sendable {
  /// Digits without anything between them; `further` other numbers stood beside it.
  case mobile(String, further: Int)

  /// A number that is no mobile number of the mainland, with the strokes it was written with.
  case other(String, further: Int)

  /// What a spreadsheet made of the digits: `1.38E+10`. They are gone.
  case lost

  /// Reads a number, or several with `/`, `、`, `,` or `;` between them: then the first mobile number counts.
  package init?(_ text: String) {
    let narrow = text.halfWidth
    if WrittenPhone.isShortened(narrow) {
      self = .lost
      return
    }
    let numbers = narrow.split { "/、,;|".contains($0) }.map { WrittenPhone.bare(String($0)) }
    guard let first = numbers.first, numbers.allSatisfy(WrittenPhone.isNumber) else { return nil }
    if let mobile = numbers.first(where: WrittenPhone.isMobile) {
      self = .mobile(mobile, further: numbers.count - 1)
    } else {
      self = .other(first, further: numbers.count - 1)
    }
  }

  /// Whether `number` is `1`, then 3 to 9, then nine more digits.
  package static func isMobile(_ number: String) -> Bool {
    let digits = Array(number.utf8)
    return digits.count == 11 && digits[0] == 49 && 51...57 ~= digits[1] && number.isASCIIDigits
  }

  /// Without blanks, brackets and country code; strokes stay only in what is no mobile number.
  private static func bare(_ text: String) -> String {
    var number = text.filter { !" ()+".contains($0) }
    if number.hasSuffix(".0") { number.removeLast(2) }
    let digits = number.filter { $0 != "-" }
    for code in ["0086", "86", ""] where digits.hasPrefix(code) {
      let rest = String(digits.dropFirst(code.count))
      if isMobile(rest) { return rest }
    }
    return number
  }

  private static func isNumber(_ number: String) -> Bool {
    number.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-") }
      && 7...14 ~= number.count(where: \.isNumber)
  }

  private static func isShortened(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let power = parts.last, let digits = parts.first else { return false }
    return String(digits.filter { $0 != "." }).isASCIIDigits
      && String(power.filter { $0 != "+" }).isASCIIDigits
  }
}
