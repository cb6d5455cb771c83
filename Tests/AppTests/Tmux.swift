import Canvas
import Foundation
import Glibc

/// The real program in a window of a tmux server of its own.
final class Tmux {
  static let program = "/usr/bin/tmux"
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: program) }

  private let folder: CommandFolder
  private let socket: String

  /// Runs `command` in a window of a size.
  init(_ folder: CommandFolder, _ size: Size, running command: String) throws {
    self.folder = folder
    // A socket's path may not be long.
    socket = "/tmp/zhibu-tmux-\(UUID().uuidString.prefix(8))"
    try say(
      "-f", "/dev/null", "start-server", ";", "set-option", "-g", "status", "off", ";", "new-session",
      "-d", "-c", folder.path, "-x", "\(size.columns)", "-y", "\(size.rows)", command)
  }

  deinit {
    _ = try? say("kill-server")
    try? FileManager.default.removeItem(atPath: socket)
  }

  func press(_ key: String) throws { try say("send-keys", key) }
  func type(_ text: String) throws { try say("send-keys", "-l", text) }

  /// What the window shows, without the blanks at the ends of rows.
  func rows() throws -> [String] {
    let text = try say("capture-pane", "-p")
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      String($0.map(Self.withoutLines).reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Looks until the window shows what is wanted, and answers what it showed last.
  func rows(until isWanted: ([String]) -> Bool) throws -> [String] {
    var rows: [String] = []
    // Each look takes a process of its own, some ten milliseconds.
    for _ in 0..<1500 {
      rows = try self.rows()
      if isWanted(rows) { break }
    }
    return rows
  }

  @discardableResult
  private func say(_ words: String...) throws -> String {
    let said = folder.url("\(UUID()).said")
    let status = Self.run([Self.program, "-u", "-S", socket] + words, into: said.path)
    guard status == 0 else { throw Silent(words: words, status: status) }
    defer { try? FileManager.default.removeItem(at: said) }
    return String(decoding: try Data(contentsOf: said), as: UTF8.self)
  }

  /// What tmux was told in vain.
  struct Silent: Error {
    let words: [String]
    let status: CInt
  }

  /// Runs a program whose server outlives it: Foundation would block its signals, and wait for the server too.
  private static func run(_ words: [String], into file: String) -> CInt {
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], &actions, &attributes, arguments + [nil], environ) == 0 else {
      return -1
    }
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Pieces of lines as golden frames write them.
  private static func withoutLines(_ character: Character) -> Character {
    switch character {
    case "─": "-"
    case "│": "|"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼": "+"
    default: character
    }
  }
}
