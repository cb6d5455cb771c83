/// One text not yet saved, and the record it is meant for.
package struct Draft: Hashable, Sendable {
  /// The register's folder.
  package let register: String
  /// The record, in whatever words the caller chose.
  package let record: String
  /// The text itself.
  package let content: [UInt8]
}

extension Draft {
  static let suffix = ".draft"

  /// The file's name: a digest, because the record's words may not do as one.
  var name: String { "\(Fingerprint(of: Array("\(register)\0\(record)".utf8)))\(Self.suffix)" }

  private static let title = "zhibu-draft"

  /// The file's text: a line with the two lengths in bytes, then register, record and content, a line each.
  var text: [UInt8] {
    Array("\(Self.title) \(register.utf8.count) \(record.utf8.count)\n\(register)\n\(record)\n".utf8)
      + content
  }

  /// Reads a draft's file; nil when it is not one.
  init?(text: [UInt8]) {
    guard let end = text.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let words = String(decoding: text[..<end], as: UTF8.self).split(separator: " ")
    guard words.count == 3, words[0] == Self.title, let first = Int(words[1]), let second = Int(words[2]),
      first >= 0, second >= 0, first <= text.count, second <= text.count
    else { return nil }
    let rest = text[(end + 1)...]
    guard rest.count >= first + second + 2 else { return nil }
    let after = rest.dropFirst(first + 1)
    self.init(
      register: String(decoding: rest.prefix(first), as: UTF8.self),
      record: String(decoding: after.prefix(second), as: UTF8.self),
      content: Array(after.dropFirst(second + 1)),
    )
  }
}
