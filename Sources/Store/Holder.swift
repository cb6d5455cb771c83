/// Who is saving: what the lock's file tells a colleague who has to wait.
///
/// Information only: the lock itself is the kernel's and goes with the process.
package struct Holder: Hashable, Sendable {
  /// The person, by register name.
  package let name: String
  /// The machine, as its people call it.
  package let host: String
  /// The process that saves.
  package let pid: Int32
  /// The time of day the save began, as the caller's clock shows it: `09:12`.
  package let since: String

  /// Names a holder; the clock and the machine are the caller's to ask.
  package init(name: String, host: String, pid: Int32, since: String) {
    self.name = name
    self.host = host
    self.pid = pid
    self.since = since
  }
}

extension Holder {
  /// The most that is read of a lock's text, in bytes.
  static let limit = 200

  /// The lock's text: four lines, within `limit` however long the names are.
  var text: [UInt8] {
    let since = Self.cleaned(since, most: 16)
    let lines = [
      "Name: \(Self.cleaned(name, most: 60))", "Host: \(Self.cleaned(host, most: 60))", "Pid: \(pid)",
      "Since: \(since)",
    ]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Reads a lock's text, which anyone may have written; nil when it does not name a holder.
  init?(text: [UInt8]) {
    var found: [Substring: String] = [:]
    for line in text.prefix(Self.limit).split(separator: UInt8(ascii: "\n")) {
      // Cutting at the limit may halve a character: it shows as U+FFFD and is dropped with the unseen ones.
      let parts = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
      if parts.count == 2 { found[parts[0]] = Self.cleaned(String(parts[1].drop { $0 == " " }), most: 60) }
    }
    guard let name = found["Name"], let pid = found["Pid"].flatMap({ Int32($0) }) else { return nil }
    self.init(name: name, host: found["Host"] ?? "", pid: pid, since: found["Since"] ?? "")
  }

  /// What may stand on one line of a screen: no controls, nothing invisible, at most `most` bytes.
  private static func cleaned(_ text: String, most: Int) -> String {
    var kept = ""
    for scalar in text.unicodeScalars where !scalar.isUnseen && scalar != "\u{FFFD}" {
      if kept.utf8.count + UTF8.width(scalar) > most { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept
  }
}
