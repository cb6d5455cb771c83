/// How personal numbers are shown where people read them.
package enum Masking {
  /// A telephone number with its middle hidden: `138****1234`. Of a short one only the last two digits show.
  package static func phone(_ number: String) -> String {
    let count = number.count(where: \.isNumber)
    let (open, close) = count >= 11 ? (3, count - 4) : (0, count - 2)
    var seen = 0
    return String(
      number.map { character in
        guard character.isNumber else { return character }
        defer { seen += 1 }
        return open..<max(open, close) ~= seen ? "*" : character
      })
  }

  /// Any text with the numbers in it hidden that could be those of a person: 15 and more digits in a row wholly,
  /// mobile numbers in the middle. Longer than 40 characters it is cut.
  package static func text(_ text: String) -> String {
    numbers(in: text.prefix(40)) + (text.count > 40 ? "…" : "")
  }

  /// The whole text with those numbers hidden.
  package static func numbers(in text: some StringProtocol) -> String {
    var shown = ""
    var run = ""
    for character in text {
      let narrow = String(character).halfWidth
      if narrow.isASCIIDigits || (run.count >= 14 && narrow.uppercased() == "X") {
        run += narrow
      } else {
        shown += masked(run) + String(character)
        run = ""
      }
    }
    return shown + masked(run)
  }

  private static func masked(_ run: String) -> String {
    if run.count >= 15 { return String(repeating: "*", count: run.count) }
    return run.count >= 11 ? phone(run) : run
  }
}
