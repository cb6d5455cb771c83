/// A file of a draw that cannot be taken, with everything that is wrong with it.
package struct DrawMisread: Error, Hashable, Sendable {
  /// In line order; never empty.
  package var problems: [DrawRefusal]
}
