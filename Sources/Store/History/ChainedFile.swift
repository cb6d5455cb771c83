/// A `history.rec` cut into its changes, byte by byte: nothing in it goes unaccounted for.
package struct ChainedFile: Sendable {
  /// One change as it stands there.
  package struct Link: Sendable {
    /// Its lines up to the one of the hash, without the last LF.
    package let text: [UInt8]

    /// The hash it ends with; nil where it has none, though others follow it.
    package let hash: String?

    /// The line it begins at, counted from 1.
    package let line: Int
  }

  /// What stands above the first change.
  package private(set) var heading: [UInt8] = []
  package private(set) var links: [Link] = []

  /// The lines that belong to no change, counted from 1.
  package private(set) var strays: [Int] = []

  /// Where the last change begins, if a save was cut off while writing it, and its line.
  package private(set) var torn: (offset: Int, line: Int)?

  /// Cuts up what was read.
  package init(_ bytes: [UInt8]) {
    var lines = Lines(bytes)
    heading = lines.takeHeading()
    // The first change has a blank line above it, too.
    if heading.suffix(2) == [0x0A, 0x0A] {
      heading.removeLast()
    } else if lines.next != nil {
      strays.append(lines.number)
    }
    var gap = lines
    while let start = lines.takeGap(&strays, after: links.count) {
      take(start, &lines)
      gap = lines
    }
    // Of a change that was cut off at its first byte only the blank line above it is there.
    if torn == nil, !links.isEmpty, gap.next == [0x0A] { torn = (gap.offset, gap.number) }
  }

  /// The hash to follow; nil where there is no change yet.
  package var head: String? { links.last { $0.hash != nil }?.hash }
}

extension ChainedFile {
  /// Takes the change whose first line comes next.
  private mutating func take(_ start: Int, _ lines: inout Lines) {
    let first = lines.number
    var end = start
    while let line = lines.next, line.count > 1 {
      if let hash = Self.hash(in: line) {
        lines.pass()
        links.append(Link(text: Array(lines.bytes[start..<max(start, end - 1)]), hash: hash, line: first))
        return
      }
      // A line without its end was being written when the save was cut off.
      if line.last != 0x0A { break }
      end = line.endIndex
      lines.pass()
    }
    if lines.hasMore {
      links.append(Link(text: Array(lines.bytes[start..<max(start, end - 1)]), hash: nil, line: first))
    } else {
      torn = (start, first)
    }
  }

  /// The 64 digits of a whole line `Hash: …`.
  private static func hash(in line: ArraySlice<UInt8>) -> String? {
    let digits = line.dropFirst(6).dropLast()
    let isHash = line.starts(with: "Hash: ".utf8) && line.last == 0x0A && digits.count == 64
    let isHex = digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    return isHash && isHex ? String(decoding: digits, as: UTF8.self) : nil
  }
}

/// The lines of a file, one after the other, each with its end.
private struct Lines {
  let bytes: [UInt8]
  private(set) var offset = 0

  /// The number of the next line, counted from 1.
  private(set) var number = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var next: ArraySlice<UInt8>? {
    if offset == bytes.count { return nil }
    let end = bytes[offset...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return bytes[offset..<end]
  }

  /// Whether another change follows the next line; what a cut-off save left is the last of a file.
  var hasMore: Bool {
    var rest = self
    while let line = rest.next {
      if line.starts(with: ChainedFile.opening) { return true }
      rest.pass()
    }
    return false
  }

  mutating func pass() {
    guard let next else { return }
    offset = next.endIndex
    number += 1
  }

  /// Everything up to the first change.
  mutating func takeHeading() -> [UInt8] {
    while let line = next, !line.starts(with: ChainedFile.opening) { pass() }
    return Array(bytes[..<offset])
  }

  /// Passes what stands between two changes, which is one blank line; answers where the next change begins.
  mutating func takeGap(_ strays: inout [Int], after count: Int) -> Int? {
    var blanks = count == 0 ? 1 : 0
    while let line = next, !line.starts(with: ChainedFile.opening) {
      blanks += line == [0x0A] ? 1 : 0
      if line != [0x0A] || blanks > 1 { strays.append(number) }
      pass()
    }
    guard next != nil else { return nil }
    if blanks == 0 { strays.append(number) }
    return offset
  }
}

extension ChainedFile {
  /// How the first line of every change begins.
  fileprivate static let opening = Array("When: ".utf8)
}
