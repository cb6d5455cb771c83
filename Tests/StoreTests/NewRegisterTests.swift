import Foundation
import Testing

@testable import Store

struct NewRegisterTests {
  private let record = "%rec: Register\n\nCode: JD\n"

  private func initialise(_ path: String) throws(Trouble) -> [String] {
    try NewRegister.initialise(at: path, register: bytes(record), by: holder)
  }

  @Test func `a register is made in a new folder`() throws {
    let scratch = try Scratch()
    #expect(try initialise(scratch.path("new")) == [])
    #expect(
      try scratch.names(in: "new") == [
        ".gitattributes", ".gitignore", "branches", "inspections", "register.rec",
      ])
    #expect(try scratch.text(of: "new/register.rec") == record)
    #expect(try scratch.text(of: "new/.gitattributes") == "*.rec text eol=lf diff=rec merge=zhibu\n")
    #expect(try scratch.text(of: "new/.gitignore") == ".cache/\n.lock\n.*.tmp.*\n")
    #expect(try OpenRegister(at: scratch.path("new")).branchCodes() == Listing(names: [], odd: []))
  }

  @Test func `git's files that are there stay as they are`() throws {
    let scratch = try Scratch()
    try scratch.folder(".git")
    try scratch.write("mine\n", to: ".gitignore")
    #expect(try initialise(scratch.path) == [".gitignore"])
    #expect(try scratch.text(of: ".gitignore") == "mine\n")
    #expect(try scratch.text(of: "register.rec") == record)
  }

  @Test func `a folder that holds anything is left alone`() throws {
    let scratch = try Scratch()
    try scratch.write("old", to: "register.rec")
    try scratch.write("", to: "a")
    let found = trouble { () throws(Trouble) in _ = try initialise(scratch.path) }
    #expect(found == Trouble(.make, scratch.path, .notEmpty(["a", "register.rec"])))
    #expect(try scratch.names() == ["a", "register.rec"])
    #expect(try scratch.text(of: "register.rec") == "old")
  }

  @Test func `a folder whose parent is missing is a trouble`() throws {
    let scratch = try Scratch()
    let found = trouble { () throws(Trouble) in _ = try initialise(scratch.path("a/b")) }
    #expect(found?.cause == .missing)
  }
}
