import ArgumentParser
import Glibc
import Register
import Store
import Terminal

/// What every command on a register must know: what day counts as today, and which language to speak.
struct Bearings: ParsableArguments {
  @Option(name: .customLong("as-of"), help: "哪天算今天，如 2026-11-23 / the day that counts as today")
  var asOf: Day?

  @Option(help: "用哪种语言：zh-Hans 或 en / the language to speak")
  var lang: Language?

  /// The folder a command names, else `ZHIBU_REGISTER`, else the current one.
  func start(_ folder: String?) -> String { folder ?? environment("ZHIBU_REGISTER") ?? "." }

  var day: Day { asOf ?? Clock.today }
}

/// The only place that reads the clock: every rule is told the day.
enum Clock {
  static var today: Day { now.day }

  /// Local wall-clock time.
  static var now: (day: Day, time: WallTime) {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    guard let day = Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)),
      let time = WallTime(Int(parts.tm_hour), Int(parts.tm_min))
    else { preconditionFailure("the system's local time is a day of the calendar") }
    return (day, time)
  }
}
