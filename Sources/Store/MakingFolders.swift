import Glibc
import SystemPackage

extension Folder {
  /// Makes the folder `name` with this folder's rights, unless it is there, and opens it.
  func makeFolder(_ name: String) throws(Trouble) -> Folder {
    let path = path(of: name)
    let own = try status()
    do throws(Errno) {
      _ = try persistently { mkdirat(descriptor, name, own.rights) }
    } catch {
      if error == .fileExists { return try folder(name) }
      throw Trouble(.make, path, .system(error))
    }
    let made = try folder(name)
    // The umask of whoever saves first must not shut the others out.
    let rights = own.rights | (own.handsGroupDown ? mode_t(S_ISGID) : 0)
    _ = try persistently(.permit, path) { fchmod(made.descriptor, rights) }
    try sync()
    return made
  }

  /// Opens a folder further down, making those that are not there.
  func makeFolders(_ names: ArraySlice<String>) throws(Trouble) -> Folder {
    var reached = try folder([])
    for name in names {
      do throws(Trouble) {
        reached = try reached.folder(name)
      } catch {
        if error.cause != .missing { throw error }
        try reached.refuseTwin(of: name)
        reached = try reached.makeFolder(name)
      }
    }
    return reached
  }
}
