import Glibc

/// The file system a register lies on, as `/proc/self/mountinfo` tells it.
package struct Mount: Hashable, Sendable {
  /// The name Linux gives the file system: `ext4`, `nfs4`, `cifs`, `fuse.sshfs`.
  package let type: String

  /// Whether other machines may write to it at the same time, so that a lock here may not stop them.
  package var isShared: Bool {
    let first = type.split(separator: ".").first ?? ""
    return ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse", "9p", "ceph", "afs", "ncpfs", "vboxsf", "davfs"]
      .contains(first)
  }
}

extension Mount {
  /// The mount of `folder`; nil when the system does not tell.
  init?(of folder: borrowing Folder) {
    guard let device = try? folder.status().device, let table = Self.table() else { return nil }
    self.init(of: device, in: table)
  }

  /// Finds a device in the text of `mountinfo`: the third word is the device, the first after ` - ` the type.
  init?(of device: Device, in table: String) {
    let number = "\(device.major):\(device.minor)"
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == number, let dash = words.firstIndex(of: "-"), dash + 1 < words.count
      else { continue }
      self.init(type: String(words[dash + 1]))
      return
    }
    return nil
  }
}

extension Mount {
  /// The text of `mountinfo`, whose size the system does not tell beforehand.
  private static func table() -> String? {
    let file = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    while true {
      let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, read(file, buffer.baseAddress, buffer.count))
      }
      if part.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      bytes += part
    }
  }
}
