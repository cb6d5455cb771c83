import Foundation
import SystemPackage
import Testing

@testable import Store

struct ReadingTests {
  @Test(arguments: [0, 1, 4096, 200_000])
  func `a file is read whole`(size: Int) throws {
    let scratch = try Scratch()
    let text = String(repeating: "x", count: size)
    try scratch.write(text, to: "a.rec")
    let contents = try Folder(at: scratch.path).read("a.rec")
    #expect(contents.bytes == bytes(text))
    #expect(contents.status.signature.size == size)
  }

  @Test func `what is not a plain file is refused, and a pipe does not hang`() throws {
    let scratch = try Scratch()
    try scratch.folder("folder.rec")
    mkfifo(scratch.path("pipe.rec"), 0o600)
    try scratch.write("Id: 1\n", to: "real.rec")
    try scratch.link("link.rec", to: "real.rec")
    try scratch.link("device.rec", to: "/dev/null")
    for (name, reason) in [
      ("folder.rec", .notRegularFile), ("pipe.rec", .notRegularFile), ("link.rec", .link),
      ("device.rec", .link),
    ] as [(String, Trouble.Reason)] {
      let folder = try Folder(at: scratch.path)
      let found = trouble { () throws(Trouble) in _ = try folder.read(name) }
      #expect(found == Trouble(.open, scratch.path(name), reason))
    }
  }

  @Test func `a device is refused`() throws {
    let folder = try Folder(at: "/dev")
    let found = trouble { () throws(Trouble) in _ = try folder.read("zero") }
    #expect(found == Trouble(.open, "/dev/zero", .notRegularFile))
  }

  @Test func `a file over the limit is refused before it is read`() throws {
    let scratch = try Scratch()
    try scratch.write("", to: "huge.rec")
    // Sparse: the size is there, the bytes are not.
    truncate(scratch.path("huge.rec"), off_t(Folder.largest + 1))
    let folder = try Folder(at: scratch.path)
    let found = trouble { () throws(Trouble) in _ = try folder.read("huge.rec") }
    #expect(found == Trouble(.open, scratch.path("huge.rec"), .tooLarge(bytes: Folder.largest + 1)))
  }

  @Test func `a missing file is a trouble, or nothing where that is allowed`() throws {
    let scratch = try Scratch()
    let folder = try Folder(at: scratch.path)
    let found = trouble { () throws(Trouble) in _ = try folder.read("none.rec") }
    #expect(found?.cause == .missing)
    let none = try folder.readIfThere("none.rec")
    #expect(none == nil)
  }

  @Test func `a folder reached through a link is refused below the register, and followed above it`() throws {
    let scratch = try Scratch()
    try scratch.folder("real/inner")
    try scratch.link("link", to: "real")
    try scratch.write("", to: "file")
    let above = try Folder(at: scratch.path("link"))
    _ = try above.folder("inner")
    let folder = try Folder(at: scratch.path)
    let link = trouble { () throws(Trouble) in _ = try folder.folder("link") }
    let file = trouble { () throws(Trouble) in _ = try folder.folder("file") }
    #expect(link == Trouble(.open, scratch.path("link"), .link))
    #expect(file == Trouble(.open, scratch.path("file"), .notFolder))
  }

  @Test func `the signature changes with a rename and with an edit in place`() throws {
    let scratch = try Scratch()
    try scratch.write("one", to: "a.rec")
    let folder = try Folder(at: scratch.path)
    let first = try folder.read("a.rec").status.signature
    try scratch.write("four", to: "a.rec")
    let edited = try folder.read("a.rec").status.signature
    try scratch.write("five", to: "b.rec")
    rename(scratch.path("b.rec"), scratch.path("a.rec"))
    let renamed = try folder.read("a.rec").status.signature
    #expect(first.size == 3 && edited.size == 4)
    #expect(edited.inode != renamed.inode)
  }
}

struct FingerprintTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `a fingerprint is what sha256sum prints`(text: String, digits: String) {
    #expect(Fingerprint(of: bytes(text)).description == digits)
  }
}
