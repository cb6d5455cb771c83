import Foundation
import SystemPackage
import Testing

@testable import Store

@Suite struct ForeignFileTests {
  private func reason(_ path: String) -> Trouble.Reason? {
    trouble { () throws(Trouble) in _ = try ForeignFile.bytes(at: path) }?.reason
  }

  @Test func `a file is read where it is named, links followed`() throws {
    let scratch = try Scratch()
    try scratch.folder("文件")
    try scratch.write("姓名\n", to: "文件/名单.csv")
    try scratch.link("link.csv", to: scratch.path("文件/名单.csv"))
    #expect(try ForeignFile.bytes(at: scratch.path("文件/名单.csv")) == bytes("姓名\n"))
    #expect(try ForeignFile.bytes(at: scratch.path("link.csv")) == bytes("姓名\n"))
  }

  @Test func `what is no file is refused under the name that was given`() throws {
    let scratch = try Scratch()
    mkfifo(scratch.path("pipe"), 0o600)
    #expect(reason(scratch.path("pipe")) == .notRegularFile)
    #expect(reason(scratch.path("")) == .notRegularFile)
    #expect(reason(scratch.path("nothing")) == .system(.noSuchFileOrDirectory))
    let missing = trouble { () throws(Trouble) in _ = try ForeignFile.bytes(at: scratch.path("nothing")) }
    #expect(missing?.path == scratch.path("nothing"))
  }

  @Test func `overwriting leaves the file its place and nothing of its old text`() throws {
    let scratch = try Scratch()
    try scratch.write("a longer text\n", to: "ours")
    let before =
      try FileManager.default.attributesOfItem(atPath: scratch.path("ours"))[.systemFileNumber] as? Int
    try ForeignFile.overwrite(scratch.path("ours"), with: bytes("short\n"))
    #expect(try scratch.text(of: "ours") == "short\n")
    let after =
      try FileManager.default.attributesOfItem(atPath: scratch.path("ours"))[.systemFileNumber] as? Int
    #expect(before == after)
  }
}

extension ForeignFileTests {
  @Test func `a new file is whole, its owner's alone, and leaves nothing beside it`() throws {
    let scratch = try Scratch()
    try ForeignFile.create(scratch.path("记录.html"), with: bytes("一\n"))
    #expect(try scratch.text(of: "记录.html") == "一\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["记录.html"])
    let rights =
      try FileManager.default.attributesOfItem(atPath: scratch.path("记录.html"))[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test func `what has the name already is left as it is, a link too`() throws {
    let scratch = try Scratch()
    try scratch.write("old\n", to: "old")
    try scratch.link("link", to: scratch.path("nowhere"))
    for name in ["old", "link"] {
      let found = trouble { () throws(Trouble) in
        try ForeignFile.create(scratch.path(name), with: bytes("new\n"))
      }
      #expect(found == Trouble(.link, scratch.path(name), .taken))
    }
    #expect(try scratch.text(of: "old") == "old\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("nowhere")))
  }
}
