import Canvas
import Foundation
import Testing

/// The same keys in a real terminal and in process: the same frames, the same files (requirement 20).
struct TmuxTests {
  private static let person = "何秋实"
  private static let day = "2026-11-23"

  /// From the list of all branches through a session that is called, written and saved, to each other screen.
  private static let script = """
    End Home F1 Escape F2 Escape 3 Escape F3 '3 Enter F6 F6 F6 Escape F3 '3 Enter F7 F9 '* F9 '会议学习了文件。 F9
    Escape 6 Down Enter Escape Escape 5 Space u Escape 9 Down Escape t Enter Escape Escape 7 Escape 8 Escape , Escape
    """

  @Test(.enabled(if: Tmux.isThere), arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)])
  func `tmux shows the same frames, and the same files are written`(size: Size) async throws {
    let folder = try CommandFolder()
    for name in ["real", "rehearsed"] {
      let made = try folder.zhibu("demo", name, "--branches", "12", "--seed", "7", "--as-of", Self.day)
      try #require(made.status == 0)
    }
    let tmux = try Tmux(
      folder, size,
      running:
        "env HOME=\(folder.path) XDG_STATE_HOME=\(folder.path)/state XDG_CONFIG_HOME=/nowhere "
        + "ZHIBU_USER=\(Self.person) LC_ALL=C.UTF-8 TERM=screen-256color "
        + "'\(CommandFolder.program)' real --as-of \(Self.day); echo status $?; cat")
    var rehearsal = try await Rehearsal(
      folder.url("rehearsed").path, on: Self.day, by: Self.person, size: size)
    for key in [""] + Self.script.split(whereSeparator: \.isWhitespace).map(String.init) {
      if key.hasPrefix("'") {
        try tmux.type(String(key.dropFirst()))
      } else if !key.isEmpty {
        try tmux.press(key)
      }
      for event in Self.events(key) { await rehearsal.send(event) }
      let wanted = rehearsal.rows.map(Self.withoutTime)
      let shown = try tmux.rows { $0.map(Self.withoutTime) == wanted }
      #expect(shown.map(Self.withoutTime) == wanted, "after \(key)")
      if shown.map(Self.withoutTime) != wanted { return }
    }
    try tmux.press("F10")
    #expect(try tmux.rows { $0.contains("status 0") }.contains("status 0"))
    #expect(try records(in: "real", of: folder) == records(in: "rehearsed", of: folder))
  }

  private static func events(_ key: String) -> [Event] {
    if key.hasPrefix("'") { return key.dropFirst().map { .text($0) } }
    if key.hasPrefix("F"), let number = Int(key.dropFirst()) { return [.key(Key(.function(number)))] }
    let codes: [String: Key.Code] = [
      "Enter": .enter, "Escape": .escape, "End": .end, "Home": .home, "Down": .down,
    ]
    if let code = codes[key] { return [.key(Key(code))] }
    return key == "Space" ? [.text(" ")] : key.map { .text($0) }
  }

  /// A row with the time of day made one.
  private static func withoutTime(_ row: String) -> String {
    row.replacing(/\d\d:\d\d/, with: "00:00")
  }

  /// Every file of a register but the books of changes, whose hashes hold the time of day.
  private func records(in register: String, of folder: CommandFolder) throws -> [String: String] {
    let files = try folder.everything().filter { path, _ in
      path.hasPrefix("\(register)/") && !path.hasSuffix("history.rec")
    }
    return files.reduce(into: [:]) { all, file in
      let text = String(decoding: file.value, as: UTF8.self)
      all[String(file.key.dropFirst(register.count))] = Self.withoutTime(text)
    }
  }
}
