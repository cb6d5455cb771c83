import CNcurses
import Glibc

/// The person's text editor.
package struct Editor: Hashable, Sendable {
  /// Why an edited text did not come back.
  package enum Trouble: Error, Hashable, Sendable {
    /// No file could be made for it; the C library's error number.
    case noFile(CInt)
    /// The editor could not be started or ended badly: its exit status, 127 where there is no such program.
    case failed(status: CInt)
    /// The text is no longer UTF-8; the file is kept at this path.
    case notUTF8(kept: String)
  }

  /// As the shell understands it: a program and maybe arguments.
  let command: String

  /// The editor named by VISUAL or EDITOR, else nano if it is installed; nil where there is none.
  ///
  /// vi is not taken unasked: who does not know it does not get out again.
  package init?() {
    if let named = environment("VISUAL") ?? environment("EDITOR") {
      command = named
    } else if Self.isInstalled("nano") {
      command = "nano"
    } else {
      return nil
    }
  }

  /// Edits the file at `path` from `line` on; returns the editor's exit status.
  func run(on path: String, line: Int) -> CInt {
    Child.run(words + (line > 1 ? ["+\(line)"] : []) + [path])
  }

  /// The command in words. Only what needs a shell gets one: it would stand between us and an editor that
  /// stops itself.
  private var words: [String] {
    if command.contains(where: { "|&;<>()$`\\\"'*?[#~=%".contains($0) }) {
      return ["/bin/sh", "-c", command + " \"$@\"", "editor"]
    }
    return command.split(separator: " ").map(String.init)
  }

  private static func isInstalled(_ program: String) -> Bool {
    let folders = environment("PATH") ?? "/usr/bin:/bin"
    return folders.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
