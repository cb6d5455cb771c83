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
