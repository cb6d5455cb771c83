import Glibc
import SystemPackage

/// Where a register was looked for, and found.
package enum Whereabouts {
  /// The file that makes a folder a register.
  static let mark = "register.rec"

  /// Finds the register that `start` lies in: the nearest folder upward that holds `register.rec`.
  ///
  /// `start` is what the person named, else `ZHIBU_REGISTER`, else the current folder. Going up stops at the
  /// border of a file system and before a folder that everyone may write to: a register there may be bait.
  package static func register(from start: String) throws(Trouble) -> String {
    let real = try realPath(start)
    let device = try Status(of: real, path: real).device
    var searched: [String] = []
    for folder in ancestors(of: real) {
      let status = try Status(of: folder, path: folder)
      if !searched.isEmpty, status.device != device || status.isOpenToAll { break }
      guard status.isFolder else { throw Trouble(.search, folder, .notFolder) }
      searched.append(folder)
      let mark = try? Status(of: folder == "/" ? "/\(mark)" : "\(folder)/\(mark)", path: folder)
      if mark?.isRegularFile ?? false { return folder }
    }
    throw Trouble(.search, start, .noRegister(searched: searched))
  }
}

extension Whereabouts {
  /// Follows every link once, so that "upward" means what it will still mean later.
  private static func realPath(_ path: String) throws(Trouble) -> String {
    guard let real = realpath(path, nil) else {
      throw Trouble(.search, path, .system(Errno(rawValue: errno)))
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folder itself and every folder above it, nearest first.
  private static func ancestors(of path: String) -> [String] {
    let names = path.split(separator: "/")
    return (0...names.count).reversed().map { "/" + names.prefix($0).joined(separator: "/") }
  }
}

extension Status {
  fileprivate var isOpenToAll: Bool { rights & 0o002 != 0 }
}
