/// Rec files to start from, and ways to damage them.
enum Samples {
  /// Files recutils reads, which between them have every habit a hand-written file can have.
  static let valid: [String] = [
    "",
    "# 只有注释\n",
    "Id: 20260301-dydh\nKind: 党员大会\nMinutes: 一\n+ 二\n+\n+ 三\n",
    "%rec: Meeting\n%doc: 会议\n+ 第二行\n%key: Id\n\n# 三月\nId: 1\nPresent: 张三 李四\n\nId: 2\n# 改过\nPresent: 王五\n",
    "# 表头\n\nA: 1\n\n%rec: Talk\n\nB: 2\n+3\n\n\n%rec: Training 外部\n%doc: x\n\nC:3\nC: 4\n",
    "A: x\\\ny\\\n+ z\nB:\n\nC: d\\\n\n\nD: e\\\\\n\n",
    "A:  two\nB:\ttab\nC:none\nD: trailing \nE:\n+ begins with a line end\nF: \n+\n+\n",
    "  A: 1\n# c \nB_2: 2\n \t\n \n\t# c\nc: 3\n   ",
    "A: 1\n# the last line has no end",
    "A: 1\n+ no end",
    "A: 1\n\nB: 2\\\n",
    "A: 1\\\n\nB: 2\n+ ",
    "\n\n# 注释\\\nA: #1\nB: +2\nC: : 3\n\n\n",
    "%rec: T\n\n%doc: not a descriptor\n\nA: a\"b\\c\td\n+ \\e\n",
  ]

  /// Bits of rec text that tend to matter when they turn up in the wrong place.
  static let bits: [String] = [
    "A", "B: ", ": ", ":", "x", "支", "\n", "\n\n", "+ ", "+", "\n+ ", "\n+", "\\\n", "\\", "#c\n", "#", " ",
    "\t",
    "%rec: T\n", "%rec: U\n\n", "%doc: d\n", "A: b\n", "B: 支部\n", "A_1: x\n", "_", "1", "：", "<<<<<<< a\n",
    "=",
    "\n \n", "\n\t\n", "  ", "%", "%%", "\r\n", "\r", "\0", "\u{FEFF}",
  ]

  /// A few of `bits` put into, or in place of a part of, one of `valid`.
  static func damaged(by chance: inout Chance, with bits: [String] = bits) -> [UInt8] {
    var bytes = Array(chance.pick(valid).utf8)
    for _ in 0...chance.below(3) {
      let start = chance.below(bytes.count + 1)
      let end = min(bytes.count, start + chance.pick([0, 0, 1, 2, 7]))
      bytes.replaceSubrange(start..<end, with: chance.below(4) == 0 ? [] : Array(chance.pick(bits).utf8))
    }
    return bytes
  }

  /// A file thrown together from `bits`, and now and then bytes that are no text.
  static func heap(by chance: inout Chance, from bits: [String] = bits) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<chance.below(14) {
      bytes += Array(chance.pick(bits).utf8)
      if chance.below(16) == 0 { bytes.append(UInt8.random(in: 0...255, using: &chance)) }
    }
    return bytes
  }

  /// Any bytes at all.
  static func noise(by chance: inout Chance) -> [UInt8] {
    (0..<chance.below(60)).map { _ in UInt8.random(in: 0...255, using: &chance) }
  }
}
