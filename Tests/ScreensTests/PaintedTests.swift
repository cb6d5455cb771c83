import Canvas
import Foundation
import StrictTerminal
import Testing

@testable import Screens

/// What the terminal shows of each screen (requirements 3, 4, 13, 17 and 18).
///
/// Each test has a process of its own, for there is one ncurses to a process.
struct PaintedTests {
  @Test func `after any keys, pastes, clicks and sizes a strict terminal shows the frame`() async {
    await #expect(processExitsWith: .success) {
      let wanted = ProcessInfo.processInfo.environment["MEASURE"].flatMap { Int($0) } ?? 400
      let size = Size(rows: 24, columns: 80)
      guard var screen = WatchedScreen(size) else {
        Issue.record("no screen")
        return
      }
      for (number, spot) in Spot.allCases.enumerated() {
        var visit = try EverySpot.visit(spot)
        var dice = Dice(UInt64(number) + 101)
        for _ in 0...wanted / Spot.allCases.count {
          screen.show(visit.frame)
          let differences = screen.differences(from: visit.frame)
          #expect(differences == [], "\(spot): \(differences)")
          if !differences.isEmpty { return }
          visit.send(AnyEvent.thrown(&dice, in: visit.model.size))
        }
      }
    }
  }

  @Test func `every terminal shows the same text, and none gets a colour that is not wanted`() async {
    await #expect(processExitsWith: .success) {
      let terminals = [
        ("xterm-256color", true), ("xterm", true), ("vt100", true), ("xterm-256color", false),
        ("xterm", false),
        ("vt100", false),
      ]
      for (name, hasColours) in terminals {
        if hasColours { unsetenv("NO_COLOR") } else { setenv("NO_COLOR", "1", 1) }
        guard var screen = WatchedScreen(Size(rows: 24, columns: 80), as: name) else {
          Issue.record("no \(name)")
          return
        }
        for spot in Spot.allCases {
          var visit = try EverySpot.visit(spot)
          for key in ["", "Down", "F2"] {
            if !key.isEmpty { visit.press(key) }
            screen.show(visit.frame)
            #expect(screen.differences(from: visit.frame) == [], "\(spot) on \(name)")
          }
        }
        #expect(screen.terminal.hasSeenColour == (hasColours && name != "vt100"), "\(name)")
      }
    }
  }
}
