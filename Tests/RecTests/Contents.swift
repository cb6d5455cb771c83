@testable import Rec

/// One field as a test writes it down.
struct Pair: Hashable, CustomStringConvertible {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  var description: String { "\(name)=\(value.debugDescription)" }
}

extension RecFile {
  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// The names and values of all records.
  var contents: [[Pair]] {
    records.map { record in fields[record.fields].map { Pair(name(of: $0), value(of: $0)) } }
  }

  /// Names and values as `A=x`, one string a record, fields joined by `|`.
  var summary: [String] {
    contents.map { $0.map { "\($0.name)=\($0.value)" }.joined(separator: "|") }
  }

  /// Line, column and reason of every problem; the count where it is not 1.
  var complaints: [Complaint] {
    problems.map { Complaint($0.line, $0.column, $0.reason, count: $0.count) }
  }
}

/// A problem as a test writes it down.
struct Complaint: Hashable {
  let line: Int
  let column: Int
  let reason: Problem.Reason
  let count: Int

  init(_ line: Int, _ column: Int, _ reason: Problem.Reason, count: Int = 1) {
    self.line = line
    self.column = column
    self.reason = reason
    self.count = count
  }
}

func text(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: Array(bytes), as: UTF8.self)
}
