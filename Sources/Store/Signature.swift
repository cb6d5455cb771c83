/// What changes whenever a file does: enough to notice a change without reading.
///
/// A rename brings a new inode, an edit in place a new time; two edits in place within one tick of the file
/// system's clock (4 ms) that keep the size are not told apart.
package struct Signature: Hashable, Sendable {
  /// Bytes.
  package let size: Int
  /// Nanoseconds since 1970.
  package let modified: Int64
  /// The number of the file in its file system.
  package let inode: UInt64

  /// Puts together a signature kept elsewhere.
  package init(size: Int, modified: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }
}
