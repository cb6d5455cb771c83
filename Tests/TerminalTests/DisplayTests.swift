import Canvas
import Glibc
import Testing

@testable import Terminal

/// Each test has a process of its own, for there is one terminal to a process.
struct DisplayTests {
  @Test func `the terminal is taken over, painted, and given back as it was`() async {
    await #expect(processExitsWith: .success) {
      let terminal = try #require(TestTerminal(rows: 6, columns: 20))
      let before = terminal.settings
      do {
        var display = try Display(named: "test", marks: true)
        #expect(terminal.settings != before)
        #expect(display.size == Size(rows: 6, columns: 20))
        var frame = Frame(display.size)
        frame.put("支部", row: 2, column: 3, style: .error)
        display.paint(frame)
        let output = terminal.output()
        for part in ["\u{1B}[?1049h", "\u{1B}[?2004h", "\u{1B}[?1006h", "支部", "\u{1B}[31m", Modes.mark] {
          #expect(output.contains(part))
        }
        #expect(!output.contains("[?1003h"))
        display.paint(frame)
        #expect(terminal.output() == Modes.mark, "an unchanged frame writes nothing")
      }
      #expect(terminal.settings == before)
      let output = terminal.output()
      for part in [Modes.off, "\u{1B}[?1049l"] { #expect(output.contains(part)) }
    }
  }

  @Test func `keys, signals and the window's size come out of one wait`() async {
    await #expect(processExitsWith: .success) {
      let terminal = try #require(TestTerminal(rows: 6, columns: 20))
      var display = try Display(named: "test")
      display.paint(Frame(display.size))
      terminal.type("支\u{1B}[A")
      #expect(display.wait().events == [.text("支"), .key(Key(.up))])
      terminal.resize(rows: 9, columns: 40)
      kill(getpid(), SIGWINCH)
      #expect(display.wait().events == [.resize(Size(rows: 9, columns: 40))])
      display.paint(Frame(display.size))
      kill(getpid(), SIGTSTP)
      #expect(display.wait().events == [.key(Key(.control("z")))])
      kill(getpid(), SIGCONT)
      #expect(display.wait().hasContinued)
      kill(getpid(), SIGTERM)
      #expect(display.wait().leaving == .signal(SIGTERM))
    }
  }

  @Test func `a dropped line is noticed`() async {
    await #expect(processExitsWith: .success) {
      let terminal = try #require(TestTerminal(rows: 6, columns: 20))
      var display = try Display(named: "test")
      terminal.hangUp()
      #expect(display.wait().leaving != nil)
    }
  }

  @Test func `the question about wide characters is asked and its answer heeded`() async {
    await #expect(processExitsWith: .success) {
      let terminal = try #require(TestTerminal(rows: 6, columns: 20))
      var display = try Display(named: "test", asksWidth: true)
      var frame = Frame(display.size)
      frame.put("夏·麦", row: 1, column: 0)
      display.paint(frame)
      #expect(terminal.output().contains(Modes.question))
      terminal.type("\u{1B}[1;3R")
      #expect(display.wait().events == [.cursorAt(Position(row: 0, column: 2))])
      display.settle(Position(row: 0, column: 2))
      #expect(display.look.ambiguous == .wide)
      #expect(terminal.output().contains("夏.麦"))
    }
  }

  @Test func `NO_COLOR and monochrome terminals get no colour bytes`() async {
    await #expect(processExitsWith: .success) {
      let terminal = try #require(TestTerminal(rows: 6, columns: 20))
      setenv("NO_COLOR", "1", 1)
      var display = try Display(named: "test")
      var frame = Frame(display.size)
      frame.put("逾期", row: 1, column: 0, style: .error)
      display.paint(frame)
      let output = terminal.output()
      #expect(output.contains("逾期"))
      #expect(!output.contains("\u{1B}[3") && !output.contains(";3"))
    }
  }

  @Test func `an editor changes a text and the screen is painted again`() async {
    await #expect(processExitsWith: .success) {
      let terminal = try #require(TestTerminal(rows: 6, columns: 20))
      var display = try Display(named: "test")
      var frame = Frame(display.size)
      frame.put("支部", row: 1, column: 0)
      display.paint(frame)
      setenv("VISUAL", "sed -i s/甲/乙/", 1)
      let editor = try #require(Editor())
      _ = terminal.output()
      #expect(try display.edit("甲\n丙\n", line: 1, with: editor) == "乙\n丙\n")
      #expect(terminal.output().contains("支部"))
      setenv("VISUAL", "false", 1)
      let failing = try #require(Editor())
      #expect(throws: Editor.Trouble.failed(status: 1)) { try display.edit("甲", line: 1, with: failing) }
    }
  }

  @Test func `without a terminal there is no display`() async {
    await #expect(processExitsWith: .success) {
      let nowhere = open("/dev/null", O_RDWR)
      dup2(nowhere, STDIN_FILENO)
      #expect(refusal() == .notATerminal)
    }
  }

  @Test func `the Linux console and nameless terminals are refused`() async {
    await #expect(processExitsWith: .success) {
      _ = try #require(TestTerminal(rows: 6, columns: 20))
      for (name, expected) in [("linux", Refusal.consoleWithoutHanzi), ("", .unknownTerminal(""))] {
        setenv("TERM", name, 1)
        #expect(refusal() == expected)
      }
    }
  }
}

private func refusal() -> Refusal? {
  do throws(Refusal) {
    _ = try Display(named: "test")
    return nil
  } catch {
    return error
  }
}
