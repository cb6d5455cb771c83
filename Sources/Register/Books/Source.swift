package import Rec

/// One file of a register as it was read: where from, and its bytes.
package struct Source: Sendable {
  /// From the register's folder on: `branches/ZB001/2026/meetings.rec`.
  package var path: String

  /// The year folder it lies in.
  package var year: Int?
  package var bytes: [UInt8]

  package init(path: String, year: Int? = nil, bytes: [UInt8]) {
    self.path = path
    self.year = year
    self.bytes = bytes
  }

  /// The last part of the path.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// What is left of a file once its records were taken out.
package struct Leaf: Sendable {
  package let path: String
  package let year: Int?
  package let problems: [Problem]

  /// The file itself, kept only where it will be edited.
  package let file: RecFile?

  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
