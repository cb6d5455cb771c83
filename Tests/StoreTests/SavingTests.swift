import Foundation
import SystemPackage
import Testing

@testable import Store

struct SavingTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func replace(_ name: String, _ old: String, _ new: String) throws(Trouble) -> Saved {
    let folder = try Folder(at: scratch.path)
    let lock = try Lock(folder, by: holder)
    return try folder.replace(name, with: bytes(new), expecting: Fingerprint(of: bytes(old)), under: lock)
  }

  private func create(_ name: String, _ new: String) throws(Trouble) -> Saved {
    let folder = try Folder(at: scratch.path)
    return try folder.create(name, with: bytes(new), under: Lock(folder, by: holder))
  }

  @Test(arguments: [0o640, 0o664, 0o600, 0o444])
  func `a save replaces the text and keeps the rights`(rights: Int) throws {
    try scratch.write("old", to: "a.rec")
    try scratch.setRights(rights, of: "a.rec")
    let saved = try replace("a.rec", "old", "new")
    #expect(try scratch.text(of: "a.rec") == "new")
    #expect(try scratch.rights(of: "a.rec") == String(rights, radix: 8))
    let signature = try Folder(at: scratch.path).status(of: "a.rec").signature
    #expect(saved == Saved(signature: signature, standing: .onDisk, warnings: [], leftTemps: []))
    #expect(try scratch.names() == ["a.rec"])
  }

  @Test func `a file that changed since it was loaded is not overwritten`() throws {
    try scratch.write("edited by hand", to: "a.rec")
    let found = trouble { () throws(Trouble) in _ = try replace("a.rec", "old", "new") }
    let path = scratch.path("a.rec")
    #expect(found == Trouble(.read, path, .changedUnderneath(now: bytes("edited by hand"))))
    #expect(try scratch.text(of: "a.rec") == "edited by hand")
    #expect(try scratch.names() == ["a.rec"])
  }

  @Test func `a file that is gone is not made again`() throws {
    let found = trouble { () throws(Trouble) in _ = try replace("a.rec", "old", "new") }
    #expect(found == Trouble(.read, scratch.path("a.rec"), .changedUnderneath(now: nil)))
    #expect(try scratch.names() == [])
  }

  @Test func `a link is not followed and not replaced`() throws {
    try scratch.write("old", to: "real")
    try scratch.link("a.rec", to: "real")
    let found = trouble { () throws(Trouble) in _ = try replace("a.rec", "old", "new") }
    #expect(found == Trouble(.open, scratch.path("a.rec"), .link))
    #expect(try scratch.text(of: "real") == "old")
  }

  @Test func `a file of two names is parted with a warning`() throws {
    try scratch.write("old", to: "a.rec")
    link(scratch.path("a.rec"), scratch.path("b.rec"))
    #expect(try replace("a.rec", "old", "new").warnings == [.namesParted(2)])
    #expect(try scratch.text(of: "b.rec") == "old")
  }

  @Test func `a temp planted under our name is refused, not written through`() throws {
    try scratch.write("old", to: "a.rec")
    try scratch.write("precious", to: "target")
    let temp = LeftTemps.name(for: "a.rec")
    try scratch.link(temp, to: "target")
    let found = trouble { () throws(Trouble) in _ = try replace("a.rec", "old", "new") }
    #expect(found == Trouble(.create, scratch.path(temp), .system(.fileExists)))
    #expect(try scratch.text(of: "target") == "precious")
    #expect(try scratch.text(of: "a.rec") == "old")
  }

  @Test func `a save removes what dead saves left, and nothing else`() throws {
    try scratch.write("old", to: "a.rec")
    let foreign = [
      ".a.rec.swp", ".a.rec.tmp.", ".a.rec.tmp.12x", ".tmp.12", ".#a.rec", "a.rec.tmp.12", "a.rec~",
    ]
    for name in foreign + [".a.rec.tmp.12", ".b.rec.tmp.99999"] { try scratch.write("", to: name) }
    try scratch.folder(".c.rec.tmp.7")
    #expect(try replace("a.rec", "old", "new").leftTemps == [".a.rec.tmp.12", ".b.rec.tmp.99999"])
    #expect(try scratch.names() == (foreign + [".c.rec.tmp.7", "a.rec"]).sorted())
  }

  @Test func `a new file has the folder's rights but nobody's to execute`() throws {
    for (folder, file) in [(0o2775, "664"), (0o750, "640"), (0o700, "600"), (0o755, "644")] {
      try scratch.setRights(folder, of: ".")
      _ = try create("\(file).rec", "new")
      #expect(try scratch.rights(of: "\(file).rec") == file)
    }
    try scratch.setRights(0o700, of: ".")
  }

  @Test func `a new file overwrites nothing`() throws {
    try scratch.write("old", to: "a.rec")
    let found = trouble { () throws(Trouble) in _ = try create("a.rec", "new") }
    #expect(found == Trouble(.link, scratch.path("a.rec"), .taken))
    #expect(try scratch.text(of: "a.rec") == "old")
    #expect(try scratch.names() == ["a.rec"])
  }

  @Test func `a new file that differs from an old one in case only is refused`() throws {
    try scratch.write("old", to: "Frame.rec")
    let found = trouble { () throws(Trouble) in _ = try create("frame.rec", "new") }
    #expect(found == Trouble(.create, scratch.path("frame.rec"), .twin(of: "Frame.rec")))
  }

  @Test func `an append adds at the end, and makes the file first`() throws {
    let folder = try Folder(at: scratch.path)
    let lock = try Lock(folder, by: holder)
    _ = try folder.append(bytes("one\n"), to: "log.rec", under: lock)
    let saved = try folder.append(bytes("two\n"), to: "log.rec", under: lock)
    #expect(try scratch.text(of: "log.rec") == "one\ntwo\n")
    #expect(saved.signature.size == 8)
    #expect(saved.standing == .onDisk)
  }

  @Test func `an append to what is not a plain file is refused`() throws {
    mkfifo(scratch.path("pipe.rec"), 0o600)
    try scratch.link("link.rec", to: "/dev/null")
    try scratch.folder("folder.rec")
    let folder = try Folder(at: scratch.path)
    let lock = try Lock(folder, by: holder)
    let reasons = ["pipe.rec", "link.rec", "folder.rec"].map { name in
      trouble { () throws(Trouble) in _ = try folder.append([1], to: name, under: lock) }?.reason
    }
    #expect(reasons == [.notRegularFile, .link, .notRegularFile])
  }

  @Test func `an append to a file of two names warns`() throws {
    try scratch.write("one\n", to: "log.rec")
    link(scratch.path("log.rec"), scratch.path("other.rec"))
    let folder = try Folder(at: scratch.path)
    let saved = try folder.append(bytes("two\n"), to: "log.rec", under: Lock(folder, by: holder))
    #expect(saved.warnings == [.namesShared(2)])
  }
}
