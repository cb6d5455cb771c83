/// A file of a draw that cannot be taken, with everything that is wrong with it.
package struct DrawMisread: Error, Hashable, Sendable {
  /// In the order of the file, then what follows from the whole of it; never empty.
  package var problems: [DrawRefusal]
}
