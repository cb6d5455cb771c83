/// A date as people and spreadsheets write it, as far as it goes.
package enum WrittenDate: Hashable, Sendable {
  case day(Day)
  case month(Month)
  case year(Int)

  /// Reads `1985.7`, `1985-07-01`, `1985年7月1日`, `19850701`, `198507`, `1985`, with full-width digits or a time
  /// of day behind, and the day numbers of spreadsheets (`31229`). Only years from 1900 to 2100.
  package init?(_ text: String) {
    let written = WrittenDate.withoutTime(text.halfWidth)
    let parts = WrittenDate.parts(written)
    guard parts.allSatisfy(\.isASCIIDigits) else { return nil }
    switch parts.count {
    case 1: self.init(digits: parts[0])
    case 2 where parts[0].utf8.count == 5 && written.utf8.allSatisfy { 48...57 ~= $0 || $0 == 46 }:
      self.init(digits: parts[0])
    case 2 where parts[1].utf8.count == 4: self.init(digits: parts[0] + parts[1])
    case 2: self.init(parts[0], parts[1], nil)
    case 3: self.init(parts[0], parts[1], parts[2])
    default: return nil
    }
  }

  /// Whether `day` may be meant.
  package func agrees(with day: Day) -> Bool {
    switch self {
    case .day(let own): own == day
    case .month(let month): month == day.month
    case .year(let year): year == day.year
    }
  }

  /// The first day that may be meant.
  package var first: Day {
    switch self {
    case .day(let day): day
    case .month(let month): month.first
    case .year(let year): Month(year, 1).first
    }
  }
}

extension Day {
  /// The day with that number in the 1900 system of spreadsheets, in which 1900 has a 29 February (60) that never was.
  init?(spreadsheetNumber number: Int) {
    guard 1...73_050 ~= number, number != 60, let zero = Day(1899, 12, 30) else { return nil }
    self = zero + (number < 60 ? number + 1 : number)
  }
}

extension WrittenDate {
  private static let years = 1900...2100

  private init?(_ year: String, _ month: String, _ day: String?) {
    guard year.utf8.count == 4, month.utf8.count <= 2, (day ?? "").utf8.count <= 2,
      let year = Int(year), WrittenDate.years ~= year, let month = Int(month), 1...12 ~= month
    else { return nil }
    guard let day else {
      self = .month(Month(year, month))
      return
    }
    guard let day = Int(day).flatMap({ Day(year, month, $0) }) else { return nil }
    self = .day(day)
  }

  /// Digits without anything between them.
  private init?(digits: String) {
    guard let number = Int(digits) else { return nil }
    let text = Array(digits)
    switch digits.utf8.count {
    case 8: self.init(compact: text)
    case 6: self.init(String(text[..<4]), String(text[4...]), nil)
    case 4 where WrittenDate.years ~= number: self = .year(number)
    case 4 where number >= 7306, 5:
      // Smaller numbers are days before 1920, or years.
      guard let day = Day(spreadsheetNumber: number) else { return nil }
      self = .day(day)
    default: return nil
    }
  }

  /// `19850701`; some systems write `00` for a month or a day they do not know.
  private init?(compact text: [Character]) {
    let (year, month, day) = (String(text[..<4]), String(text[4..<6]), String(text[6...]))
    if month == "00", day == "00" {
      self.init(digits: year)
    } else {
      self.init(year, month, day == "00" ? nil : day)
    }
  }

  private static func withoutTime(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text }
    let beforeTime = text[..<colon].lastIndex { $0 == " " || $0 == "T" }
    return beforeTime.map { String(text[..<$0]) } ?? text
  }

  /// The numbers between the points, strokes and signs of year, month and day.
  private static func parts(_ text: String) -> [String] {
    var bare = text.filter { $0 != " " }
    for ending in ["出生", "生", "日", "号"] where bare.hasSuffix(ending) { bare.removeLast(ending.count) }
    var parts = bare.split(omittingEmptySubsequences: false) { separators.contains($0) }.map(String.init)
    if parts.count > 1, parts.last == "" { parts.removeLast() }
    return parts
  }

  private static let separators: Set<Character> = [
    ".", "-", "/", "年", "月", "、", "。", "·", "–", "—", "−", "\\", ",",
  ]
}
