import Foundation

@testable import Store

/// The program `SavePut`, which the tests stop, kill and disturb while it saves.
enum Program {
  /// How a run ended.
  struct Run {
    let output: String
    /// The exit status; nil when a signal ended it.
    let status: Int32?

    /// The last version it said was saved.
    var acknowledged: Int? { numbers(after: "SAVED ").last }
    var isFailure: Bool { output.hasPrefix("FAILED ") }

    private func numbers(after word: String) -> [Int] {
      // A line cut off by a signal says nothing.
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .filter { $0.hasPrefix(word) }.compactMap { Int($0.dropFirst(word.count)) }
    }
  }

  /// Built beside the tests.
  static var path: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("SavePut").path
  }

  static let strace = "/usr/bin/strace"

  static let canTrace: Bool = {
    guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
    return (try? run(strace, ["-o", "/dev/null", "/bin/true"]).status) == 0
  }()

  static func run(_ arguments: String...) throws -> Run {
    try run(path, arguments)
  }

  static func run(_ program: String, _ arguments: [String]) throws -> Run {
    try started(program, arguments: arguments).ended()
  }

  /// Starts the program and leaves it running.
  static func started(_ program: String = path, arguments: [String]) throws -> Running {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    // The backtracer outlives the program and keeps its output open.
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    try process.run()
    return Running(process: process, input: input, output: output)
  }

  struct Running {
    let process: Process
    let input: Pipe
    let output: Pipe

    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Waits for one line of output.
    func line() -> String {
      String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    }

    /// Ends its input and waits for the end.
    func ended() throws -> Run {
      try input.fileHandleForWriting.close()
      let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let status = process.terminationReason == .exit ? process.terminationStatus : nil
      return Run(output: String(decoding: bytes, as: UTF8.self), status: status)
    }
  }
}

/// The text that `SavePut` gives version `number`.
func version(_ number: Int) -> String {
  "N: \(number)\n\(String(repeating: "Text: \(number)\n", count: 3000))End: \(number)\n"
}
