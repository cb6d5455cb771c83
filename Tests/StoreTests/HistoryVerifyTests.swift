import Foundation
import Register
import Testing

@testable import Store

/// Books of changes computed anew after somebody was at them.
struct HistoryVerifyTests {
  private static let path = "branches/A-1/2026/meetings.rec"
  private static let book = "branches/A-1/2026/history.rec"

  private let scratch: Scratch

  /// Four steps: a new record, two changes of it, and a removal.
  init() throws {
    scratch = try Scratch.register()
    let start = "%rec: Meeting\n%key: Id\n\nId: 1\nTitle: 一\n"
    try scratch.write(start, to: Self.path)
    let texts = [
      start + "\nId: 2\nTitle: 二\n", start + "\nId: 2\nTitle: 贰\n", start + "\nId: 2\nTitle: 贰\nPlace: 甲\n",
      "%rec: Meeting\n%key: Id\n\nId: 2\nTitle: 贰\nPlace: 甲\n",
    ]
    let register = try OpenRegister(at: scratch.path)
    for (index, text) in texts.enumerated() {
      let note = Note(
        who: "李芳", when: "2026-11-25 09:1\(index)", summary: "第\(index + 1)步",
        heading: HistoryNotingTests.heading)
      let seen = try register.bytes(of: RegisterPath(Self.path))
      _ = try register.save(seen, bytes(text), by: holder, noting: note)
    }
  }

  private func verification() throws -> Verification {
    let register = try OpenRegister(at: scratch.path)
    return Verification(
      try register.histories(of: "A-1"), in: register, heading: HistoryNotingTests.heading, keys: [:])
  }

  /// What is wrong with the book alone, whatever the records are.
  private func doubts(_ book: [UInt8]) throws -> [Doubt] {
    let file = Loaded(path: try RegisterPath(Self.book), bytes: book, signature: nil)
    return BookVerification(file, heading: HistoryNotingTests.heading, earlier: []).doubts
  }

  private func reasons() throws -> [Doubt.Reason] { try verification().doubts.map(\.reason) }

  /// The heading, and each change with the blank line above it.
  private func pieces() throws -> [String] {
    var pieces: [String] = []
    for line in try scratch.text(of: Self.book).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast()
    {
      if line.hasPrefix("When: ") {
        pieces[pieces.count - 1].removeLast()
        pieces.append("\n")
      }
      if pieces.isEmpty { pieces.append("") }
      pieces[pieces.count - 1] += line + "\n"
    }
    return pieces
  }

  @Test func `whoever looked at a number stands in the book, and the records are as they were`() throws {
    let register = try OpenRegister(at: scratch.path)
    let note = Note(
      who: "李芳", when: "2026-11-25 10:00", summary: "看了贰的全号", heading: HistoryNotingTests.heading)
    let noted = try register.note(
      note, lookingAt: "Meeting", [Writing.Line("Id", "2")], in: RegisterPath(Self.path), by: holder)
    #expect(noted == .step("2026-5", tornTo: nil))
    let verification = try verification()
    #expect(verification.doubts == [] && verification.heads.first?.count == 5)
    let book = try scratch.text(of: Self.book)
    let written = """
      When: 2026-11-25 10:00
      Who: 李芳
      Action: 查看
      Step: 2026-5
      Summary: 看了贰的全号
      File: branches/A-1/2026/meetings.rec
      Kind: Meeting
      Key: Id 2
      Hash:
      """
    #expect(book.contains(written))
    let source = Source(path: Self.book, bytes: bytes(book))
    let step = try #require(History.steps(in: source).last)
    #expect(step.first.effect == .seen && step.first.names.isEmpty)
    #expect(throws: History.Undoable.nothingToRestore) { try step.undoing(summary: "") }
  }

  @Test func `an untouched register leaves no doubt, and tells its head`() throws {
    let verification = try verification()
    #expect(verification.doubts == [] && verification.troubles == [])
    let head = try #require(verification.heads.first)
    #expect(head.book == "A-1/2026" && head.count == 4)
    #expect(verification.changesSince(head.hash, in: "A-1/2026") == 0)
  }

  @Test func `every changed byte is reported`() throws {
    let text = bytes(try scratch.text(of: Self.book))
    for place in text.indices {
      for bit: UInt8 in [1, 0x20] {
        var changed = text
        changed[place] ^= bit
        if try doubts(changed).isEmpty { Issue.record("byte \(place) bit \(bit)") }
      }
    }
  }

  @Test func `every lost byte is reported`() throws {
    let text = bytes(try scratch.text(of: Self.book))
    for place in text.indices {
      var changed = text
      changed.remove(at: place)
      if try doubts(changed).isEmpty { Issue.record("byte \(place)") }
    }
  }

  @Test(arguments: 1...3) func `a lost change is reported at the one after it`(lost: Int) throws {
    var pieces = try pieces()
    pieces.remove(at: lost)
    try scratch.write(pieces.joined(), to: Self.book)
    let broken = try verification().doubts.filter { $0.reason == .broken }
    #expect(broken.map(\.entry) == [lost])
    #expect(broken.first?.change?.summary == "第\(lost + 1)步")
  }

  @Test func `swapped changes are reported`() throws {
    var pieces = try pieces()
    pieces.swapAt(2, 3)
    try scratch.write(pieces.joined(), to: Self.book)
    #expect(try reasons().filter { $0 == .broken }.count == 3)
  }

  @Test func `a change put in is reported, even with a hash of its own`() throws {
    var pieces = try pieces()
    let before = ChainedFile(bytes(pieces[..<3].joined())).head ?? ""
    let text = "When: 2026-11-25 09:11\nWho: 李芳\nAction: 修改\nStep: 2026-9\nFile: \(Self.path)"
    pieces.insert("\n\(text)\nHash: \(Chain.hash(text.utf8, after: before))\n", at: 3)
    try scratch.write(pieces.joined(), to: Self.book)
    #expect(try verification().doubts.map(\.entry) == [4])
  }

  @Test func `a cut end shows only against a head kept elsewhere`() throws {
    let head = try #require(try verification().heads.first)
    try scratch.write(try pieces().dropLast().joined(), to: Self.book)
    var cut = try verification()
    #expect(!cut.doubts.contains { $0.path == Self.book && $0.reason == .broken })
    #expect(cut.changesSince(head.hash, in: head.book) == nil)
    cut.miss(head.hash, in: head.book)
    #expect(cut.doubts.last == Doubt(Self.book, 1, .headLost(head.hash)))
  }

  @Test func `a later change keeps an older head known`() throws {
    let book = ChainedFile(bytes(try scratch.text(of: Self.book)))
    let second = try #require(book.links[1].hash)
    #expect(try verification().changesSince(second, in: "A-1/2026") == 2)
  }

  @Test func `text between changes is reported with its line`() throws {
    let pieces = try pieces()
    try scratch.write(pieces[..<2].joined() + "\n# 插的话\n" + pieces[2...].joined(), to: Self.book)
    let doubts = try verification().doubts
    #expect(doubts.map(\.reason) == [.outside, .outside])
  }

  @Test(arguments: [
    ("Title: 贰", "Title: 弍", Doubt.Reason.altered), ("Id: 2", "Id: 9", .gone),
    ("Id: 2", "Id: 1\nTitle: 一\n\nId: 2", .back),
  ])
  func `records changed by hand are questions`(old: String, new: String, reason: Doubt.Reason) throws {
    let text = try scratch.text(of: Self.path)
    try scratch.write(text.replacing(old, with: new), to: Self.path)
    #expect(try reasons() == [reason])
  }

  @Test func `a comment written by hand above a record is no question`() throws {
    let text = try scratch.text(of: Self.path)
    try scratch.write(text.replacing("Id: 2", with: "# 手写\nId: 2"), to: Self.path)
    #expect(try reasons() == [])
  }

  @Test func `a new book that names a hash the old one does not hold is reported`() throws {
    try scratch.folder("branches/A-1/2027")
    let register = try OpenRegister(at: scratch.path)
    let members = try register.bytesIfAny(of: RegisterPath("branches/A-1/members.rec"))
    let note = Note(who: "李芳", when: "2027-01-04 09:00", summary: "新", heading: HistoryNotingTests.heading)
    _ = try register.save(members, bytes("%rec: Member\n%key: Name\n\nName: 甲\n"), by: holder, noting: note)
    #expect(try reasons() == [])
    try scratch.write(try pieces().dropLast().joined(), to: Self.book)
    #expect(try reasons().filter { $0 == .previousLost }.count == 1)
  }
}
