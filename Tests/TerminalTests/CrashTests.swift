import CNcurses
import Glibc
import Testing

@testable import Terminal

/// What a program that falls leaves on its terminal.
struct CrashTests {
  private static func arm() -> Signals {
    var settings = termios()
    cn_guard_terminal(&settings, Modes.restore, Modes.restore.utf8.count)
    let signals = Signals()
    cn_guard_armed(true)
    return signals
  }

  @Test func `a trap gives the terminal back and stays a trap`() async throws {
    let result = try #require(
      await #expect(processExitsWith: .signal(SIGILL), observing: [\.standardOutputContent]) {
        let signals = CrashTests.arm()
        raise(SIGILL)
        _ = signals.taken()
      })
    #expect(result.standardOutputContent.suffix(Modes.restore.utf8.count) == Array(Modes.restore.utf8))
  }

  @Test func `a stack overflow gives the terminal back`() async throws {
    let result = try #require(
      await #expect(processExitsWith: .signal(SIGSEGV), observing: [\.standardOutputContent]) {
        let signals = CrashTests.arm()
        #expect(deep(1) > 0)
        _ = signals.taken()
      })
    #expect(result.standardOutputContent.suffix(Modes.restore.utf8.count) == Array(Modes.restore.utf8))
  }

  @Test func `kept errors are printed with their file, without controls`() async throws {
    let result = try #require(
      await #expect(processExitsWith: .signal(SIGABRT), observing: [\.standardErrorContent]) {
        let signals = CrashTests.arm()
        var path = Array("/tmp/crash-test-XXXXXX".utf8CString)
        let file = mkstemp(&path)
        unlink(path)
        write("Fatal error: 坏\u{1B}[31m\u{9B}2J\n", to: file)
        cn_guard_errors(file, STDERR_FILENO, "/kept/here")
        kill(getpid(), SIGABRT)
        pause()
        _ = signals.taken()
      })
    let printed = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(printed == "Fatal error: 坏?[31m??2J\n/kept/here\n")
  }
}

/// Uses the stack up.
private func deep(_ depth: Int) -> Int {
  depth < 0 ? 0 : deep(depth + 1) + deep(depth + 2)
}
