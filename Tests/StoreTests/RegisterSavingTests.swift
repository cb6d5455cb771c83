import Foundation
import Testing

@testable import Store

struct RegisterSavingTests {
  private let scratch: Scratch
  private let path: RegisterPath
  private static let header = "%rec: Meeting\n%key: Id\n"
  private static let first = "\nId: 1\nTitle: 一\nPlace: 甲\n"

  init() throws {
    scratch = try Scratch.register()
    path = try RegisterPath(branch: "A-1", year: 2026, file: "meetings")
    try scratch.write(Self.header + Self.first, to: "\(path)")
  }

  private func save(_ loaded: Loaded, _ edit: String) throws(Trouble) -> SaveOutcome {
    try OpenRegister(at: scratch.path).save(loaded, bytes(edit), by: holder)
  }

  @Test func `an edit is saved, and the answer can be edited again`() throws {
    let register = try OpenRegister(at: scratch.path)
    let loaded = try register.bytes(of: path)
    guard case .saved(let again, let saved) = try save(loaded, "A: 1\n") else {
      Issue.record("not saved")
      return
    }
    #expect(saved.standing == .onDisk)
    #expect(again == Loaded(path: path, bytes: bytes("A: 1\n"), signature: saved.signature))
    guard case .saved = try save(again, "A: 2\n") else {
      Issue.record("not saved again")
      return
    }
    #expect(try scratch.text(of: "\(path)") == "A: 2\n")
    #expect(try scratch.names(in: "branches/A-1/2026") == ["meetings.rec"])
  }

  @Test func `two edits that do not meet are joined`() throws {
    let loaded = try OpenRegister(at: scratch.path).bytes(of: path)
    let second = "\nId: 2\nTitle: 二\n"
    try scratch.write(Self.header + Self.first.replacing("甲", with: "乙") + second, to: "\(path)")
    let outcome = try save(loaded, Self.header + Self.first.replacing("一", with: "壹"))
    let joined = Self.header + "\nId: 1\nTitle: 壹\nPlace: 乙\n" + second
    guard case .merged(let merged, _) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(text(merged.bytes) == joined)
    #expect(try scratch.text(of: "\(path)") == joined)
  }

  @Test func `two edits of one field are a conflict, and the file stays as it is`() throws {
    let loaded = try OpenRegister(at: scratch.path).bytes(of: path)
    let theirs = Self.header + Self.first.replacing("一", with: "壹")
    try scratch.write(theirs, to: "\(path)")
    let mine = Self.header + Self.first.replacing("一", with: "弌")
    guard case .conflict(let other, let conflicts) = try save(loaded, mine) else {
      Issue.record("no conflict")
      return
    }
    #expect(text(other.bytes) == theirs)
    #expect(
      conflicts.map(\.fields) == [[Conflict.Field(name: "Title", base: ["一"], mine: ["弌"], theirs: ["壹"])]])
    #expect(try scratch.text(of: "\(path)") == theirs)
    // The way on: what the person settled is saved over what is there.
    let settled = ThreeWay(base: loaded.bytes, mine: bytes(mine), theirs: other.bytes)
      .merged(settling: [conflicts[0].key: .record(.mine)])
    #expect(settled == .whole(bytes(mine)))
    guard case .saved = try save(other, mine) else {
      Issue.record("not saved")
      return
    }
    #expect(try scratch.text(of: "\(path)") == mine)
  }

  @Test func `a file broken by hand is not joined`() throws {
    let loaded = try OpenRegister(at: scratch.path).bytes(of: path)
    try scratch.write("no record\n", to: "\(path)")
    let outcome = try save(loaded, "A: 1\n")
    guard case .unmergeable(let theirs, let refusal) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(refusal == .unreadable([.theirs]))
    #expect(text(theirs.bytes) == "no record\n")
    #expect(try scratch.text(of: "\(path)") == "no record\n")
  }

  @Test func `a file deleted meanwhile is a trouble`() throws {
    let loaded = try OpenRegister(at: scratch.path).bytes(of: path)
    unlink(scratch.path("\(path)"))
    let found = trouble { () throws(Trouble) in _ = try save(loaded, "A: 1\n") }
    #expect(found == Trouble(.read, scratch.path("\(path)"), .changedUnderneath(now: nil)))
  }

  @Test func `the first file of a branch and year is made with its folders, in the folder's rights`() throws {
    try scratch.setRights(0o2775, of: "branches")
    let dues = try RegisterPath(branch: "B-2", year: 2027, file: "dues")
    let none = try OpenRegister(at: scratch.path).bytesIfAny(of: dues)
    #expect(none == Loaded(path: dues, bytes: [], signature: nil))
    guard case .saved = try save(none, "A: 1\n") else {
      Issue.record("not saved")
      return
    }
    #expect(try scratch.rights(of: "branches/B-2/2027").suffix(3) == "775")
    #expect(try scratch.rights(of: "\(dues)") == "664")
  }

  @Test func `two first meetings of a year are joined`() throws {
    let talks = try RegisterPath(branch: "A-1", year: 2026, file: "talks")
    let none = try OpenRegister(at: scratch.path).bytesIfAny(of: talks)
    try scratch.write(Self.header + "\nId: 1\n", to: "\(talks)")
    guard case .merged = try save(none, Self.header + "\nId: 2\n") else {
      Issue.record("not joined")
      return
    }
    #expect(try scratch.text(of: "\(talks)") == Self.header + "\nId: 1\n\nId: 2\n")
  }

  @Test func `records and history are saved under one lock`() throws {
    let register = try OpenRegister(at: scratch.path)
    let loaded = try register.bytes(of: path)
    let history = try RegisterPath(branch: "A-1", year: 2026, file: "history")
    let lock = try register.lock(for: path, by: holder)
    _ = try register.save(loaded, bytes("A: 1\n"), under: lock, noting: nil)
    let saved = try register.append(bytes("%rec: Change\n"), to: history, under: lock)
    #expect(saved.standing == .onDisk)
    let busy = trouble { () throws(Trouble) in
      _ = try register.lock(for: history, by: holder, patience: .none)
    }
    #expect(busy?.reason == .locked(by: holder))
    #expect(try scratch.text(of: "\(history)") == "%rec: Change\n")
  }

  @Test func `a text no program could read back is not written`() throws {
    let loaded = try OpenRegister(at: scratch.path).bytes(of: path)
    let huge = [UInt8](repeating: 0x0A, count: Folder.largest + 1)
    let found = trouble { () throws(Trouble) in
      _ = try OpenRegister(at: scratch.path).save(loaded, huge, by: holder)
    }
    #expect(found == Trouble(.write, scratch.path("\(path)"), .tooLarge(bytes: huge.count)))
  }

  @Test func `saving under the lock of another branch ends the program`() async throws {
    let place: String = scratch.path
    await #expect(processExitsWith: .failure) { [place = place as String] in
      let register = try OpenRegister(at: place)
      let lock = try register.lock(for: RegisterPath("branches/B-2/branch.rec"), by: holder)
      _ = try register.append([], to: RegisterPath("branches/A-1/branch.rec"), under: lock)
    }
  }

  @Test func `what a killed save left is removed on request`() throws {
    try scratch.write("", to: "branches/A-1/2026/.dues.rec.tmp.7")
    let register = try OpenRegister(at: scratch.path)
    let lock = try register.lock(for: path, by: holder)
    #expect(try register.removeLeftTemps(beside: path, under: lock) == [".dues.rec.tmp.7"])
    #expect(try scratch.names(in: "branches/A-1/2026") == ["meetings.rec"])
  }

  @Test func `what changed, came and went is noticed without reading`() throws {
    for name in ["kept", "edited", "gone"] { try scratch.write("A: 1\n", to: "branches/A-1/\(name).rec") }
    let register = try OpenRegister(at: scratch.path)
    let names = [
      "branches/A-1/kept.rec", "branches/A-1/edited.rec", "branches/A-1/gone.rec", "branches/A-1/new.rec",
    ]
    var known: [RegisterPath: Signature?] = [:]
    for name in names {
      let path = try RegisterPath(name)
      known.updateValue(register.signature(of: path), forKey: path)
    }
    let folder = try RegisterPath("branches/A-1")
    known.updateValue(register.signature(of: folder), forKey: folder)
    #expect(register.changed(since: known) == [])
    try scratch.write("A: 10\n", to: names[1])
    unlink(scratch.path(names[2]))
    try scratch.write("", to: names[3])
    #expect(
      register.changed(since: known).map(\.description) == [
        "branches/A-1", "branches/A-1/edited.rec", "branches/A-1/gone.rec", "branches/A-1/new.rec",
      ])
  }
}
