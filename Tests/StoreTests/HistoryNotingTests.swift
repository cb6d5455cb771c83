import Foundation
import Register
import Testing

@testable import Store

/// What a save writes into the history.
struct HistoryNotingTests {
  static let heading = bytes("# 变更记录\n\n%rec: Change\n%mandatory: When Hash\n")
  private static let headingText = text(heading)
  static let meetings = "%rec: Meeting\n%key: Id\n\nId: 1\nTitle: 一\n\nId: 2\nTitle: 二\nPlace: 甲\n"

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch.register()
    try scratch.write(Self.meetings, to: "branches/A-1/2026/meetings.rec")
  }

  private func save(
    _ text: String, to path: String = "branches/A-1/2026/meetings.rec", _ summary: String = "改",
    origin: Edit.Origin = .made, reason: String? = nil,
  ) throws -> Saved.Noted? {
    let register = try OpenRegister(at: scratch.path)
    let seen = try register.bytesIfAny(of: RegisterPath(path))
    let note = Note(
      who: "李芳", when: "2026-11-25 09:12", summary: summary, reason: reason, origin: origin,
      heading: Self.heading)
    guard case .saved(_, let saved) = try register.save(seen, bytes(text), by: holder, noting: note) else {
      return nil
    }
    return saved.noted
  }

  private func history(_ folder: String = "branches/A-1/2026") throws -> String {
    try scratch.text(of: "\(folder)/history.rec")
  }

  @Test func `a changed record leaves the fields that differ, before and after`() throws {
    let edit = Self.meetings.replacing("Title: 二\nPlace: 甲", with: "Title: 贰\nMinutes: 开了\n+ 会")
    #expect(try save(edit, origin: .undo("2026-9"), reason: "写错了") == .step("2026-1", tornTo: nil))
    let digest = Fingerprint(of: bytes("Id: 2\nTitle: 贰\nMinutes: 开了\n+ 会\n")).description
    let text = """
      When: 2026-11-25 09:12
      Who: 李芳
      Action: 撤销
      Step: 2026-1
      Undoes: 2026-9
      Summary: 改
      Reason: 写错了
      File: branches/A-1/2026/meetings.rec
      Kind: Meeting
      Key: Id 2
      Old: Title 二
      Old: Place 甲
      New: Title 贰
      New: Minutes 开了
      + 会
      Digest: \(digest)
      """
    let hash = Chain.hash(text.utf8, after: Chain.start)
    #expect(try history() == "\(Self.headingText)\n\(text)\nHash: \(hash)\n")
  }

  @Test func `records that come and go are noted whole, and those that stay not at all`() throws {
    let edit = Self.meetings.replacing("Id: 1\nTitle: 一\n", with: "# 新\nId: 3\nTitle: 三\n")
    _ = try save(edit)
    let changes = try steps().flatMap(\.changes)
    #expect(changes.map(\.action) == [.removed, .added])
    #expect(changes.map(\.keyText) == ["1", "3"])
    #expect(changes[0].old.map(\.value) == ["1", "一"])
    #expect(changes[0].place == .first)
    #expect(changes[0].lines == "Id: 1\nTitle: 一")
    #expect(changes[1].new.map(\.value) == ["3", "三"])
    #expect(Set(changes.map(\.step)) == ["2026-1"])
  }

  @Test func `a save that changes no record but its surroundings is noted for the file`() throws {
    _ = try save("# 说明\n\n" + Self.meetings)
    let change = try #require(try steps().first?.first)
    #expect(change.kind == nil && change.key.isEmpty && change.digest == nil)
    #expect(change.path == "branches/A-1/2026/meetings.rec")
  }

  @Test func `a save without a difference is not noted`() throws {
    #expect(try save(Self.meetings) == .nothing)
    #expect(try scratch.names(in: "branches/A-1/2026") == ["meetings.rec"])
  }

  @Test(arguments: [
    ("branches/A-1/2026/dues.rec", "branches/A-1/2026"), ("branches/A-1/members.rec", "branches/A-1/2026"),
    ("branches/B-2/branch.rec", "branches/B-2"), ("rules.rec", "."),
    ("inspections/r/rectifications.rec", "inspections"),
  ])
  func `each file has its book of changes, and no year folder is made for one`(path: String, folder: String)
    throws
  {
    _ = try save("A: 1\n", to: path)
    #expect(try history(folder).contains("File: \(path)\n"))
    #expect(
      try scratch.names(in: "branches/A-1")
        == (path.hasSuffix("members.rec") ? ["2026", "members.rec"] : ["2026"]))
  }

  @Test func `a new year's book names the last hash of the year before`() throws {
    _ = try save("A: 1\n", to: "branches/A-1/members.rec")
    let head = ChainedFile(bytes(try history())).head
    try scratch.folder("branches/A-1/2027")
    _ = try save("A: 2\n", to: "branches/A-1/members.rec")
    let first = try #require(try steps("branches/A-1/2027").first)
    #expect(first.first.previous == head && head != nil)
    #expect(first.number == "2027-1")
  }

  @Test func `a change that was cut off is moved aside, and the chain goes on`() throws {
    _ = try save(Self.meetings.replacing("一", with: "壹"))
    let whole = try history()
    try scratch.write(whole + "\nWhen: 2026-11-25 09:13\nWho: 李", to: "branches/A-1/2026/history.rec")
    let noted = try save(Self.meetings.replacing("一", with: "弌"))
    #expect(noted == .step("2026-2", tornTo: "branches/A-1/2026/history.torn"))
    #expect(try scratch.text(of: "branches/A-1/2026/history.torn") == "When: 2026-11-25 09:13\nWho: 李\n")
    #expect(try history().hasPrefix(whole))
    #expect(try doubts() == [])
  }

  @Test func `what no rec value can hold is noted by a sign`() throws {
    _ = try save(Self.meetings.replacing("Title: 一", with: "Title: a\0b"))
    #expect(try steps().first?.first.new.map(\.value) == ["a\u{2400}b"])
  }

  @Test func `a history that cannot be written leaves the save standing`() throws {
    try scratch.folder("branches/A-1/2026/history.rec")
    let noted = try save(Self.meetings.replacing("一", with: "壹"))
    #expect(
      noted
        == .failed(
          Trouble(.open, scratch.path("branches/A-1/2026/history.rec"), .notRegularFile)))
    #expect(try scratch.text(of: "branches/A-1/2026/meetings.rec").contains("壹"))
  }

  @Test func `a branch is read without its history`() throws {
    _ = try save(Self.meetings.replacing("一", with: "壹"))
    let files = try OpenRegister(at: scratch.path).branch("A-1").files
    #expect(files.map(\.path.name) == ["meetings.rec"])
  }

  private func steps(_ folder: String = "branches/A-1/2026") throws -> [History.Step] {
    History.steps(in: Source(path: "\(folder)/history.rec", bytes: bytes(try history(folder))))
  }

  private func doubts() throws -> [Doubt] {
    let register = try OpenRegister(at: scratch.path)
    return Verification(
      try register.histories(of: "A-1"), in: register, heading: Self.heading, keys: [:]
    ).doubts
  }
}
