import Foundation
import Testing

@testable import Store

struct WhereaboutsTests {
  @Test func `a register is found from any folder in it, and from itself`() throws {
    let scratch = try Scratch.register()
    let real = try Whereabouts.register(from: scratch.path)
    #expect(try Whereabouts.register(from: scratch.path("branches/A-1/2026")) == real)
    #expect(try OpenRegister(at: real).branchCodes().names == ["A-1"])
  }

  @Test func `the nearest register counts`() throws {
    let scratch = try Scratch.register()
    try scratch.write("", to: "branches/register.rec")
    #expect(try Whereabouts.register(from: scratch.path("branches/A-1")).hasSuffix("/branches"))
  }

  @Test func `without a register the folders searched are told`() throws {
    let scratch = try Scratch()
    try scratch.folder("a/b")
    let start = scratch.path("a/b")
    guard
      case .noRegister(let searched) = trouble({ () throws(Trouble) in
        _ = try Whereabouts.register(from: start)
      })?.reason
    else {
      Issue.record("a register was found")
      return
    }
    #expect(
      searched.prefix(3).map { URL(fileURLWithPath: $0).lastPathComponent } == [
        "b", "a", URL(fileURLWithPath: scratch.path).lastPathComponent,
      ])
  }

  @Test func `going up stops before a folder that everyone may write to`() throws {
    let scratch = try Scratch()
    try scratch.folder("open/inner")
    try scratch.setRights(0o777, of: "open")
    try scratch.write("", to: "open/register.rec")
    let bait = trouble { () throws(Trouble) in _ = try Whereabouts.register(from: scratch.path("open/inner"))
    }
    guard case .noRegister(let searched) = bait?.reason else {
      Issue.record("the bait was taken")
      return
    }
    #expect(searched.count == 1)
    // Named outright it is the person's choice.
    #expect(try Whereabouts.register(from: scratch.path("open")).hasSuffix("/open"))
  }

  @Test func `going up does not leave the file system`() {
    guard
      case .noRegister(let searched) = trouble({ () throws(Trouble) in
        _ = try Whereabouts.register(from: "/proc/1")
      })?.reason
    else {
      Issue.record("a register was found")
      return
    }
    #expect(searched == ["/proc/1", "/proc"])
  }

  @Test func `a register.rec that is a link or a folder makes no register`() throws {
    let scratch = try Scratch()
    try scratch.write("", to: "real")
    try scratch.link("register.rec", to: "real")
    let found = trouble { () throws(Trouble) in _ = try OpenRegister(at: scratch.path) }
    #expect(found == Trouble(.open, scratch.path("register.rec"), .notRegularFile))
  }

  @Test func `opening a folder that is no register says so`() throws {
    let scratch = try Scratch()
    let found = trouble { () throws(Trouble) in _ = try OpenRegister(at: scratch.path) }
    #expect(found == Trouble(.search, scratch.path, .noRegister(searched: [scratch.path])))
  }

  @Test func `a start that does not exist, or is a file, is a trouble`() throws {
    let scratch = try Scratch()
    try scratch.write("", to: "file")
    let none = trouble { () throws(Trouble) in _ = try Whereabouts.register(from: scratch.path("none")) }
    #expect(none?.cause == .missing)
    let file = trouble { () throws(Trouble) in _ = try Whereabouts.register(from: scratch.path("file")) }
    #expect(file?.reason == .notFolder)
  }
}
