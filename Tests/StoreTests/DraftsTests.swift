import Foundation
import Testing

@testable import Store

struct DraftsTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func drafts() throws(Trouble) -> Drafts {
    try Drafts(stateHome: scratch.path("state"), home: nil)
  }

  @Test func `a draft is kept, replaced, read and removed`() throws {
    let drafts = try drafts()
    _ = try drafts.keep(bytes("一稿"), for: "Meeting 20260101-zwh\nMinutes", of: "/r", by: holder)
    _ = try drafts.keep(bytes("二稿\0\n"), for: "Meeting 20260101-zwh\nMinutes", of: "/r", by: holder)
    let draft = Draft(register: "/r", record: "Meeting 20260101-zwh\nMinutes", content: bytes("二稿\0\n"))
    #expect(try drafts.draft(for: "Meeting 20260101-zwh\nMinutes", of: "/r") == draft)
    #expect(try drafts.draft(for: "Meeting 20260101-zwh\nMinutes", of: "/other") == nil)
    try drafts.remove("Meeting 20260101-zwh\nMinutes", of: "/r")
    try drafts.remove("Meeting 20260101-zwh\nMinutes", of: "/r")
    #expect(try drafts.draft(for: "Meeting 20260101-zwh\nMinutes", of: "/r") == nil)
  }

  @Test func `drafts are listed for one register, by record`() throws {
    let drafts = try drafts()
    for (record, register) in [("b", "/r"), ("a", "/r"), ("c", "/s")] {
      _ = try drafts.keep(bytes(record), for: record, of: register, by: holder)
    }
    try scratch.write("not a draft", to: "state/zhibu/drafts/x.draft")
    let (found, troubles) = try drafts.all(of: "/r")
    #expect(found == ["a", "b"].map { Draft(register: "/r", record: $0, content: bytes($0)) })
    #expect(troubles == [Trouble(.read, scratch.path("state/zhibu/drafts/x.draft"), .notDraft)])
  }

  @Test func `only their writer can read drafts`() throws {
    try scratch.folder("state/zhibu/drafts")
    let drafts = try drafts()
    _ = try drafts.keep([], for: "a", of: "/r", by: holder)
    #expect(try scratch.rights(of: "state/zhibu/drafts") == "700")
    let name = Draft(register: "/r", record: "a", content: []).name
    #expect(try scratch.rights(of: "state/zhibu/drafts/\(name)") == "600")
  }

  @Test func `without a state folder drafts go below the home folder`() throws {
    for state in [nil, "", "relative"] {
      let drafts = try Drafts(stateHome: state, home: scratch.path)
      _ = try drafts.keep([], for: "a", of: "/r", by: holder)
    }
    #expect(try scratch.names(in: ".local/state/zhibu/drafts").count == 1)
    let found = trouble { () throws(Trouble) in _ = try Drafts(stateHome: nil, home: nil) }
    #expect(found == Trouble(.search, "", .noHome))
  }

  @Test(arguments: [
    "", "zhibu-draft", "zhibu-draft 1 1\n", "zhibu-draft -1 1\na\nb\n", "zhibu-draft 9999999999999 1\na\nb\n",
    "zhibu-draft 9223372036854775807 9223372036854775807\na\nb\n", "other 1 1\na\nb\n",
    "zhibu-draft 1 1\na\nb",
  ])
  func `a text that is no draft reads as none`(content: String) {
    #expect(Draft(text: bytes(content)) == nil)
  }
}
