import Glibc
import SystemPackage

/// An open folder; everything below it is reached from its descriptor, so a moved or swapped path cannot
/// lead elsewhere.
package struct Folder: ~Copyable {
  let descriptor: CInt

  /// The folder as it would be typed, for messages.
  package let path: String

  /// Opens the folder at `path`, which may itself be a link: the person chose it.
  package init(at path: String) throws(Trouble) {
    try self.init(path, in: AT_FDCWD, path: path, following: true)
  }

  private init(_ name: String, in parent: CInt, path: String, following: Bool = false) throws(Trouble) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (following ? 0 : O_NOFOLLOW)
    do throws(Trouble) {
      descriptor = try persistently(.open, path) { openat(parent, name, flags) }
    } catch {
      throw error.reason == .system(.notDirectory) ? Self.whatStands(name, in: parent, path: path) : error
    }
    self.path = path
  }

  deinit { close(descriptor) }
}

extension Folder {
  /// Opens the folder `name` inside this one; a link is refused.
  package func folder(_ name: String) throws(Trouble) -> Folder {
    try Folder(name, in: descriptor, path: path(of: name))
  }

  /// Opens a folder further down, refusing a link at every step.
  func folder(_ names: ArraySlice<String>) throws(Trouble) -> Folder {
    var reached = try folder(".", as: path)
    for name in names { reached = try reached.folder(name) }
    return reached
  }

  /// Asks about `name` in this folder.
  func status(of name: String) throws(Trouble) -> Status {
    try Status(of: name, in: descriptor, path: path(of: name))
  }

  /// Asks about the folder itself.
  func status() throws(Trouble) -> Status {
    try Status(of: descriptor, path: path)
  }

  /// The path of `name` in this folder, for messages.
  func path(of name: String) -> String { Self.path(path, name) }

  /// The path of a folder further down, for messages.
  func path(of names: ArraySlice<String>) -> String { names.reduce(path, Self.path) }

  /// Makes the names in this folder survive a power cut.
  func sync() throws(Trouble) {
    try once(.syncFolder, path) { fsync(descriptor) }
  }
}

extension Folder {
  private static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private func folder(_ name: String, as path: String) throws(Trouble) -> Folder {
    try Folder(name, in: descriptor, path: path)
  }

  /// A link and a file are both "not a directory" to the system.
  private static func whatStands(_ name: String, in parent: CInt, path: String) -> Trouble {
    let isLink = (try? Status(of: name, in: parent, path: path))?.isLink ?? false
    return Trouble(.open, path, isLink ? .link : .notFolder)
  }
}
