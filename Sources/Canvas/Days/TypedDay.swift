/// Which way a date without a year lies.
package enum Leaning: Hashable, Sendable {
  /// Records: the latest such day up to today.
  case past
  /// Plans: the next such day from today on.
  case coming
}

extension CivilDay {
  /// Reads a date as people type it, or answers nil where it is none.
  ///
  /// `20261105`, `2026-11-5`, `2026/11/5`, `2026.11.05`, `2026年11月5日`, `11.5`, `1105`, `5`, `26.11.5`; 今天, 昨天,
  /// 上周五, 周三 (of this week), 下周一; `+7`, `-3` from today; full-width digits and signs alike.
  package init?(typed text: String, today: CivilDay, leaning: Leaning) {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.map(\.plain)))
    let trimmed = plain.filter { !$0.isWhitespace }
    let found =
      CivilDay.named(trimmed, today: today) ?? CivilDay.inWeek(trimmed, today: today)
      ?? CivilDay.counted(trimmed, today: today)
      ?? CivilDay.written(String(plain.drop(while: \.isWhitespace)), today: today, leaning: leaning)
    guard let found else { return nil }
    self = found
  }
}

extension CivilDay {
  /// 今天, 昨天 and their like.
  private static func named(_ text: String, today: CivilDay) -> CivilDay? {
    let away =
      switch text {
      case "今天", "今日", "today": 0
      case "昨天", "昨日", "yesterday": -1
      case "明天", "明日", "tomorrow": 1
      case "前天", "前日": -2
      case "后天", "后日": 2
      case "大前天": -3
      case "大后天": 3
      default: Int?.none
      }
    return away.map { today.adding(days: $0) }
  }

  /// 上周五, 本周三, 下礼拜一; weeks begin on Monday.
  private static func inWeek(_ text: String, today: CivilDay) -> CivilDay? {
    var rest = Substring(text)
    var weeks = 0
    let ways: [(String, Int)] = [("上上", -2), ("下下", 2), ("上", -1), ("下", 1), ("本", 0), ("这", 0)]
    if let (word, away) = ways.first(where: { rest.hasPrefix($0.0) }) {
      rest = rest.dropFirst(word.count)
      weeks = away
      if rest.hasPrefix("个") { rest = rest.dropFirst() }
    }
    guard let name = ["星期", "礼拜", "周", "週"].first(where: { rest.hasPrefix($0) }) else { return nil }
    rest = rest.dropFirst(name.count)
    guard rest.count == 1, let last = rest.first else { return nil }
    let days: [Character: Int] = [
      "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7, "1": 1, "2": 2, "3": 3, "4": 4,
      "5": 5, "6": 6, "7": 7,
    ]
    return days[last].map { today.adding(days: $0 - today.weekday + 7 * weeks) }
  }

  /// `+7`, `-3`.
  private static func counted(_ text: String, today: CivilDay) -> CivilDay? {
    guard let sign = text.first, sign == "+" || sign == "-", let days = number(text.dropFirst()) else {
      return nil
    }
    return today.adding(days: sign == "+" ? days : -days)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } && digits.utf8.count <= 8 ? Int(digits) : nil
  }

  /// Day, month and year in digits, as many as there are.
  private static func written(_ text: String, today: CivilDay, leaning: Leaning) -> CivilDay? {
    guard let groups = WrittenDay(text)?.groups else { return nil }
    let numbers = groups.map(\.value)
    switch (groups.count, groups[0].digits) {
    case (1, 8):
      return CivilDay(year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
    case (1, 4): return today.nearest(month: numbers[0] / 100, day: numbers[0] % 100, leaning)
    case (1, 1...2): return today.nearest(day: numbers[0], leaning)
    case (2, 1...2): return today.nearest(month: numbers[0], day: numbers[1], leaning)
    case (3, 4): return CivilDay(year: numbers[0], month: numbers[1], day: numbers[2])
    case (3, 2): return CivilDay(year: today.century(of: numbers[0]), month: numbers[1], day: numbers[2])
    default: return nil
    }
  }
}

extension CivilDay {
  /// The latest or the next day of this date, this one included; 02-29 waits for its year.
  fileprivate func nearest(month: Int, day: Int, _ leaning: Leaning) -> CivilDay? {
    nearest(leaning, within: 9) { away in CivilDay(year: year + away, month: month, day: day) }
  }

  /// The latest or the next such day of a month, this one included; 31 waits for its month.
  fileprivate func nearest(day: Int, _ leaning: Leaning) -> CivilDay? {
    nearest(leaning, within: 3) { away in
      let month = firstOfMonth.adding(months: away)
      return CivilDay(year: month.year, month: month.month, day: day)
    }
  }

  private func nearest(_ leaning: Leaning, within limit: Int, _ candidate: (Int) -> CivilDay?) -> CivilDay? {
    for away in 0..<limit {
      guard let day = candidate(leaning == .past ? -away : away) else { continue }
      if leaning == .past ? day <= self : day >= self { return day }
    }
    return nil
  }

  /// The year two digits mean: no later than ten years from this day.
  fileprivate func century(of short: Int) -> Int {
    let full = year - year % 100 + short
    return full > year + 10 ? full - 100 : full
  }
}
