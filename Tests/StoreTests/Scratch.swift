import Foundation

@testable import Store

/// A folder of its own for one test, gone afterwards.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("zhibu-store-\(UUID())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A folder that is a register with one branch, `A-1`.
  static func register() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("%rec: Register\n", to: "register.rec")
    try scratch.folder("branches/A-1/2026")
    return scratch
  }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func folder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  /// Writes in place, as an editor without our lock does.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func text(of name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// Every name in a folder, hidden ones too, but for the lock.
  func names(in folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder)).filter { $0 != ".lock" }.sorted()
  }

  /// The rights of a file or folder in octal.
  func rights(of name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return String((attributes[.posixPermissions] as? Int) ?? 0, radix: 8)
  }

  func setRights(_ rights: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: path(name))
  }
}

/// Who saves in these tests.
let holder = Holder(name: "李芳", host: "办公室", pid: 4321, since: "09:12")

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// What `body` was refused for; nil when it was not.
func trouble(_ body: () throws(Trouble) -> Void) -> Trouble? {
  do throws(Trouble) {
    try body()
    return nil
  } catch {
    return error
  }
}

extension OpenRegister {
  /// Saves without a word in the history.
  func save(_ loaded: Loaded, _ bytes: [UInt8], by holder: Holder) throws(Trouble) -> SaveOutcome {
    try save(loaded, bytes, by: holder, noting: nil)
  }
}
