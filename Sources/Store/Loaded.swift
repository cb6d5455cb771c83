/// One file of the register as it was read: the text an edit starts from.
package struct Loaded: Hashable, Sendable {
  /// Where the file is.
  package let path: RegisterPath
  /// Empty when there is no such file yet.
  package let bytes: [UInt8]
  /// Nil when there is no such file yet.
  package let signature: Signature?

  /// Puts together what was read elsewhere, as a file still to be made.
  package init(path: RegisterPath, bytes: [UInt8], signature: Signature?) {
    self.path = path
    self.bytes = bytes
    self.signature = signature
  }
}

extension OpenRegister {
  /// Reads one file.
  package func bytes(of path: RegisterPath) throws(Trouble) -> Loaded {
    let contents = try folder.folder(path.folders).read(path.name)
    return Loaded(path: path, bytes: contents.bytes, signature: contents.status.signature)
  }

  /// Reads one file, or answers an empty text to start it with.
  package func bytesIfAny(of path: RegisterPath) throws(Trouble) -> Loaded {
    do throws(Trouble) {
      return try bytes(of: path)
    } catch {
      if error.cause == .missing { return Loaded(path: path, bytes: [], signature: nil) }
      throw error
    }
  }
}
