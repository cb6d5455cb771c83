import Foundation

/// System calls to disturb, found by watching one undisturbed run.
struct Faults {
  /// One call to disturb: the `number`-th of its name since the program started.
  struct Place: CustomStringConvertible {
    let call: String
    let number: Int

    var description: String { "\(call) \(number)" }
  }

  static let calls = [
    "openat", "newfstatat", "read", "getdents64", "flock", "write", "fchown", "fchmod", "fsync", "close",
    "renameat", "linkat", "unlinkat", "mkdirat",
  ]

  let places: [Place]

  /// Watches a run of `SavePut`, counting only from where its saving begins: before that, the loader is at work.
  init(watching arguments: [String], calls: [String] = calls) throws {
    let trace = FileManager.default.temporaryDirectory.appendingPathComponent("zhibu-store-\(UUID()).trace")
    defer { try? FileManager.default.removeItem(at: trace) }
    let watched = (calls + ["chdir"]).joined(separator: ",")
    _ = try Program.run(
      Program.strace, ["-o", trace.path, "-e", "trace=\(watched)", Program.path] + arguments)
    var counts: [String: Int] = [:]
    var places: [Place] = []
    var hasBegun = false
    for line in try String(decoding: Data(contentsOf: trace), as: UTF8.self).split(separator: "\n") {
      let call = String(line.prefix { $0 != "(" })
      counts[call, default: 0] += 1
      if call == "chdir" {
        hasBegun = true
      } else if hasBegun, let number = counts[call], calls.contains(call) {
        places.append(Place(call: call, number: number))
      }
    }
    self.places = places
  }

  /// Runs `SavePut` with one call answered by `fault`: `error=EIO`, or `signal=KILL` before the call is made.
  static func run(_ arguments: [String], _ place: Place, _ fault: String) throws -> Program.Run {
    let inject = "inject=\(place.call):\(fault):when=\(place.number)"
    // Stopping at the one call only is faster, but then strace sends no signals.
    let quick = fault.hasPrefix("error") ? ["-f", "--seccomp-bpf"] : []
    let watch = ["-o", "/dev/null", "-e", "trace=\(place.call)", "-e", inject]
    return try Program.run(Program.strace, quick + watch + [Program.path] + arguments)
  }
}
