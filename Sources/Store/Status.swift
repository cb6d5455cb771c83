import Glibc

/// What the system knows of a file without reading it.
struct Status {
  private let answer: stat

  var signature: Signature {
    Signature(
      size: Int(answer.st_size),
      modified: Int64(answer.st_mtim.tv_sec) * 1_000_000_000 + Int64(answer.st_mtim.tv_nsec),
      inode: UInt64(answer.st_ino),
    )
  }

  var isRegularFile: Bool { answer.st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { answer.st_mode & S_IFMT == S_IFDIR }
  var isLink: Bool { answer.st_mode & S_IFMT == S_IFLNK }

  /// The nine rights bits, and for a folder the bit that hands its group down.
  var rights: mode_t { answer.st_mode & 0o777 }
  var handsGroupDown: Bool { answer.st_mode & mode_t(S_ISGID) != 0 }

  var group: gid_t { answer.st_gid }
  var owner: uid_t { answer.st_uid }

  /// How many names the file has.
  var links: Int { Int(answer.st_nlink) }

  /// The file system it lies in, as `major` and `minor` of `mountinfo`.
  var device: Device { Device(answer.st_dev) }
}

/// The number of a mounted file system.
struct Device: Hashable {
  let major: UInt64
  let minor: UInt64

  /// Parts the number as Linux does; the C macros for it are out of reach.
  init(_ number: dev_t) {
    let number = UInt64(number)
    major = (number & 0xF_FF00) >> 8 | (number & 0xFFFF_F000_0000_0000) >> 32
    minor = number & 0xFF | (number & 0x0FFF_FFF0_0000) >> 12
  }
}

extension Status {
  /// Asks about an open file.
  init(of descriptor: CInt, path: String) throws(Trouble) {
    var answer = stat()
    _ = try persistently(.inspect, path) { fstat(descriptor, &answer) }
    self.answer = answer
  }

  /// Asks about `name` in a folder, or in the current one; a link is itself, not what it points to.
  init(of name: String, in folder: CInt = AT_FDCWD, path: String) throws(Trouble) {
    var answer = stat()
    _ = try persistently(.inspect, path) { fstatat(folder, name, &answer, AT_SYMLINK_NOFOLLOW) }
    self.answer = answer
  }
}
