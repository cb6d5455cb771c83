import Glibc

/// A register's first files.
package enum NewRegister {
  /// Makes a register at `path`, in a new folder or one that holds nothing but hidden files.
  ///
  /// Overwrites nothing: a `.gitattributes` or `.gitignore` that is there stays, and is named in the answer.
  package static func initialise(at path: String, register: [UInt8], by holder: Holder) throws(Trouble)
    -> [String]
  {
    let isNew = mkdir(path, 0o777) == 0
    let folder = try Folder(at: path)
    let visible = try folder.entries().map(\.name).filter { !$0.hasPrefix(".") }
    if !visible.isEmpty {
      throw Trouble(.make, path, .notEmpty(visible.sorted { $0.precedesInBytes($1) }))
    }
    let lock = try Lock(folder, by: holder)
    let kept = try gitFiles(in: folder, under: lock)
    for name in ["branches", "inspections"] { _ = try folder.makeFolder(name) }
    // Last, because it is what makes the folder a register.
    _ = try folder.create(Whereabouts.mark, with: register, under: lock)
    if isNew { try Folder(at: "\(path)/..").sync() }
    return kept
  }

  private static func gitFiles(in folder: borrowing Folder, under lock: borrowing Lock) throws(Trouble)
    -> [String]
  {
    var kept: [String] = []
    for (name, text) in [(".gitattributes", GitFiles.attributes), (".gitignore", GitFiles.ignored)] {
      do throws(Trouble) {
        _ = try folder.create(name, with: Array(text.utf8), under: lock)
      } catch {
        if error.reason != .taken { throw error }
        kept.append(name)
      }
    }
    return kept
  }
}
