import Foundation
import Register
import Testing

@testable import Store

/// Real saves that are noted, with a real fault in each of their system calls in turn.
@Suite(.enabled(if: Program.canTrace))
struct HistoryFaultTests {
  private static let faults = ["error=EIO", "error=ENOSPC", "error=EINTR", "signal=KILL"]

  private let scratch: Scratch
  private let arguments: [String]

  init() throws {
    scratch = try Scratch.register()
    arguments = ["note", scratch.path, "rules.rec", "2"]
  }

  /// Version 1 is saved, and one change is in the history.
  private func reset() throws {
    for name in ["rules.rec", "history.rec", "history.torn"] {
      try? FileManager.default.removeItem(atPath: scratch.path(name))
    }
    try scratch.write(version(0), to: "rules.rec")
    _ = try Program.run(Program.path, ["note", scratch.path, "rules.rec", "1"])
  }

  @Test func `a save is noted after the records are on disk, in one write`() throws {
    try reset()
    let calls = ["write", "fsync", "renameat", "linkat"]
    let places = try Faults(watching: arguments, calls: calls).places
    // The file and its folder; then the change and the word.
    #expect(places.map(\.call).joined(separator: " ") == "write fsync renameat fsync write fsync write")
  }

  @Test func `whatever fails while a save is noted, both files are whole, and the person is told`() throws {
    try reset()
    let history = try scratch.text(of: "history.rec")
    let places = try Faults(watching: arguments).places
    #expect(places.count > 20)
    for place in places {
      for fault in Self.faults {
        try reset()
        let run = try Faults.run(arguments, place, fault)
        let text = try scratch.text(of: "rules.rec")
        let isNew = text == version(2)
        let now = try scratch.text(of: "history.rec")
        let book = ChainedFile(bytes(now))
        let isNoted = book.links.count == 2
        if !isNew && text != version(1) { Issue.record("\(place) \(fault): torn records") }
        if !now.hasPrefix(history) || book.torn != nil || !book.strays.isEmpty || isNoted && !isNew {
          Issue.record("\(place) \(fault): history")
        }
        // Nobody is told anything by a program that was killed.
        if isNew, !isNoted, run.status != nil, !run.output.contains("UNNOTED"), place.call != "write" {
          Issue.record("\(place) \(fault): nobody was told: \(run.output)")
        }
      }
    }
  }
}
