/// How each change in a history holds on to the one before it.
///
/// Whoever can write everything can compute everything anew: only a hash kept elsewhere makes a change show.
package enum Chain {
  /// What the first change of a book follows.
  package static let start = String(repeating: "0", count: 64)

  /// The hash of a change: SHA-256 of the hash before, LF, its text, LF, as 64 lower-case hexadecimal digits.
  ///
  /// - Parameter text: its lines up to the one that begins with `Hash:`, without the last LF.
  package static func hash(_ text: some Collection<UInt8>, after previous: String) -> String {
    Fingerprint(of: Array(previous.utf8) + [0x0A] + text + [0x0A]).description
  }
}
