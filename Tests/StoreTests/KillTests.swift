import Foundation
import Testing

@testable import Store

struct KillTests {
  @Test func `a save that is killed at any moment loses nothing it acknowledged`() throws {
    let scratch = try Scratch.register()
    try scratch.write(version(0), to: "rules.rec")
    var chance = Seeded(state: 7)
    var saved = 0
    for round in 0..<(12 * soak) {
      let running = try Program.started(arguments: ["loop", scratch.path, "rules.rec", "\(saved + 1)"])
      usleep(UInt32.random(in: 20_000...60_000, using: &chance))
      running.kill()
      let run = try running.ended()
      let text = try scratch.text(of: "rules.rec")
      let found = Int(text.prefix { $0 != "\n" }.dropFirst("N: ".count)) ?? -1
      if text != version(found) || found < run.acknowledged ?? saved {
        Issue.record("round \(round): \(run)")
      }
      saved = found
    }
    #expect(saved > 0)
  }

  @Test func `programs that count in one file at the same time lose no count`() throws {
    let scratch = try Scratch.register()
    try scratch.write("N: 0\n", to: "rules.rec")
    let programs = try (0..<8).map { _ in
      try Program.started(arguments: ["count", scratch.path, "rules.rec", "\(50 * soak)"])
    }
    for program in programs { #expect(try program.ended().status == 0) }
    #expect(try scratch.text(of: "rules.rec") == "N: \(400 * soak)\n")
    #expect(try scratch.names() == ["branches", "register.rec", "rules.rec"])
  }

  @Test func `the lock of another program is refused with its holder, and gone with it`() throws {
    let scratch = try Scratch.register()
    let other = try Program.started(arguments: ["hold", scratch.path, "rules.rec"])
    #expect(other.line() == "HELD\n")
    let register = try OpenRegister(at: scratch.path)
    let holder = Holder(name: "李芳", host: "办公室", pid: other.process.processIdentifier, since: "09:12")
    let busy = trouble { () throws(Trouble) in _ = try register.lock(for: .rules, by: holder, patience: .none)
    }
    #expect(busy == Trouble(.lock, scratch.path(".lock"), .locked(by: holder)))
    other.kill()
    _ = try other.ended()
    _ = try register.lock(for: .rules, by: holder, patience: .none)
  }
}

/// As a user without any right of root's; only root can become one.
@Suite(.enabled(if: geteuid() == 0))
struct PermissionTests {
  private static let user = "6001"
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch.register()
    try scratch.write(version(1), to: "rules.rec")
  }

  private func put() throws -> Program.Run {
    try Program.run("put", scratch.path, "rules.rec", "2", Self.user)
  }

  private func owner(of name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path(name))
    return
      "\(attributes[.ownerAccountID] ?? "") \(attributes[.groupOwnerAccountID] ?? "") \(try scratch.rights(of: name))"
  }

  @Test func `a folder that only others may write to refuses the save`() throws {
    #expect(try put().output == "FAILED lock \(scratch.path)/.lock noPermission\n")
    #expect(try scratch.text(of: "rules.rec") == version(1))
  }

  @Test func `a colleague of the group saves a file that somebody else made, and the group stays`() throws {
    chown(scratch.path, 0, 6001)
    try scratch.setRights(0o2775, of: ".")
    chown(scratch.path("rules.rec"), 0, 6001)
    try scratch.setRights(0o664, of: "rules.rec")
    #expect(try put().output == "SAVED 2\n")
    #expect(try owner(of: "rules.rec") == "6001 6001 664")
  }

  @Test func `a file of a foreign group is saved without it, with its rights`() throws {
    try scratch.setRights(0o777, of: ".")
    try scratch.setRights(0o664, of: "rules.rec")
    #expect(try put().output == "SAVED 2\n")
    #expect(try owner(of: "rules.rec") == "6001 6001 664")
  }

  @Test func `a file that may not be read is not replaced`() throws {
    try scratch.setRights(0o777, of: ".")
    try scratch.setRights(0o600, of: "rules.rec")
    #expect(try put().output == "FAILED open \(scratch.path)/rules.rec noPermission\n")
    #expect(try owner(of: "rules.rec") == "0 0 600")
  }
}
