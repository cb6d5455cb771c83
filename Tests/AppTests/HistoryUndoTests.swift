import Foundation
import Register
import Store
import Testing

@testable import App

/// Any edits, then every step taken back from the history alone: as after a restart, and in the order of the list.
struct HistoryUndoTests {
  private static let files = [
    "2026/meetings.rec": """
    # 会议

    %rec: Meeting
    %key: Id

    # 第一次
    Id: 20260105-zwh
    Kind: 支委会
    Date: 2026-01-05
    State: 已开
    Title: 一
    Present: 甲 乙

    Id: 20260205-zwh
    Kind: 支委会
    Date: 2026-02-05
    State: 计划
    Title: 二
    Minutes: 开了
    + 会

    Id: 20260305-zwh
    Kind: 支委会
    Date: 2026-03-05
    State: 计划
    Title: 三

    """,
    "members.rec": """
    %rec: Member
    %key: Name

    Name: 甲
    Joined: 2010-01-01
    From: 2020-01-01
    DuesClass: 工资

    Name: 乙
    Joined: 2011-01-01
    From: 2020-01-01
    Phone: 13800001111
    DuesClass: 工资

    """,
    "branch.rec": """
    %rec: Branch
    %key: Code

    Code: ZB001
    Name: 第一支部

    %rec: Post

    Post: 书记
    Holder: 甲
    From: 2024-01-01

    Post: 委员
    Holder: 乙
    From: 2024-01-01

    """,
  ]

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `random edits and then every step undone leave the files as they were`(seed: UInt64) throws {
    let folder = try CommandFolder.register()
    for (name, text) in Self.files { try folder.write(text, to: name) }
    try? FileManager.default.removeItem(at: folder.url(folder.branch("history.rec")))
    let before = try contents(folder)
    let register = try OpenRegister(at: folder.path + "/reg")
    var chance = EditChance(seed: seed)
    var done = 0
    for number in 0..<16 {
      let name = chance.pick(Self.files.keys.sorted())
      let seen = try register.bytes(of: RegisterPath("branches/ZB001/\(name)"))
      guard let edit = chance.edit(of: name, seen.bytes, number) else { continue }
      guard case .filed(let filed) = try register.file(edit, over: seen, by: Holder(by: "何秋实")) else {
        Issue.record("\(edit) was not saved")
        return
      }
      if case .step = filed.saved.noted { done += 1 }
    }
    let steps = try register.histories(of: "ZB001").steps
    #expect(steps.count == done && done > 5)
    for step in steps.reversed() {
      let edit = try step.undoing(summary: step.first.summary ?? "")
      let seen = try register.bytes(of: RegisterPath(step.first.path))
      let filing = try register.file(edit, over: seen, by: Holder(by: "何秋实"))
      guard case .filed = filing else {
        Issue.record("\(step) was not undone: \(filing)")
        return
      }
    }
    #expect(try contents(folder) == before)
    let history = try register.histories(of: "ZB001")
    #expect(history.steps.count == 2 * done)
    #expect(history.steps.suffix(done).map(\.first.action) == Array(repeating: .undone, count: done))
    #expect(history.steps.suffix(done).map(\.first.undoes) == steps.reversed().map(\.number))
    let verified = Verification(
      history, in: register, heading: Shipped.historyHeading, keys: RecordKeys.all)
    #expect(verified.doubts == [])
    #expect(try folder.run("/usr/bin/recfix", ["--check", folder.branch("2026/history.rec")]).status == 0)
  }

  @Test func `an undone step is done again by undoing the undoing`() throws {
    let folder = try CommandFolder.register()
    try folder.write(Self.files["2026/meetings.rec"] ?? "", to: "2026/meetings.rec")
    let register = try OpenRegister(at: folder.path + "/reg")
    let path = try RegisterPath("branches/ZB001/2026/meetings.rec")
    let edit = Edit(
      branch: "ZB001", year: 2026, fileName: "meetings.rec",
      changes: [Edit.Change("Meeting", "20260205-zwh", .remove)], summary: "删掉")
    _ = try register.file(edit, over: register.bytes(of: path), by: Holder(by: "何秋实"))
    let without = try register.bytes(of: path).bytes
    for _ in 0..<2 {
      let last = try #require(try register.histories(of: "ZB001").steps.last)
      let back = try last.undoing(summary: "删掉")
      _ = try register.file(back, over: register.bytes(of: path), by: Holder(by: "何秋实"))
    }
    #expect(try register.bytes(of: path).bytes == without)
    let actions = try register.histories(of: "ZB001").steps.suffix(3).map(\.first.action)
    #expect(actions == [.removed, .undone, .redone])
  }

  @Test func `a step whose fields were changed again is not undone`() throws {
    let folder = try CommandFolder.register()
    try folder.write(Self.files["2026/meetings.rec"] ?? "", to: "2026/meetings.rec")
    let register = try OpenRegister(at: folder.path + "/reg")
    let path = try RegisterPath("branches/ZB001/2026/meetings.rec")
    for title in ["甲", "乙"] {
      let edit = Edit(
        branch: "ZB001", year: 2026, fileName: "meetings.rec",
        changes: [Edit.Change("Meeting", "20260205-zwh", .set([.init("Title", [title])]))], summary: title)
      _ = try register.file(edit, over: register.bytes(of: path), by: Holder(by: "何秋实"))
    }
    let steps = try register.histories(of: "ZB001").steps.suffix(2)
    let first = try #require(steps.first)
    #expect(first.isMovedOn(by: Array(steps.dropFirst())))
    let filing = try register.file(
      try first.undoing(summary: ""), over: register.bytes(of: path), by: Holder(by: "何秋实"))
    guard case .misfit(.movedOn(type: "Meeting", field: "Title")) = filing else {
      Issue.record("\(filing)")
      return
    }
  }

  @Test func `a step of a session that became final waits until the finalising is undone`() throws {
    let folder = try CommandFolder.register()
    try folder.write(Self.files["2026/meetings.rec"] ?? "", to: "2026/meetings.rec")
    let register = try OpenRegister(at: folder.path + "/reg")
    let path = try RegisterPath("branches/ZB001/2026/meetings.rec")
    for field in [Edit.Field("Title", ["甲"]), .init("Finalised", ["2026-02-06 09:00 甲"])] {
      let edit = Edit(
        branch: "ZB001", year: 2026, fileName: "meetings.rec",
        changes: [Edit.Change("Meeting", "20260205-zwh", .set([field]))], summary: field.name)
      _ = try register.file(edit, over: register.bytes(of: path), by: Holder(by: "何秋实"))
    }
    let steps = Array(try register.histories(of: "ZB001").steps.suffix(2))
    #expect(steps[0].isMovedOn(by: [steps[1]]) && !steps[1].isMovedOn(by: []))
    for (step, isDone) in [(steps[0], false), (steps[1], true), (steps[0], true)] {
      let edit = try step.undoing(summary: "")
      let filing = try register.file(edit, over: register.bytes(of: path), by: Holder(by: "何秋实"))
      if case .filed = filing { #expect(isDone) } else { #expect(!isDone) }
    }
    #expect(
      String(decoding: try register.bytes(of: path).bytes, as: UTF8.self) == Self.files["2026/meetings.rec"])
  }

  /// Every file but the history and the locks.
  private func contents(_ folder: CommandFolder) throws -> [String: String] {
    try folder.everything().filter { !$0.key.hasSuffix("history.rec") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }
}

/// Edits by chance, the same for the same seed.
private struct EditChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_654_435_761 &+ 88_172_645_463_325_252 }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }

  mutating func pick<T>(_ all: [T]) -> T { all[below(all.count)] }

  /// An edit of one or two records of the file; nil where it has none left.
  mutating func edit(of name: String, _ bytes: [UInt8], _ number: Int) -> Edit? {
    let parts = name.split(separator: "/").map(String.init)
    let (type, keys) = records(of: name, bytes)
    guard !keys.isEmpty else { return nil }
    let first = below(keys.count)
    var changes = [change(type, keys[first])]
    if below(3) == 0, keys.count > 1 { changes.append(change(type, keys[(first + 1) % keys.count])) }
    if below(4) == 0 { changes = [addition(type, number)] }
    let year = parts.count == 2 ? Int(parts[0]) : nil
    return Edit(
      branch: "ZB001", year: year, fileName: parts.last ?? "", changes: changes, summary: "第\(number)步")
  }

  private func records(of name: String, _ bytes: [UInt8]) -> (type: String, keys: [String]) {
    let field = ["members.rec": "Name: ", "branch.rec": "Holder: "][name] ?? "Id: "
    let keys = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix(field) }.map { String($0.dropFirst(field.count)) }
    return (["members.rec": "Member", "branch.rec": "Post"][name] ?? "Meeting", keys)
  }

  private mutating func change(_ type: String, _ key: String) -> Edit.Change {
    if type != "Post", below(4) == 0 { return Edit.Change(type, key, .remove) }
    let fields =
      [
        "Meeting": ["Title", "Place", "Agenda", "Minutes", "Present"], "Member": ["Phone", "Group", "Alias"],
        "Post": ["To"],
      ][type] ?? []
    let values = [[], ["一"], ["一", "二"], ["开了会\n\n散了会"], ["甲 乙 丙"], [" 空格"]]
    var change = Edit.Change(type, key, .set([.init(pick(fields), pick(values))]))
    if type == "Post" {
      change.keyedBy = ["Holder"]
      change.action = .set([.init("To", pick([[], ["2026-05-01"], ["2026-06-30"]]))])
    }
    return change
  }

  private func addition(_ type: String, _ number: Int) -> Edit.Change {
    let key = ["Meeting": "Id", "Member": "Name"][type] ?? "Post"
    let lines = [Writing.Line(key, "新\(number)"), .init(key == "Post" ? "Holder" : "Title", "丁\(number)")]
    return Edit.Change(type, "新\(number)", .add(lines))
  }
}
