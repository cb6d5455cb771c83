/// A repair of a whole file that is offered, and made only when asked for.
package enum Repair: Sendable, Hashable, CaseIterable {
  /// CR LF becomes LF.
  case carriageReturns

  /// The byte order mark goes.
  case byteOrderMark

  /// `：` after the name of a field becomes `: `.
  case fullWidthColons

  /// The bytes of a file after the repair.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .carriageReturns: withoutReturns(bytes)
    case .byteOrderMark: bytes.starts(with: RecFile.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    case .fullWidthColons: withPlainColons(bytes)
    }
  }
}

extension Problem {
  /// The repair that removes the problem; nil if a person must look at it.
  package var repair: Repair? {
    switch reason {
    case .carriageReturns: .carriageReturns
    case .byteOrderMark: .byteOrderMark
    case .fullWidthColon: .fullWidthColons
    default: nil
    }
  }
}

private func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  for byte in bytes {
    if byte == .lineFeed, kept.last == .carriageReturn { kept.removeLast() }
    kept.append(byte)
  }
  return kept
}

/// Looks at every line that begins like a field, unless the line before joins it to a value.
private func withPlainColons(_ bytes: [UInt8]) -> [UInt8] {
  var repaired: [UInt8] = []
  var isJoined = false
  for line in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false) {
    if line.startIndex > 0 { repaired.append(.lineFeed) }
    repaired += isJoined ? line : withPlainColon(line)
    isJoined = line.first != .hash && RecFile.withoutReturn(line).last == .backslash
  }
  return repaired
}

private func withPlainColon(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let first = line.first, first.beginsName else { return line }
  let name = line.prefix(1 + line.dropFirst().prefix { $0.continuesName }.count)
  let rest = line.dropFirst(name.count)
  guard rest.starts(with: [0xEF, 0xBC, 0x9A]) else { return line }
  let value = rest.dropFirst(3)
  let needsBlank = value.first.map { !$0.isBlank && $0 != .carriageReturn } ?? false
  return name + [.colon] + (needsBlank ? [.blank] : []) + value
}
