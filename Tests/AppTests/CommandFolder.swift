import Foundation
import Testing

/// A folder of its own for one test of commands, gone afterwards, with a register in it if need be.
final class CommandFolder {
  let path: String

  init() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("zhibu-app-\(UUID())")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = place.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A register `reg` with the branch ZB001, its members and its meetings.
  static func register(members: String = "", meetings: String = "", branch: String = "") throws
    -> CommandFolder
  {
    let folder = try CommandFolder()
    try folder.succeed("init", "reg", "--title", "望星坡街道台账", "--committee", "望星坡街道党工委", "--code", "WXP")
    try folder.succeed(
      "init", "branch", "ZB001", "--name", "第一支部", "--kind", "社区", "--founded", "2020-01-01", "--register",
      "reg",
      "--as-of", "2026-11-23")
    if !members.isEmpty { try folder.write(CommandFolder.members + members, to: "members.rec") }
    if !meetings.isEmpty { try folder.add(meetings, to: "2026/meetings.rec") }
    if !branch.isEmpty { try folder.add(branch, to: "branch.rec") }
    return folder
  }

  private static let members = "%rec: Member\n%key: Name\n%mandatory: Name Joined From DuesClass\n\n"

  func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }

  /// The path of a file of the branch.
  func branch(_ name: String) -> String { "reg/branches/ZB001/\(name)" }

  func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: url(branch(name))) }

  /// Adds records after a blank line.
  func add(_ text: String, to name: String) throws {
    try write(try self.text(branch(name)) + "\n" + text, to: name)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// Everything in every file, to see that nothing was written.
  func everything() throws -> [String: Data] {
    let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return try files.reduce(into: [:]) { all, name in
      let isFolder = try url(name).resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      if !isFolder, !name.hasSuffix(".lock") { all[name] = try Data(contentsOf: url(name)) }
    }
  }

  /// What recfix says against any record file of the register; empty if all is well.
  func complaints() throws -> String {
    let files = try everything().keys.filter { $0.hasSuffix(".rec") }.sorted()
    return try files.map { file in
      let run = try run("/usr/bin/recfix", ["--check", file])
      return run.status == 0 ? "" : "\(file): \(run.errors)\(run.output)"
    }.joined()
  }
}

extension CommandFolder {
  /// How a program ended, and what it said.
  struct Run: Equatable {
    let status: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
    var remarks: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// The program, built beside the tests: called as its product is, or in a partial build as its target.
  static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    let product = folder.appendingPathComponent("zhibu").path
    let isThere = FileManager.default.isExecutableFile(atPath: product)
    return isThere ? product : folder.appendingPathComponent("App").path
  }()

  static var mergeDriver: String { "'\(program)' merge-file %O %A %B %P" }

  func zhibu(_ arguments: String...) throws -> Run { try run(CommandFolder.program, arguments) }

  private func succeed(_ arguments: String...) throws {
    let run = try run(CommandFolder.program, arguments)
    try #require(run.status == 0, "\(run.errors)")
  }

  /// Runs a program in this folder, with fixed words for who and where.
  ///
  /// - Parameter typed: what stands on its standard input.
  func run(
    _ program: String, _ arguments: [String], in folder: String = "", typed: String = ""
  ) throws -> Run {
    let process = Process()
    let said = [UUID(), UUID()].map { url("\($0).said") }
    for file in said { try Data().write(to: file) }
    let typing = url("\(UUID()).typed")
    try Data(typed.utf8).write(to: typing)
    defer { for file in said + [typing] { try? FileManager.default.removeItem(at: file) } }
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = url(folder)
    process.environment = CommandFolder.environment
    process.standardInput = try FileHandle(forReadingFrom: typing)
    process.standardOutput = try FileHandle(forWritingTo: said[0])
    process.standardError = try FileHandle(forWritingTo: said[1])
    try process.run()
    process.waitUntilExit()
    let texts = try said.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Run(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  private static let environment: [String: String] = {
    var environment = ProcessInfo.processInfo.environment
    environment["ZHIBU_REGISTER"] = nil
    environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    // Whoever runs the tests may have settings of their own.
    environment["XDG_CONFIG_HOME"] = "/nowhere"
    // The backtracer outlives a program that dies and keeps its output open.
    let own = ["ZHIBU_USER": "何秋实", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    return environment.merging(own) { $1 }
  }()
}

/// The lines that went and came between two texts, in order.
func difference(_ old: String, _ new: String) -> [String] {
  let (before, after) = (old.split(separator: "\n"), new.split(separator: "\n"))
  return after.difference(from: before).map { change in
    switch change {
    case .remove(_, let line, _): "-\(line)"
    case .insert(_, let line, _): "+\(line)"
    }
  }
}
