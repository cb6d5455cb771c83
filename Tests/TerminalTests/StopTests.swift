import Foundation
import Testing

@testable import Terminal

/// Ctrl-Z while other threads are at work, as when a large register is looked at.
struct StopTests {
  @Test func `a stop holds the program until it is let go on, whichever thread asks for it`() async {
    await #expect(processExitsWith: .success) {
      // A job of its own, or the tests themselves would stop.
      #expect(setpgid(0, 0) == 0)
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stop-\(UUID())")
      let signals = Signals()
      let shell = try StopTests.letGoOn(getpid(), telling: folder.path)
      signals.stop()
      #expect(FileManager.default.fileExists(atPath: folder.path), "it went on before anybody let it")
      #expect(signals.taken().allSatisfy { $0 != SIGTSTP }, "the stop came once more")
      shell.terminate()
      shell.waitUntilExit()
      try FileManager.default.removeItem(at: folder)
    }
  }

  /// Waits as a shell does until the process has stopped, makes a folder to tell of it, and lets the process go on.
  private static func letGoOn(_ process: pid_t, telling folder: String) throws -> Process {
    let script = "until grep -q '^State:.T' /proc/$0/status; do :; done; mkdir \"$1\"; kill -CONT $0"
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", script, "\(process)", folder]
    try shell.run()
    return shell
  }
}
