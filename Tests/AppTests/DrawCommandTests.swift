import Checkup
import Foundation
import Register
import Store
import Testing

@testable import App

/// `zhibu draw` on a real folder.
struct DrawCommandTests {
  private static let recfix = "/usr/bin/recfix"
  private let program: DrawProgram

  init() throws { program = try DrawProgram() }

  private func frame(_ round: String) throws -> DrawFrame {
    try DrawFrame(reading: program.bytes("inspections/\(round)/frame.rec"))
  }

  private func record(_ round: String) throws -> DrawRecord {
    try DrawRecord(reading: program.bytes("inspections/\(round)/draw.rec"))
  }

  @Test func `the list holds the branches of the day, and the file is what the pure function writes`() throws
  {
    let run = try program.draw(
      "new", "2026Q4", "--count", "4", "--source", "体彩排列五26311期@2026-11-21 21:00", "--exclude", "ZB003:换届选举中",
      "--stratum", "kind", "--weights", "level", on: "2026-11-20")
    #expect(run.status == 0)
    let bytes = try program.bytes("inspections/2026Q4/frame.rec")
    #expect(run.output.contains("\(Checksum(of: bytes))  inspections/2026Q4/frame.rec"))
    let frame = try frame("2026Q4")
    #expect(frame.file(schema: Shipped.bytes(of: "schema/draw-frame.rec")) == bytes)
    #expect(
      frame.entries.map { "\($0.id) \($0.name) \($0.stratum) \($0.weight) \($0.last)" } == [
        "ZB001 第1支部 社区 4 0", "ZB002 第2支部 村 2 0", "ZB004 第4支部 村 2 0", "ZB005 第5支部 社区 4 0",
        "ZB006 第6支部 村 2 0", "ZB007 第7支部 社区 1 0", "ZB008 第8支部 村 2 0", "ZB009 第9支部 社区 4 0",
        "ZB010 第10支部 村 2 0", "ZB011 第11支部 社区 1 0",
      ])
    #expect(frame.exclusions.map { "\($0.id) \($0.reason)" } == ["ZB003 换届选举中"])
    #expect((frame.number, frame.count, frame.gap, frame.by.text) == (1, 4, 4, "沈知行"))
  }

  @Test func `a draw is what the pure functions make of the list and the values`() throws {
    let frozen = try program.draw(
      "new", "2026Q4", "--discover", "2", "--source", "体彩排列五26311期@2026-11-21 21:00", "--inspector", "沈知行",
      "--inspector", "卢星野@ZB002", "--inspector", "谷雨晴", "--recuse", "谷雨晴:ZB001:亲属", on: "2026-11-20")
    #expect(frozen.status == 0)
    let drawn = try program.draw(
      "run", "2026Q4", "--value", "体彩排列五26311期=4 1 9 0 6", "--witness", "程小雪", on: "2026-11-22")
    #expect(drawn.status == 0)
    let (frame, record) = (try frame("2026Q4"), try record("2026Q4"))
    let value = DrawResult.Value(
      label: frame.sources[0].label, value: try HashedText("4 1 9 0 6", field: ""),
      witness: try HashedText("程小雪", field: ""))
    let right = try DrawRecord(
      of: Draw.run(frame, values: [value]), from: frame, file: program.bytes("inspections/2026Q4/frame.rec"),
      by: record.by,
      on: record.on)
    #expect(
      right.file(schema: Shipped.bytes(of: "schema/draw-result.rec"))
        == (try program.bytes("inspections/2026Q4/draw.rec")))
    let verified = try program.draw("verify", "2026Q4", on: "2026-11-22")
    #expect(verified.status == 0)
    #expect(verified.output.hasPrefix("2026Q4 核验全部通过"))
  }

  @Test(arguments: [
    ("frame.rec", "Name: 第1支部", "Name: 第7支部", "约定的名单校验值"),
    ("frame.rec", "Weight: 1", "Weight: 3", "约定的名单校验值"),
    ("frame.rec", "Gap: 4", "Gap: 5", "结果的满几轮必查: 文件里是 4，重算是 5"),
    ("frame.rec", "Reason: 换届选举中", "Reason: 换届选举时", "结果的frame.rec 校验值"),
    ("draw.rec", "Value: 4 1 9 0 6", "Value: 4 1 9 0 7", "结果的种子"),
    ("draw.rec", "Kind: 随机", "Kind: 必查", "抽中 1的种类: 文件里是 必查，重算是 随机"),
    ("draw.rec", "Witness: 程小雪", "Witness: 程大雪", "draw.rec:153: 校验值: 文件里是 "),
    ("draw.rec", "Must: 0", "Must: 1", "结果的必查: 文件里是 1，重算是 0"),
  ])
  func `a changed value is named with its field`(file: String, from: String, to: String, named: String) throws
  {
    try program.drawn()
    let path = "inspections/2026Q4/\(file)"
    let text = String(decoding: try program.bytes(path), as: UTF8.self)
    let place = try #require(text.range(of: from))
    try program.write(text.replacingCharacters(in: place, with: to), path)
    let run = try program.draw("verify", "2026Q4", on: "2026-11-22")
    #expect(run.status == 1)
    #expect(run.output.contains(named), "\(run.output)")
  }

  @Test func `the checksum posted outside is compared, and the copy tells which field was changed`() throws {
    try program.drawn()
    let path = "inspections/2026Q4/frame.rec"
    let copy = try program.bytes(path)
    let posted = "\(Checksum(of: copy))".uppercased()
    #expect(try program.draw("verify", "2026Q4", "--posted", posted, on: "2026-11-22").status == 0)
    try program.write(String(decoding: copy, as: UTF8.self), "posted.rec")
    let text = String(decoding: copy, as: UTF8.self)
    let place = try #require(text.range(of: "Weight: 1"))
    try program.write(text.replacingCharacters(in: place, with: "Weight: 2"), path)
    let run = try program.draw("verify", path, "--posted", posted, "--frame", "posted.rec", on: "2026-11-22")
    #expect(run.status == 1)
    #expect(run.output.contains("frame.rec: 校验值是 "))
    #expect(run.output.contains("frame.rec: 支部 ZB001的签数: 文件里是 2，重算是 1"))
    let alone = try program.draw("verify", "posted.rec", on: "2026-11-22")
    #expect(alone.status == 3)
  }

  @Test func `a copy of the result tells which witness was changed`() throws {
    try program.drawn()
    let path = "inspections/2026Q4/draw.rec"
    let copy = String(decoding: try program.bytes(path), as: UTF8.self)
    try program.write(copy, "posted-draw.rec")
    #expect(try program.draw("verify", "2026Q4", "--draw", "posted-draw.rec", on: "2026-11-22").status == 0)
    try program.write(copy.replacing("Witness: 程小雪", with: "Witness: 程大雪"), path)
    let run = try program.draw("verify", "2026Q4", "--draw", "posted-draw.rec", on: "2026-11-22")
    #expect(run.status == 1)
    #expect(run.output.contains("draw.rec: 取数 体彩排列五26311期的见证: 文件里是 程大雪，"), "\(run.output)")
  }

  @Test func `what cannot be read is status 3`() throws {
    #expect(try program.draw("verify", "2026Q4", on: "2026-11-22").status == 2)
    #expect(try program.draw("verify", "nowhere/draw.rec", on: "2026-11-22").status == 3)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: recfix)))
  func `recutils accepts both files, and what is added to them`() throws {
    try program.drawn()
    _ = try program.draw("void", "2026Q4", "--reason", "名单里多了一家", on: "2026-11-23")
    for file in ["frame", "draw"] {
      let path = program.root.appending(path: "inspections/2026Q4/\(file).rec").path
      let run = try DrawProgram.run(Self.recfix, ["--check", path], in: program.root)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test func `the exported script comes to the same picks`() throws {
    try program.drawn()
    #expect(try program.draw("export", "2026Q4", "--to", "out", on: "2026-11-22").status == 0)
    let replayed = try DrawProgram.run("/bin/sh", ["replay.sh"], in: program.root.appending(path: "out"))
    #expect(replayed.status == 0)
    let picks = try record("2026Q4").result.picks.enumerated().map { place, pick in
      (["抽中", "\(place + 1)", pick.branch.text, pick.kind.rawValue] + pick.inspectors.map(\.text)).joined(
        separator: "\t")
    }
    #expect(replayed.output.split(separator: "\n").filter { $0.hasPrefix("抽中") }.map(String.init) == picks)
    #expect(try program.draw("export", "2026Q4", "--to", "out", on: "2026-11-22").status == 3)
  }
}
