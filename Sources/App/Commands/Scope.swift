import Glibc
import Store

/// The files of a register that a path on the command line stands for.
struct Scope {
  /// The register's folder.
  let root: String

  /// The names on the way from there; none for the whole register.
  let names: [String]
  let isFile: Bool

  /// Finds the register that the file or folder at `path` lies in.
  init(_ path: String) throws(Trouble) {
    do throws(Trouble) {
      root = try Whereabouts.register(from: path)
      isFile = false
    } catch {
      guard error.reason == .notFolder else { throw error }
      let parent = path.lastIndex(of: "/").map { path[...$0] } ?? "."
      root = try Whereabouts.register(from: String(parent))
      isFile = true
    }
    let real = Scope.realPath(path)
    names = real.dropFirst(root.count).split(separator: "/").map(String.init)
  }

  func contains(_ path: RegisterPath) -> Bool { path.names.starts(with: names) }

  /// Whether files of that branch may be meant.
  func reaches(branch code: String) -> Bool {
    zip(names, ["branches", code]).allSatisfy { $0 == $1 }
  }

  /// The path without links; the register was found through it just now.
  private static func realPath(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
