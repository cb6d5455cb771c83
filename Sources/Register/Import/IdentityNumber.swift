/// Numbers of identity cards (GB 11643): recognised only to be left out.
package enum IdentityNumber {
  /// Whether `text` is one: 17 digits and a check character, with a birthday of the calendar.
  package static func isOne(_ text: String) -> Bool {
    let characters = Array(text.halfWidth.utf8)
    guard characters.count == 18, let year = digits(characters[...], 6, 4),
      let month = digits(characters[...], 10, 2), let day = digits(characters[...], 12, 2),
      Day(year, month, day) != nil
    else { return false }
    var sum = 0
    for (character, weight) in zip(characters, weights) {
      guard 48...57 ~= character else { return false }
      sum += Int(character - 48) * weight
    }
    let last = characters[17] == UInt8(ascii: "x") ? UInt8(ascii: "X") : characters[17]
    return last == checks[sum % 11]
  }

  /// Whether one stands anywhere in `text`.
  package static func isIn(_ text: String) -> Bool {
    text.halfWidth.split { !$0.isASCII || !($0.isNumber || $0 == "X" || $0 == "x") }
      .contains { isOne(String($0)) }
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)
}
