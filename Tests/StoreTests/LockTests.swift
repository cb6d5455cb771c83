import Foundation
import Testing

@testable import Store

struct LockTests {
  @Test func `a second lock is refused with the holder's name`() throws {
    let scratch = try Scratch()
    let folder = try Folder(at: scratch.path)
    let lock = try Lock(folder, by: holder)
    let found = trouble { () throws(Trouble) in _ = try Lock(folder, by: holder, patience: .none) }
    #expect(found == Trouble(.lock, scratch.path(".lock"), .locked(by: holder)))
    #expect(lock.guarded == scratch.path)
  }

  @Test func `a lock given back can be taken, and names nobody`() throws {
    let scratch = try Scratch()
    let folder = try Folder(at: scratch.path)
    do { _ = try Lock(folder, by: holder) }
    #expect(try scratch.text(of: ".lock") == "")
    _ = try Lock(folder, by: holder, patience: .none)
  }

  @Test func `whoever waits hears the holder before each pause and may give up`() throws {
    let scratch = try Scratch()
    let folder = try Folder(at: scratch.path)
    let lock = try Lock(folder, by: holder)
    var heard: [Holder?] = []
    let found = trouble { () throws(Trouble) in
      _ = try Lock(folder, by: holder, patience: Patience(tries: 9, pause: 0)) { holder in
        heard.append(holder)
        return heard.count < 3
      }
    }
    #expect(heard == [holder, holder, holder])
    #expect(found?.reason == .locked(by: holder))
    _ = lock.guarded
  }

  @Test func `whoever is patient gets the lock when it is given back`() throws {
    let scratch = try Scratch()
    let folder = try Folder(at: scratch.path)
    var pauses = 0
    var first: Lock? = try Lock(folder, by: holder)
    _ = try Lock(folder, by: holder, patience: Patience(tries: 2, pause: 0)) { _ in
      pauses += 1
      _ = first.take()
      return true
    }
    #expect(pauses == 1)
  }

  @Test func `the lock's file is for the folder's group, whatever the umask`() throws {
    let scratch = try Scratch()
    _ = try Lock(Folder(at: scratch.path), by: holder)
    #expect(try scratch.rights(of: ".lock") == "660")
  }

  @Test func `a planted link or pipe in the place of the lock is refused`() throws {
    let scratch = try Scratch()
    try scratch.write("precious", to: "target")
    try scratch.link(".lock", to: "target")
    let folder = try Folder(at: scratch.path)
    let link = trouble { () throws(Trouble) in _ = try Lock(folder, by: holder) }
    #expect(link == Trouble(.lock, scratch.path(".lock"), .link))
    #expect(try scratch.text(of: "target") == "precious")
    unlink(scratch.path(".lock"))
    mkfifo(scratch.path(".lock"), 0o600)
    let pipe = trouble { () throws(Trouble) in _ = try Lock(folder, by: holder) }
    #expect(pipe == Trouble(.lock, scratch.path(".lock"), .notRegularFile))
  }
}

struct HolderTests {
  @Test func `a holder reads back as written`() {
    #expect(text(holder.text) == "Name: 李芳\nHost: 办公室\nPid: 4321\nSince: 09:12\n")
    #expect(Holder(text: holder.text) == holder)
  }

  @Test func `long names are cut between characters and fit the limit`() throws {
    let name = String(repeating: "李", count: 100)
    let long = Holder(name: name, host: name, pid: .max, since: name)
    #expect(long.text.count <= Holder.limit)
    let cut = String(repeating: "李", count: 20)
    #expect(Holder(text: long.text) == Holder(name: cut, host: cut, pid: .max, since: String(cut.prefix(5))))
  }

  @Test(arguments: [
    ("Name: \u{1B}[2J李\u{202E}芳\u{9B}\nPid: 7\n", Holder(name: "[2J李芳", host: "", pid: 7, since: "")),
    ("Name: \u{0}x\nHost: a:b\nPid: -1\n", Holder(name: "x", host: "a:b", pid: -1, since: "")),
    ("Pid: 7\n", nil), ("Name: x\nPid: seven\n", nil), ("", nil), ("\n\n:\n", nil),
  ])
  func `a hostile text shows no control or invisible character`(text: String, holder: Holder?) {
    #expect(Holder(text: bytes(text)) == holder)
  }

  @Test func `only the first 200 bytes of a lock's text count`() {
    let padding = String(repeating: "\n", count: 200)
    #expect(Holder(text: bytes(padding + "Name: x\nPid: 1\n")) == nil)
  }

  @Test func `bytes that are not UTF-8 are dropped`() {
    #expect(Holder(text: bytes("Name: ") + [0xFF, 0x41, 0xE6] + bytes("\nPid: 1\n"))?.name == "A")
  }
}
