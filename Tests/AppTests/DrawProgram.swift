import ArgumentParser
import Checkup
import Foundation
import Register
import Testing

@testable import App

/// A register on disk with twelve branches and nothing else, and the program run on it as people run it.
final class DrawProgram {
  let root: URL

  /// What a run printed, and the status it ended with.
  struct Run {
    let output: String
    let errors: String
    let status: Int32
  }

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "zhibu-draw-\(UUID().uuidString)")
    try write(
      "%rec: Register\n\nCode: WXP\nTitle: 望星坡街道台账\nCommittee: 望星坡街道党工委\nLanguage: zh-Hans\n", "register.rec")
    for branch in Self.branches {
      let record = """
        %rec: Branch

        Code: \(branch.code)
        Name: \(branch.name)
        Parent: \(branch.parent)
        Kind: \(branch.kind.rawValue)
        Form: 普通
        Level: \(branch.level?.rawValue ?? "中等")
        Founded: \(branch.founded)

        """
      try write(record, "branches/\(branch.code)/branch.rec")
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ text: String, _ path: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: root.appending(path: path))) }

  /// What a command that cannot go on says, and the status it would end with.
  func refusal(_ command: (some ParsableCommand).Type, _ arguments: [String], on day: String) -> Refusal? {
    do {
      var parsed = try command.parse(
        arguments + ["--register", root.path, "--as-of", day, "--by", "沈知行"])
      try parsed.run()
      return nil
    } catch {
      return error as? Refusal
    }
  }

  /// Runs `zhibu draw` with these arguments on the register.
  func draw(_ arguments: String..., on day: String) throws -> Run {
    try Self.run(Self.program, ["draw"] + arguments + ["--as-of", day], in: root)
  }

  /// Writes a round of eight as the commands would: frozen on 2026-11-20, drawn two days later.
  func drawn() throws {
    var plan = DrawPlan(round: "2026Q4", number: 1, count: .discovery(bad: 2, confidence: 90), by: "沈知行")
    plan.strata = .level
    plan.sources = [DrawPlan.Source(label: "体彩排列五26311期", due: "2026-11-21 21:00")]
    plan.exclusions = [DrawPlan.Exclusion(code: "ZB003", reason: "换届选举中")]
    plan.inspectors = [
      DrawPlan.Inspector(name: "沈知行", branch: nil), DrawPlan.Inspector(name: "卢星野", branch: "ZB002"),
      DrawPlan.Inspector(name: "谷雨晴", branch: nil),
    ]
    plan.recusals = [DrawPlan.Recusal(name: "谷雨晴", code: "ZB001", reason: "亲属")]
    let frame = try plan.frame(of: Self.branches, after: DrawPast([]), on: Self.moment("2026-11-20 09:00"))
    let file = frame.file(schema: Shipped.bytes(of: "schema/draw-frame.rec"))
    let value = DrawResult.Value(
      label: frame.sources[0].label, value: try HashedText("4 1 9 0 6", field: ""),
      witness: try HashedText("程小雪", field: ""))
    let record = try DrawRecord(
      of: Draw.run(frame, values: [value]), from: frame, file: file, by: frame.by,
      on: Self.moment("2026-11-22 09:00"))
    try write(String(decoding: file, as: UTF8.self), "inspections/2026Q4/frame.rec")
    let draw = record.file(schema: Shipped.bytes(of: "schema/draw-result.rec"))
    try write(String(decoding: draw, as: UTF8.self), "inspections/2026Q4/draw.rec")
  }

  static let branches: [Branch] = (1...12).map { number in
    var branch = Branch(
      code: "ZB0\(number < 10 ? "0" : "")\(number)", name: "第\(number)支部", parent: "WXP",
      kind: number % 2 == 0 ? .village : .community, form: .ordinary,
      founded: Day(number: number == 12 ? 20_788 : 11_808))
    branch.level = [.middle, .backward, .middle, .advanced][number % 4]
    return branch
  }

  static func moment(_ text: String) throws -> Moment { try #require(Moment(text)) }

  /// The rights of a file, as `chmod` writes them.
  func rights(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: root.appending(path: path).path)
    return (attributes[.posixPermissions] as? Int) ?? 0
  }

  /// The program, built beside the tests; called by its target where a package has no product of it.
  static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    let names = ["zhibu", "App"].map { folder.appending(path: $0).path }
    return names.first { FileManager.default.isExecutableFile(atPath: $0) } ?? names[0]
  }()

  static func run(_ program: String, _ arguments: [String], in folder: URL) throws -> Run {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "ZHIBU_USER": "沈知行", "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8",
    ]
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let remarked = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: printed, as: UTF8.self), errors: String(decoding: remarked, as: UTF8.self),
      status: process.terminationStatus)
  }
}
