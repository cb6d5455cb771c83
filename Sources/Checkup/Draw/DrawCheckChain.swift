/// The `Check` fields of `draw.rec`: each is the SHA-256 of all bytes of the file before its line.
///
/// The last field of `Result`, and of every record added after it, is one. The file ends with one, so no byte
/// of it, comments and descriptors included, can change unnoticed by somebody who holds the last value; the
/// earlier values stay true when something is added. In a shell: `sed '$d' draw.rec | sha256sum`.
package enum DrawCheckChain {
  /// A `Check` line whose value is not that of the bytes before it, or the lack of one at the end.
  package struct Broken: Hashable, Sendable {
    /// Counted from 1.
    package var line: Int

    /// What stands there; empty if nothing does.
    package var recorded: String
    package var computed: Checksum
  }

  /// The bytes with a `Check` line at their end.
  static func closed(_ bytes: [UInt8]) -> [UInt8] {
    bytes + line(Checksum(of: bytes))
  }

  /// The lines of `file` that do not hold, in order.
  static func broken(in file: [UInt8]) -> [Broken] {
    var broken: [Broken] = []
    var running = Checksum.Running()
    var (added, end) = (0, 0)
    let starts = lineStarts(of: file)
    for (index, start) in starts.enumerated() where file[start...].starts(with: mark) {
      running.add(file[added..<start])
      added = start
      let rightLine = line(running.value)
      end = start + rightLine.count
      if file[start...].starts(with: rightLine) { continue }
      let stated = file[start...].dropFirst(mark.count).prefix { $0 != newline }
      broken.append(
        Broken(line: index + 1, recorded: String(decoding: stated, as: UTF8.self), computed: running.value))
    }
    if end != file.count && broken.isEmpty {
      broken.append(Broken(line: starts.count, recorded: "", computed: Checksum(of: file)))
    }
    return broken
  }

  private static func line(_ value: Checksum) -> [UInt8] { mark + Array(value.hex.utf8) + [newline] }

  private static let mark = Array("Check: ".utf8)
  private static let newline = UInt8(ascii: "\n")

  private static func lineStarts(of file: [UInt8]) -> [Int] {
    var starts = file.isEmpty ? [] : [0]
    for index in file.indices.dropLast() where file[index] == newline { starts.append(index + 1) }
    return starts
  }
}
