import Register

/// A file that holds what it should and is not quite as the profile wants it.
struct DemoUntidiness: Sendable {
  enum Kind: Sendable, CaseIterable { case noFinalNewline, extraBlankLine }

  var kind: Kind
  /// The end of the file's path.
  var file: String

  func apply(to bytes: inout [UInt8]) {
    switch kind {
    case .noFinalNewline: bytes.removeLast()
    case .extraBlankLine:
      guard let place = bytes.indices.last(where: { $0 > 0 && bytes[$0] == 10 && bytes[$0 - 1] == 10 }) else {
        return
      }
      bytes.insert(10, at: place)
    }
  }
}
