package import Rec

/// One file of a register as it was read: where from, and its bytes.
package struct Source: Sendable {
  /// From the register's folder on: `branches/ZB001/2026/meetings.rec`.
  package let path: String

  /// The last part of the path.
  package let name: String

  /// The year folder it lies in.
  package let year: Int?
  package let bytes: [UInt8]

  package init(path: String, year: Int? = nil, bytes: [UInt8]) {
    self.path = path
    name = path.lastName
    self.year = year
    self.bytes = bytes
  }
}

/// What is left of a file once its records were taken out.
package struct Leaf: Sendable {
  package let path: String
  package let year: Int?
  package let problems: [Problem]

  /// The file itself, kept only where it will be edited.
  package let file: RecFile?

  package var name: String { path.lastName }
}

extension String {
  /// The last part of a path.
  fileprivate var lastName: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[index(after: $0)...]) } ?? self
  }
}
