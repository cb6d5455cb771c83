import Foundation
import Rec
import Register
import Testing

@testable import App

struct DemoFilesTests {
  @Test func `a clean register reads without a problem and says what it should`() throws {
    let register = try Demonstration.register(branches: 20, years: 1, faults: 0)
    for file in register.rootFiles + (0..<20).flatMap({ register.branch($0).files }) {
      #expect(RecFile(file.bytes).problems == [], "\(file.path)")
    }
    let directory = Directory(sources: register.rootFiles.map { Source(path: $0.path, bytes: $0.bytes) })
    #expect(directory.misreads == [])
    #expect(directory.cover?.committee == "望星坡街道党工委")
    for index in 0..<20 {
      let book = book(register.branch(index).files, DemoBranch.code(index))
      #expect(book.misreads == [])
      #expect(book.branch.map { !directory.line(above: $0.parent).isEmpty } == true)
    }
  }

  @Test func `every field stands where its kind writes it`() throws {
    let files = try Demonstration.register(branches: 1).branch(0).files
    let book = book(files, "ZB001")
    #expect(try lines(book.meetings, book.names) == fields("Meeting", files))
    #expect(try lines(book.members, book.names) == fields("Member", files))
    #expect(try lines(book.dues, book.names) == fields("DuesMonth", files))
    #expect(try lines(book.assessments, book.names) == fields("Assessment", files))
    #expect(try lines(book.votes, book.names) == fields("Vote", files))
    #expect(try lines(book.plan, book.names) == fields("PlanItem", files))
    #expect(try lines(book.talks, book.names) == fields("Talk", files))
    #expect(try lines(book.trainings, book.names) == fields("Training", files))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/recfix")))
  func `recutils accepts every file of a clean register`() throws {
    let register = try Demonstration.register(branches: 20, years: 1, faults: 0)
    let root = FileManager.default.temporaryDirectory.appending(path: "demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for file in register.rootFiles + (0..<20).flatMap({ register.branch($0).files }) {
      let place = root.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
    let script =
      "find '\(root.path)' -name '*.rec' | while read f; do recfix --check \"$f\" || echo $f; done 2>&1"
    #expect(try output(of: script) == "")
  }

  private func book(_ files: [DemoFile], _ code: String) -> Book {
    let sources = files.map { file in
      let parts = file.path.split(separator: "/")
      return Source(path: file.path, year: parts.count == 4 ? Int(parts[2]) : nil, bytes: file.bytes)
    }
    return Book(code: code, sources: sources, years: Array(Set(sources.compactMap(\.year))))
  }

  private func lines(_ records: [some RecordKind], _ names: Names) throws -> [String] {
    try #require(!records.isEmpty)
    return records.flatMap { record in
      var writing = Writing(names: names)
      record.write(to: &writing)
      return writing.fields.map { "\($0.name): \($0.value)" }
    }
  }

  /// The fields of a kind as they stand in the files, in order.
  private func fields(_ type: String, _ files: [DemoFile]) -> [String] {
    files.map { RecFile($0.bytes) }.flatMap { file in
      file.records.filter { !$0.isDescriptor && file.type(of: $0) == type }.flatMap { record in
        record.fields.map { "\(file.name(of: file.fields[$0])): \(file.value(of: file.fields[$0]))" }
      }
    }
  }

  private func output(of script: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
