extension ForeignFile {
  /// Makes a file that its owner alone may read, whole and on disk or not at all; throws `.taken` if something has the
  /// name, whatever it is.
  ///
  /// There is no lock: outside the register no other program of ours writes.
  package static func create(_ path: String, with bytes: [UInt8]) throws(Trouble) {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = end.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    do throws(Trouble) {
      let folder = try Folder(at: end.map { String(path[...$0]) } ?? ".")
      if let fault = NameFault.inName(name) { throw Trouble(.create, path, .badName(fault)) }
      var temp = try Temp(for: name, in: folder)
      try temp.write(bytes)
      _ = try temp.finish()
      try temp.become(name)
      try folder.sync()
    } catch {
      throw Trouble(error.operation, path, error.reason)
    }
  }
}
