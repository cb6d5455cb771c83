import Foundation
import Testing

@testable import Store

/// Real saves with a real fault in each of their system calls in turn.
@Suite(.enabled(if: Program.canTrace))
struct FaultTests {
  private static let errors =
    ["EIO", "ENOSPC", "EACCES", "EINTR"] + (soak > 1 ? ["EDQUOT", "EMFILE", "EPERM"] : [])
  private static let faults = errors.map { "error=\($0)" } + ["signal=KILL"]
  private static let fewFaults = soak > 1 ? faults : ["error=EIO", "error=EINTR", "signal=KILL"]

  private let scratch: Scratch
  private let rules = RegisterPath.rules

  init() throws {
    scratch = try Scratch.register()
    try FileManager.default.removeItem(atPath: scratch.path("branches"))
    try scratch.write(version(1), to: "rules.rec")
    try scratch.setRights(0o640, of: "rules.rec")
    giveAway()
  }

  /// What `ls` would say of a file's rights and group.
  private func owner(of name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path(name))
    return "\(try scratch.rights(of: name)) \(attributes[.groupOwnerAccountID] ?? "")"
  }

  @Test(arguments: [
    ("put", "rules.rec", "fchmod flock write fchown fchmod fsync renameat fsync write"),
    ("create", "log.rec", "fchmod flock write fchmod fsync linkat unlinkat fsync write"),
  ])
  func `a save takes its steps in order, and speaks of it last`(mode: String, file: String, steps: String)
    throws
  {
    let calls = ["flock", "write", "fchown", "fchmod", "fsync", "renameat", "linkat", "unlinkat"]
    let places = try Faults(watching: [mode, scratch.path, file, "2"], calls: calls).places
    #expect(places.map(\.call).joined(separator: " ") == steps)
  }

  @Test func `whatever fails while a file is replaced, it is whole, and acknowledged only when new`() throws {
    let arguments = ["put", scratch.path, "rules.rec", "2"]
    let owner = try owner(of: "rules.rec")
    let places = try Faults(watching: arguments).places
    #expect(
      Set(places.map(\.call)).isSuperset(of: [
        "openat", "write", "fchown", "fchmod", "fsync", "close", "renameat",
      ]))
    try reset()
    for place in places {
      for fault in Self.faults {
        let run = try Faults.run(arguments, place, fault)
        let text = try scratch.text(of: "rules.rec")
        let isNew = text == version(2)
        let isSound = (isNew || text == version(1)) && isHonest(run, place, fault, isNew: isNew)
        let isOurs = try self.owner(of: "rules.rec") == owner
        // Refusing the group is the one fault that a save survives without it.
        if !isSound || !isOurs && fault != "error=EPERM" { Issue.record("\(place) \(fault): \(run)") }
        try reset()
        if try scratch.names() != ["register.rec", "rules.rec"] { Issue.record("\(place) \(fault): temps") }
      }
    }
  }

  @Test func `whatever fails while a file is made, it is whole or not there`() throws {
    let arguments = ["create", scratch.path, "inspections/r/draw.rec", "2"]
    let path = "inspections/r/draw.rec"
    let places = try Faults(watching: arguments).places
    #expect(places.contains { $0.call == "linkat" })
    for place in places {
      for fault in Self.fewFaults {
        try FileManager.default.removeItem(atPath: scratch.path("inspections"))
        let run = try Faults.run(arguments, place, fault)
        let text = try? scratch.text(of: path)
        let isNew = text == version(2)
        if !(isNew || text == nil) || !isHonest(run, place, fault, isNew: isNew) {
          Issue.record("\(place) \(fault): \(run)")
        }
        try make(path)
        if try scratch.names(in: "inspections/r") != ["draw.rec"] { Issue.record("\(place) \(fault): temps") }
      }
    }
  }

  @Test func `whatever fails while a record is appended, it is whole or not there`() throws {
    let arguments = ["append", scratch.path, "log.rec", "2"]
    let old = "N: 1\n"
    try scratch.write(old, to: "log.rec")
    let places = try Faults(watching: arguments).places
    for place in places {
      for fault in Self.fewFaults {
        try scratch.write(old, to: "log.rec")
        let run = try Faults.run(arguments, place, fault)
        let text = try scratch.text(of: "log.rec")
        let isNew = text == old + "\nN: 2\n"
        if !(isNew || text == old) || !isHonest(run, place, fault, isNew: isNew) {
          Issue.record("\(place) \(fault): \(run) \(text)")
        }
      }
    }
  }

  @Test(arguments: [
    ("ENOSPC", "diskFull"), ("EDQUOT", "overQuota"), ("EIO", "diskFault"), ("EROFS", "readOnly"),
    ("EACCES", "noPermission"), ("EPERM", "noPermission"), ("EMFILE", "tooManyOpenFiles"),
    ("EFBIG", "overSizeLimit"),
  ])
  func `a failed sync names the file and the cause`(error: String, cause: String) throws {
    let arguments = ["put", scratch.path, "rules.rec", "2"]
    let places = try Faults(watching: arguments, calls: ["fsync"]).places
    let place = try #require(places.first)
    try reset()
    let run = try Faults.run(arguments, place, "error=\(error)")
    #expect(run.output == "FAILED sync \(scratch.path)/rules.rec \(cause)\n")
    #expect(try scratch.text(of: "rules.rec") == version(1))
    #expect(try scratch.names() == ["register.rec", "rules.rec"])
  }

  @Test func `a folder that cannot be synced leaves the save written but not confirmed`() throws {
    let arguments = ["put", scratch.path, "rules.rec", "2"]
    let places = try Faults(watching: arguments, calls: ["fsync"]).places
    try #require(places.count == 2)
    try reset()
    #expect(try Faults.run(arguments, places[1], "error=EIO").output == "WRITTEN 2\n")
    #expect(try scratch.text(of: "rules.rec") == version(2))
  }

  @Test(arguments: ["EPERM", "EOPNOTSUPP", "ENOSYS"])
  func `a file system without second names still gets its new file, and overwrites none`(error: String) throws
  {
    let arguments = ["create", scratch.path, "log.rec", "2"]
    let places = try Faults(watching: arguments, calls: ["linkat"]).places
    let place = try #require(places.first)
    try FileManager.default.removeItem(atPath: scratch.path("log.rec"))
    #expect(try Faults.run(arguments, place, "error=\(error)").output == "SAVED 2\n")
    #expect(try scratch.text(of: "log.rec") == version(2))
    let again = try Faults.run(["create", scratch.path, "log.rec", "3"], place, "error=\(error)")
    #expect(again.output == "CONFLICT 3\n")
    #expect(try scratch.text(of: "log.rec") == version(2))
    #expect(try scratch.names() == ["log.rec", "register.rec", "rules.rec"])
  }

  @Test func `a write cut short by a limit leaves the old file`() throws {
    try scratch.write(String(repeating: "A: 1\n", count: 100), to: "log.rec")
    let limited = "ulimit -f 1; exec \"$@\""
    for (mode, file) in [("append", "log.rec"), ("put", "rules.rec")] {
      let before = try scratch.text(of: file)
      let run = try Program.run(
        "/bin/sh", ["-c", limited, "sh", Program.path, mode, scratch.path, file, "123456789"])
      #expect(run.isFailure)
      #expect(try scratch.text(of: file) == before)
    }
    #expect(try scratch.names() == ["log.rec", "register.rec", "rules.rec"])
  }
}

extension FaultTests {
  /// Puts the file in a group that new files do not get by themselves, where root is at work.
  private func giveAway() {
    if geteuid() == 0 { chown(scratch.path("rules.rec"), uid_t.max, 12) }
  }

  /// Saves version 1 undisturbed, which also clears away what a killed save left.
  private func reset() throws(Trouble) {
    giveAway()
    let register = try OpenRegister(at: scratch.path)
    _ = try register.save(register.bytes(of: rules), bytes(version(1)), by: holder)
  }

  /// Makes the file undisturbed, or writes the same once more.
  private func make(_ path: String) throws(Trouble) {
    let none = Loaded(path: try RegisterPath(path), bytes: [], signature: nil)
    _ = try OpenRegister(at: scratch.path).save(none, bytes(version(2)), by: holder)
  }

  /// Whether the program told the truth: saved or written when the text is new, failed with the file's place
  /// when it is old.
  private func isHonest(_ run: Program.Run, _ place: Faults.Place, _ fault: String, isNew: Bool) -> Bool {
    // How often files of the system are read differs with what else is running: the last death may not come.
    let isSpared = place.call == "read" && run.status == 0 && isNew
    if (run.status == nil) != (fault == "signal=KILL") && !isSpared { return false }
    if run.acknowledged != nil || run.output.hasPrefix("WRITTEN") { return isNew && run.status != 1 }
    if run.isFailure { return !isNew && run.status == 1 && run.output.contains(scratch.path) }
    // Killed, or it was the word itself that could not be written.
    return run.status == nil || place.call == "write"
  }
}
