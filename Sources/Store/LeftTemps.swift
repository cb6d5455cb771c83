import Glibc

/// What a save leaves behind when it is killed half-way: `.meetings.rec.tmp.4321`.
enum LeftTemps {
  /// The name of the file that process `pid` writes before it becomes `name`.
  static func name(for name: String, pid: pid_t = getpid()) -> String {
    ".\(name).tmp.\(pid)"
  }

  /// Whether `name` is one this program gives; other programs' `.swp`, `~` and `.#` files are not.
  static func isOne(_ name: String) -> Bool {
    guard name.utf8.first == UInt8(ascii: "."), let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else {
      return false
    }
    let digits = name.utf8[name.utf8.index(after: dot)...]
    let stem = name.utf8[..<dot]
    return !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && stem.count > ".".utf8.count + ".tmp".utf8.count && Substring(stem).hasSuffix(".tmp")
  }
}

extension Folder {
  /// Removes what dead saves left here, and says what it was.
  ///
  /// Only under the lock is every such file dead; one that cannot be removed is left for the next time.
  func removeLeftTemps(under _: borrowing Lock) throws(Trouble) -> [String] {
    var removed: [String] = []
    for entry in try entries() where entry.kind == .file && LeftTemps.isOne(entry.name) {
      if unlinkat(descriptor, entry.name, 0) == 0 { removed.append(entry.name) }
    }
    return removed.sorted { $0.precedesInBytes($1) }
  }
}
