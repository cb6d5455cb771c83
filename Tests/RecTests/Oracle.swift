import Foundation

@testable import Rec

/// GNU recutils, asked what it makes of a file.
enum Oracle {
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/recsel")

  /// What `recsel` says to a file.
  enum Answer: Equatable {
    case refused
    /// Read, but its records are of several types, so one must be named.
    case severalTypes
    case records([[Pair]])
  }

  /// The records of `type`, or of the only type there is.
  static func answer(to bytes: [UInt8], type: String? = nil) throws -> Answer {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).rec")
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let recsel = Process()
    recsel.executableURL = URL(filePath: "/usr/bin/recsel")
    recsel.arguments = ["--print-sexps"] + (type.map { ["-t", $0] } ?? []) + [path.path()]
    let (output, errors) = (Pipe(), Pipe())
    (recsel.standardOutput, recsel.standardError) = (output, errors)
    try recsel.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    recsel.waitUntilExit()
    if text(said).contains("several record types") { return .severalTypes }
    return recsel.terminationStatus == 0 ? .records(records(in: Array(printed))) : .refused
  }

  /// Reads `(record 0 ((field 0 "Name" "value") ...)) ...`.
  private static func records(in printed: [UInt8]) -> [[Pair]] {
    var records: [[Pair]] = []
    var strings: [String] = []
    var rest = printed[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") {
        strings.append(string(from: &rest))
      } else if byte == UInt8(ascii: "r"), rest.starts(with: "ecord".utf8) {
        records.append([])
      } else if byte == UInt8(ascii: ")"), strings.count == 2 {
        records[records.count - 1].append(Pair(strings[0], strings[1]))
        strings = []
      }
    }
    return records
  }

  private static func string(from rest: inout ArraySlice<UInt8>) -> String {
    var string: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      guard byte == .backslash, let escaped = rest.popFirst() else {
        string.append(byte)
        continue
      }
      string.append(escaped == UInt8(ascii: "n") ? .lineFeed : escaped)
    }
    return text(string)
  }
}
