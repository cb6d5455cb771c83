import Foundation
import Testing

@testable import Checkup

@Suite struct `The files of a draw` {
  static func problems(_ body: () throws(DrawMisread) -> Void) -> [DrawRefusal] {
    do throws(DrawMisread) { try body() } catch { return error.problems }
    return []
  }

  @Test(arguments: [false, true])
  func `a frame reads back as it was written`(sealed: Bool) throws {
    var frame = try DrawSample(sealed: sealed).frame
    (frame.limit, frame.batch, frame.extends) = (60, 3, hashed("2024Q1"))
    let file = frame.file(schema: try schema("draw-frame"))
    #expect(try DrawFrame(reading: file) == frame)
    #expect(try DrawFrame(reading: file).file(schema: try schema("draw-frame")) == file)
  }

  @Test func `random frames read back as they were written`() throws {
    var numbers = SteadyNumbers(23)
    let schema = try schema("draw-frame")
    for _ in 0..<60 {
      let sample = try RandomDraw(&numbers)
      #expect(try DrawFrame(reading: sample.frame.file(schema: schema)) == sample.frame)
    }
  }

  @Test(arguments: [false, true])
  func `a record reads back as it was written`(sealed: Bool) throws {
    let sample = try DrawSample(sealed: sealed)
    let record = try DrawRecord(
      of: sample.result, from: sample.frame, file: sample.frameFile, by: hashed("沈知行"),
      on: try moment("2024-04-01 09:00"))
    let file = record.file(schema: try schema("draw-result"))
    #expect(try DrawRecord(reading: file) == record)
  }

  @Test func `what comes later is added below, and no byte above changes`() throws {
    let schema = try schema("draw-result")
    let drawn = try DrawSample(sealed: true).drawFile
    let changes = [
      DrawRecord.PlanChange(
        what: hashed("ZB001 改到 4月20日"), why: hashed("停电"), by: hashed("沈知行"),
        on: try moment("2024-04-10 08:30")),
      DrawRecord.PlanChange(
        what: hashed("员甲换员乙"), why: hashed("生病"), by: hashed("沈知行"), on: try moment("2024-04-11 08:30")),
    ]
    let reveal = DrawRecord.Reveal(by: hashed("沈知行"), on: try moment("2024-06-20 10:00"))
    let voiding = DrawRecord.Voiding(
      reason: hashed("名单漏了一家"), by: hashed("沈知行"), on: try moment("2024-06-21 10:00"))
    var file = drawn
    for addition in changes.map(DrawRecord.Addition.planChange) + [.reveal(reveal), .voiding(voiding)] {
      let longer = try DrawRecord.adding(addition, to: file, schema: schema)
      #expect(longer.starts(with: file))
      file = longer
    }
    var record = try DrawRecord(reading: drawn)
    (record.planChanges, record.reveal, record.voiding) = (changes, reveal, voiding)
    #expect(try DrawRecord(reading: file) == record)
    #expect(try Recfix.complaints(about: file) == "")
  }

  @Test func `a later stage ends the earlier ones`() throws {
    let schema = try schema("draw-result")
    let later = try moment("2024-06-20 10:00")
    let change = DrawRecord.Addition.planChange(
      DrawRecord.PlanChange(what: hashed("甲"), why: hashed("乙"), by: hashed("丙"), on: later))
    let reveal = DrawRecord.Addition.reveal(DrawRecord.Reveal(by: hashed("丙"), on: later))
    let voiding = DrawRecord.Addition.voiding(
      DrawRecord.Voiding(reason: hashed("丁"), by: hashed("丙"), on: later))
    let drawn = try DrawSample(sealed: true).drawFile
    let revealed = try DrawRecord.adding(reveal, to: drawn, schema: schema)
    let void = try DrawRecord.adding(voiding, to: drawn, schema: schema)
    let open = try DrawSample(sealed: false).drawFile
    for (addition, file, kind) in [
      (change, revealed, "PlanChange"), (reveal, revealed, "Reveal"), (change, void, "PlanChange"),
      (reveal, void, "Reveal"), (voiding, void, "Void"), (reveal, open, "Reveal"),
    ] {
      let problems = Self.problems { () throws(DrawMisread) in
        _ = try DrawRecord.adding(addition, to: file, schema: schema)
      }
      #expect(problems == [DrawRefusal(kind, "", .closed, record: kind)])
    }
  }

  @Test func `nothing is added before the draw was made`() throws {
    let schema = try schema("draw-result")
    let voiding = DrawRecord.Voiding(
      reason: hashed("丁"), by: hashed("丙"), on: try moment("2024-04-01 08:59"))
    let file = try DrawSample(sealed: false).drawFile
    let problems = Self.problems { () throws(DrawMisread) in
      _ = try DrawRecord.adding(.voiding(voiding), to: file, schema: schema)
    }
    #expect(
      problems
        == [DrawRefusal("On", "2024-04-01 08:59", .notYetKnown(until: "2024-04-01 09:00"), record: "Void")])
  }

  @Test func `a draw before its sources are known is not signed`() throws {
    let sample = try DrawSample(sealed: false)
    let refusal = DrawRefusal(
      "On", "2024-03-31 21:00", .notYetKnown(until: "2024-03-31 21:15"), record: "Result")
    #expect(throws: refusal) {
      try DrawRecord(
        of: sample.result, from: sample.frame, file: sample.frameFile, by: hashed("沈知行"),
        on: try moment("2024-03-31 21:00"))
    }
  }

  @Test(arguments: [false, true])
  func `recfix has nothing to say about the files`(sealed: Bool) throws {
    let sample = try DrawSample(sealed: sealed)
    #expect(try Recfix.complaints(about: sample.frameFile) == "")
    #expect(try Recfix.complaints(about: sample.drawFile) == "")
    #expect(try Recfix.complaints(about: try schema("draw-frame")) == "")
    #expect(try Recfix.complaints(about: try schema("draw-result")) == "")
  }

  @Test func `recfix knows what the descriptors ask for`() throws {
    let file = String(decoding: try DrawSample(sealed: false).frameFile, as: UTF8.self)
    for (right, wrong) in [
      ("Weight: 1\n", "Weight: 65\n"), ("Weight: 1\n", ""), ("公开", "半公开"), ("Gap: 6", "Gap: 06"),
    ] {
      #expect(
        try Recfix.complaints(about: Array(file.replacing(right, with: wrong, maxReplacements: 1).utf8)) != ""
      )
    }
  }

  @Test func `a file tells all its faults at once, with their lines`() throws {
    var text = String(decoding: try DrawSample(sealed: false).frameFile, as: UTF8.self)
    for (right, wrong) in [
      ("Number: 9\n", "Number: 09\n"), ("Due: 2024-03-31 21:15", "Due: 明天"),
      ("Name: 第ZB003支部", "Name: 第ZB003支部 "),
      ("Reason: 亲属\n", ""), ("Mode: 公开", "Mode: 半公开"), ("Id: ZB004", "Id: ZB 4"),
    ] { text = text.replacing(right, with: wrong, maxReplacements: 1) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func line(_ start: String) -> Int? { lines.firstIndex { $0.hasPrefix(start) }.map { $0 + 1 } }
    let problems = Self.problems { () throws(DrawMisread) in _ = try DrawFrame(reading: Array(text.utf8)) }
    #expect(
      problems == [
        DrawRefusal("Number", "09", .notANumber, record: "Draw", line: line("Number: 09")),
        DrawRefusal("Mode", "半公开", .notOneOf(["公开", "密封"]), record: "Draw", line: line("Mode: 半公开")),
        DrawRefusal("Due", "明天", .notATime, record: "Source 福彩双色球2024036期", line: line("Due: 明天")),
        DrawRefusal(
          "Name", "第ZB003支部 ", .text(.blankAtEnd(" ")), record: "Entry ZB003", line: line("Name: 第ZB003支部 ")),
        DrawRefusal("Id", "ZB 4", .text(.notInBranchID(" ")), record: "Entry ZB 4", line: line("Id: ZB 4")),
        DrawRefusal(
          "Reason", "", .missing, record: "Recusal 员丙 ZB005", line: line("Branch: ZB005").map { $0 - 1 }),
      ])
  }

  @Test(arguments: [
    ("Roster: ", "Roster: 0", DrawRefusal.Reason.notAChecksum),
    ("Weight: 4\n", "Weight: 4\nColour: red\n", .unexpected),
    ("Gap: 6\n", "Gap: 6\nGap: 7\n", .unexpected), ("\nLabel: 福", "\n福Label: 福", .notRec),
    ("%rec: Recusal", "%rec: Pardon", .unexpected),
  ])
  func `a frame with something else in it is not taken`(
    right: String, wrong: String, reason: DrawRefusal.Reason,
  ) throws {
    let text = String(decoding: try DrawSample(sealed: false).frameFile, as: UTF8.self)
    let changed = text.replacing(right, with: wrong, maxReplacements: 1)
    let problems = Self.problems { () throws(DrawMisread) in _ = try DrawFrame(reading: Array(changed.utf8)) }
    #expect(problems.first?.reason == reason)
    #expect(problems.first?.line != nil)
  }

  @Test func `a list that is not the one of its value is not taken`() throws {
    var frame = try DrawSample(sealed: false).frame
    let stated = frame.roster.hex
    let text = String(decoding: frame.file(schema: try schema("draw-frame")), as: UTF8.self)
    frame.entries[0].name = hashed("别的支部")
    let changed = text.replacing("第ZB001支部", with: "别的支部")
    let problems = Self.problems { () throws(DrawMisread) in _ = try DrawFrame(reading: Array(changed.utf8)) }
    #expect(problems == [DrawRefusal("Roster", stated, .shouldBe(frame.roster.hex), record: "Draw")])
  }

  @Test func `no bytes at all are no frame and no draw`() {
    #expect(
      Self.problems { () throws(DrawMisread) in _ = try DrawFrame(reading: []) }
        == [DrawRefusal("Draw", "", .missing)])
    #expect(
      Self.problems { () throws(DrawMisread) in _ = try DrawRecord(reading: []) }
        == [DrawRefusal("Result", "", .missing)])
  }

  @Test func `the first Check is the value of everything above it`() throws {
    let file = try DrawSample(sealed: false).drawFile
    let text = String(decoding: file, as: UTF8.self)
    let parts = text.split(separator: "\nCheck: ")
    #expect(parts.count == 2)
    #expect(Checksum(of: Array("\(parts[0])\n".utf8)).hex + "\n" == parts[1])
  }

  @Test func `a schema without a kind is a mistake of ours`() async throws {
    await #expect(processExitsWith: .failure) {
      _ = try DrawSample(sealed: false).frame.file(schema: Array("%rec: Draw\n".utf8))
    }
  }
}

/// The recutils checker.
enum Recfix {
  /// What it says about `file`; empty if all is well.
  static func complaints(about file: [UInt8]) throws -> String {
    try Shell.inFolder { folder in
      try Data(file).write(to: folder.appending(path: "file.rec"))
      return try Shell.output(of: "recfix --check file.rec 2>&1 || echo refused", in: folder)
    }
  }
}

/// The shell of the system.
enum Shell {
  static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "zhibu-draw-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  static func output(of command: String, in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Failed(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A command that was killed or that ended with another status than 0.
  struct Failed: Error {
    var status: Int32
    var output: String
  }
}
