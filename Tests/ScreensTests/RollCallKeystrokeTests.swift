import Testing

@testable import Screens

struct RollCallKeystrokeTests {
  private static let leave = [("欧阳知秋", "oy"), ("解春生", "xc"), ("长孙无忧", "zsw"), ("梁麦田", "lm")]
  private static let absent = [("单雨禾", "syh"), ("苏常青", "scq")]

  /// What the record must say of the fifty when four were on leave and two stayed away.
  private static let fields = [
    "State: 已开", "Expected: 50", "Voters: 50",
    "Present: "
      + Hall.fifty.names.filter { name in !(leave + absent).contains { $0.0 == name } }.joined(separator: " "),
    "Absent: 单雨禾 苏常青",
    "Leave: 欧阳知秋", "Leave: 梁麦田", "Leave: 解春生", "Leave: 长孙无忧",
  ]

  @Test func `fifty names of whom six did not come take 25 keys at most`() throws {
    var visit = try Hall.fifty.visit()
    let before = visit.files
    visit.press("*")
    var keys = 1
    for (name, initials) in Self.leave {
      keys += visit.find(name, initials) + 2
      visit.press("2", "Enter")
    }
    for (name, initials) in Self.absent {
      keys += visit.find(name, initials) + 1
      visit.press("3")
    }
    #expect(keys == 22)
    #expect(Set(visit.marked) == Set(Self.fields))
    #expect(visit.edits.count == 7)
    for _ in 1...7 { visit.press("F8") }
    #expect(visit.files == before)
  }

  @Test func `fifty names called one by one take 55 keys at most`() throws {
    var visit = try Hall.fifty.visit()
    let before = visit.files
    visit.press("F6", "F6")
    var keys = 0
    for name in Hall.fifty.names {
      #expect(visit.selected == name)
      let isOnLeave = Self.leave.contains { $0.0 == name }
      let digit = isOnLeave ? "2" : Self.absent.contains { $0.0 == name } ? "3" : "1"
      visit.press(digit)
      if isOnLeave { visit.press("Enter") }
      keys += isOnLeave ? 2 : 1
    }
    #expect(keys == 54)
    #expect(Set(visit.marked) == Set(Self.fields))
    for _ in Hall.fifty.names { visit.press("F8") }
    #expect(visit.files == before)
  }

  /// Presses keys one after the other and counts them; what is typed between quotes is text and counts as none.
  private func count(_ visit: inout Visit, _ keys: String...) -> Int {
    var count = 0
    for key in keys {
      if key.hasPrefix("'") {
        visit.type(String(key.dropFirst()))
      } else {
        visit.press(key)
        count += 1
      }
    }
    return count
  }

  @Test func `a session of thirty with two on leave and one absent takes 25 keys at most`()
    throws
  {
    var hall = Hall(Array(Hall.fifty.names.prefix(30)))
    hall.isEmpty = true
    var visit = try hall.visit(on: "2026-11-23")
    #expect(visit.spot == "branch")
    var keys = count(&visit, "F7", "F9", "*")
    keys += count(&visit, "o", "y", "2", "'住院", "Enter", "Enter")
    keys += count(&visit, "x", "c", "2", "'在外务工", "Enter", "Enter")
    keys += count(&visit, "s", "y", "h", "3")
    #expect(keys == 17)
    let record = visit.files["2026/meetings.rec"] ?? ""
    for line in ["State: 已开", "Expected: 30", "Absent: 单雨禾", "Leave: 欧阳知秋 住院", "Leave: 解春生 在外务工"] {
      #expect(record.contains("\(line)\n"), "\(line)")
    }
    #expect(!record.contains("\nUnmarked:"))
    #expect(visit.world.sending.isEmpty)
  }

  private static let initials = [
    "hqs", "zxm", "syh", "oyzq", "qbc", "szx", "cxx", "lxy", "lqs", "swq", "zws", "lmt", "zst", "gyq", "ycmy",
    "lw",
    "ayx", "xcs", "gch", "qjh", "jxy", "sct", "scq", "mqyq", "ypc", "zswy", "syh", "syh", "rxz", "odc", "zym",
    "mxw",
    "txh", "hlsy", "xyqh", "fzy", "zgl", "kz", "lyz", "syl", "qyh", "bln", "hqj", "dqx", "drs", "gyl", "jgf",
    "lfs",
    "mlh", "nyy",
  ]

  @Test
  func `anyone of fifty is on top after three keys, but for the last two of three with the same initials`()
    throws
  {
    var visit = try Hall.fifty.visit()
    var keys: [Int: [String]] = [:]
    for (name, initials) in zip(Hall.fifty.names, Self.initials) {
      keys[visit.find(name, initials), default: []].append(name)
      visit.press("Esc")
    }
    #expect(keys.mapValues(\.count) == [1: 18, 2: 25, 3: 5, 4: 1, 5: 1])
    #expect(keys[4] == ["施语涵"])
    #expect(keys[5] == ["史雅海"])
  }
}
