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
