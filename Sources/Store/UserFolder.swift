import Glibc

extension Folder {
  /// Opens a folder that is this user's alone, as the XDG base directories have it, making what is missing.
  ///
  /// - Parameters:
  ///   - base: the base directory that the environment names; a relative path is ignored.
  ///   - usual: where that is below `home` if the environment names none.
  ///   - names: the folders below it.
  init(ofUser base: String?, home: String?, below usual: String, _ names: [String]) throws(Trouble) {
    let base = try Self.base(base, home: home, below: usual)
    Self.make(base)
    var folder = try Folder(at: base)
    for name in names { folder = try Self.privately(name, in: folder) }
    self = folder
  }

  /// The base directory itself.
  static func base(_ base: String?, home: String?, below usual: String) throws(Trouble) -> String {
    // The specification has relative paths ignored.
    if let base, base.hasPrefix("/") { return base }
    guard let home, home.hasPrefix("/") else { throw Trouble(.search, home ?? "", .noHome) }
    return "\(home)/\(usual)"
  }

  private static func make(_ path: String) {
    var made = ""
    for name in path.split(separator: "/") {
      made += "/\(name)"
      if mkdir(made, 0o700) == -1, errno != EEXIST, errno != EISDIR { break }
    }
  }

  private static func privately(_ name: String, in parent: borrowing Folder) throws(Trouble) -> Folder {
    mkdirat(parent.descriptor, name, 0o700)
    let folder = try parent.folder(name)
    let path = folder.path
    let descriptor = folder.descriptor
    _ = try persistently(.permit, path) { fchmod(descriptor, 0o700) }
    return folder
  }
}
