import Canvas
import Register

extension WallTime {
  /// Reads a time of day as people type it, or answers nil where it is none.
  ///
  /// `9:30`, `9.30`, `930`, `0930`, `9`; `9点`, `9点半`, `9点一刻`, `9时5分`, `九点半`; with 上午, 中午, 下午 or 晚上
  /// before it; full-width digits and signs alike.
  init?(typed text: String) {
    let plain = String(text.map(\.halfWidth)).filter { !$0.isWhitespace }
    let (isLate, rest) = WallTime.partOfDay(plain[...])
    guard let (hour, minute) = WallTime.withMark(rest) ?? WallTime.digitsOnly(rest) else { return nil }
    self.init(isLate && hour < 12 ? hour + 12 : hour, minute)
  }

  /// Takes 下午 and its like off the beginning; those after noon add twelve hours to a small number.
  private static func partOfDay(_ text: Substring) -> (isLate: Bool, rest: Substring) {
    let words: [(String, Bool)] = [
      ("上午", false), ("早上", false), ("早晨", false), ("凌晨", false), ("下午", true), ("晚上", true),
      ("傍晚", true),
    ]
    for (word, isLate) in words where text.hasPrefix(word) { return (isLate, text.dropFirst(word.count)) }
    // 中午11点半 is before noon, 中午1点 after it.
    guard text.hasPrefix("中午") else { return (false, text) }
    let rest = text.dropFirst(2)
    return (!rest.hasPrefix("11") && !rest.hasPrefix("十一"), rest)
  }

  /// `9:30`, `9点半`.
  private static func withMark(_ text: Substring) -> (Int, Int)? {
    guard let mark = text.firstIndex(where: { ":.点时點".contains($0) }), let hour = number(text[..<mark]) else {
      return nil
    }
    let rest = text[text.index(after: mark)...]
    if text[mark] == ":" || text[mark] == "." {
      return rest.count == 2 ? number(rest).map { (hour, $0) } : nil
    }
    return minutes(rest).map { (hour, $0) }
  }

  /// What follows 点.
  private static func minutes(_ text: Substring) -> Int? {
    switch text {
    case "", "整", "钟", "正": 0
    case "半": 30
    case "一刻", "1刻": 15
    case "三刻", "3刻": 45
    default: number(text.last == "分" ? text.dropLast() : text)
    }
  }

  /// `930`, `0930`, `9`.
  private static func digitsOnly(_ text: Substring) -> (Int, Int)? {
    guard text.allSatisfy(\.isASCII), 1...4 ~= text.count, let value = number(text) else { return nil }
    return text.count <= 2 ? (value, 0) : (value / 100, value % 100)
  }

  /// A number below 100 in digits, below 60 in hanzi: `五`, `十二`, `三十五`, `零五`.
  private static func number(_ text: Substring) -> Int? {
    guard 1...4 ~= text.count else { return nil }
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Int(text) }
    let digits: [Character: Int] = [
      "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    let parts = text.split(separator: "十", omittingEmptySubsequences: false)
    func value(_ part: Substring, empty: Int) -> Int? {
      let part = part.first == "零" && part.count == 2 ? part.dropFirst() : part
      if part.isEmpty { return empty }
      return part.count == 1 ? part.first.flatMap { digits[$0] } : nil
    }
    switch parts.count {
    case 1: return value(parts[0], empty: 0)
    case 2:
      guard let tens = value(parts[0], empty: 1), let ones = value(parts[1], empty: 0) else { return nil }
      return tens * 10 + ones
    default: return nil
    }
  }
}
