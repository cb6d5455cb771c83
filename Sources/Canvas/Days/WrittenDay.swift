/// A date written in digits, taken apart: one to three groups, the day last.
struct WrittenDay: Equatable {
  /// Digits that stand together.
  struct Group: Equatable {
    var value: Int
    var digits: Int
  }

  private(set) var groups: [Group] = []

  /// Takes `text` apart, or answers nil where it is anything but digits with single marks between them.
  init?(_ text: String) {
    var marks: [String] = []
    for character in text {
      if let digit = character.wholeNumberValue, character.isASCII {
        if marks.count == groups.count {
          groups.append(Group(value: 0, digits: 0))
        }
        let last = groups.count - 1
        groups[last].value = groups[last].value * 10 + digit
        groups[last].digits += 1
        guard groups[last].digits <= 8 else { return nil }
      } else {
        guard !groups.isEmpty else { return nil }
        if marks.count < groups.count { marks.append("") }
        marks[marks.count - 1].append(character)
      }
    }
    guard Self.fit(marks.map { $0.filter { !$0.isWhitespace } }, between: groups.count) else { return nil }
    guard groups.dropFirst().allSatisfy({ $0.digits <= 2 }) else { return nil }
  }

  /// Tells whether each mark may follow its group: 年 the year, 月 the month, 日 or 号 the day.
  private static func fit(_ marks: [String], between groups: Int) -> Bool {
    guard (1...3).contains(groups) else { return false }
    let between = ["-", "/", ".", "。", "、", ""]
    let allowed = [between + ["年"], between + ["月"], ["日", "号", ""]].suffix(groups)
    return zip(marks, allowed).allSatisfy { $1.contains($0) }
  }
}
