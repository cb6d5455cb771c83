extension OpenRegister {
  /// The signature of a file, or of a folder, which changes with the names in it; nil when there is none.
  package func signature(of path: RegisterPath) -> Signature? {
    try? Status(of: "\(path)", in: folder.descriptor, path: "\(path)").signature
  }

  /// Finds which files and folders are no longer what they were, without reading any, in path order.
  ///
  /// A nil signature stands for "was not there".
  package func changed(since known: [RegisterPath: Signature?]) -> [RegisterPath] {
    known.filter { signature(of: $0.key) != $0.value }.keys.sorted()
  }
}
