import Foundation
import Testing

@testable import Checkup

/// A draw of random shape.
struct RandomDraw {
  var frame: DrawFrame
  var values: [DrawResult.Value]
  var nonce: HashedText?

  init(_ numbers: inout SteadyNumbers) throws {
    let sample = try DrawSample(sealed: Bool.random(using: &numbers))
    (frame, values, nonce) = (sample.frame, sample.values, sample.nonce)
    frame.round = hashed(
      ["2024Q2", "2024年二季度", "it's 'quoted' $HOME `x` \\n"].randomElement(using: &numbers) ?? "R")
    if let nonce, case .sealed(_, let revealBy) = frame.mode {
      frame.mode = .sealed(commit: Draw.commit(round: frame.round, nonce: nonce), revealBy: revealBy)
    }
    frame.number = Int.random(in: 1...12, using: &numbers)
    frame.count = Int.random(in: 1...12, using: &numbers)
    frame.gap = Int.random(in: 0...12, using: &numbers)
    frame.items = frame.items.filter { _ in Bool.random(using: &numbers) }
    values[0].value = hashed("\(Int.random(in: 0...99999, using: &numbers)) \\ 'x'")
    frame.entries = RandomDraw.entries(before: frame.number, &numbers)
    frame.exclusions = []
    chooseInspectors(&numbers)
  }

  private static func entries(before number: Int, _ numbers: inout SteadyNumbers) -> [DrawFrame.Entry] {
    // Strata that look like the same number to a careless script.
    let strata =
      [["-"], ["社区", "机关", "两新"], ["1", "01", "1e0", "a b"]].randomElement(using: &numbers) ?? ["-"]
    let ids = ["ZB1", "ZB1-A", "ZB10", "ZB01", "1", "01", "1e0", "第一党支部", "退休党支部", "zb1", "_", "龥"]
    return ids.shuffled(using: &numbers).prefix(Int.random(in: 1...ids.count, using: &numbers)).map { id in
      entry(
        id, strata.randomElement(using: &numbers) ?? "-", weight: Int.random(in: 1...3, using: &numbers),
        last: Int.random(in: 0..<number, using: &numbers))
    }
  }

  private mutating func chooseInspectors(_ numbers: inout SteadyNumbers) {
    frame.per = Int.random(in: 0...3, using: &numbers)
    frame.cap = Int.random(in: 0...4, using: &numbers)
    let names = ["员甲", "员乙", "员丙", "员丁@JG001", "John Smith"].prefix(Int.random(in: 0...5, using: &numbers))
    frame.inspectors = names.map { DrawFrame.Inspector(name: hashed($0), branch: nil) }
    frame.recusals = frame.inspectors.flatMap { inspector in
      frame.entries.filter { _ in Int.random(in: 0..<3, using: &numbers) == 0 }.map {
        DrawFrame.Recusal(name: inspector.name, branch: $0.id, reason: hashed("亲属"))
      }
    }
  }
}

@Suite struct `The replay in the shell` {
  static func replayed(_ export: DrawExport) throws -> [String] {
    try Shell.inFolder { folder in
      for file in export.files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
      return try Shell.output(of: "sh replay.sh 2>&1", in: folder).split(separator: "\n").map(String.init)
    }
  }

  /// What the script has to print about our own result.
  static func expected(_ frame: DrawFrame, _ result: DrawResult) -> [String] {
    var lines = ["roster-1\t\(frame.roster)"]
    if case .sealed(let commit, _) = frame.mode { lines.append("commit-1\t\(commit)") }
    lines.append("seed-1\t\(result.seed)")
    lines += result.shares.map { "名额\t\($0.stratum)\t\($0.size)\t\($0.seats)" }
    lines += result.picks.enumerated().map { index, pick in
      (["抽中", "\(index + 1)", pick.branch.text, pick.kind.rawValue] + pick.inspectors.map(\.text))
        .joined(separator: "\t")
    }
    return lines
  }

  @Test(arguments: [false, true])
  func `redoes the sample`(sealed: Bool) throws {
    let sample = try DrawSample(sealed: sealed)
    let result = try sample.result
    #expect(
      try Self.replayed(DrawExport(sample.frame, result)) == Self.expected(sample.frame, result))
  }

  @Test func `redoes the roster of thirty`() throws {
    var sample = try DrawSample(sealed: true)
    sample.frame.entries = `Algorithm chou-1`.thirty
    sample.frame.exclusions = []
    (sample.frame.gap, sample.frame.count) = (7, 16)
    let result = try sample.result
    #expect(
      try Self.replayed(DrawExport(sample.frame, result)) == Self.expected(sample.frame, result))
  }

  @Test func `redoes random draws`() throws {
    var numbers = SteadyNumbers(2024)
    for number in 0..<soak(24) {
      let sample = try RandomDraw(&numbers)
      let result = try Draw.run(sample.frame, values: sample.values, nonce: sample.nonce)
      let replayed = try Self.replayed(DrawExport(sample.frame, result))
      #expect(replayed == Self.expected(sample.frame, result), "draw \(number)")
    }
  }

  @Test func `the exported list is the one that was hashed`() throws {
    let sample = try DrawSample(sealed: true)
    let files = try DrawExport(sample.frame, sample.result).files
    #expect(
      files.map(\.name) == ["roster.tsv", "sources.txt", "inspectors.txt", "recusals.tsv", "replay.sh"])
    #expect(Checksum(of: Array("roster-1\n".utf8) + files[0].bytes) == sample.frame.roster)
    #expect(try Checksum(of: Array("seed-1\n".utf8) + files[1].bytes) == sample.result.seed)
    #expect(
      String(decoding: files[1].bytes, as: UTF8.self) == """
        福彩双色球2024036期=03 07 12 19 24 31 + 08
        体彩排列五24072期=4 1 9 0 6
        承诺随机串=00112233445566778899aabbccddeeff

        """)
  }
}
