import Checkup
import Glibc
import Store

/// The files of draws: written once and never over one that is there; only `draw.rec` grows, at its end.
extension OpenRegister {
  /// Writes a new file; throws `.taken` if there is one, whatever is in it.
  func writeNew(_ bytes: [UInt8], at path: RegisterPath, by holder: Holder) throws(Trouble) {
    let lock = try lock(for: path, by: holder)
    try refuseTaken(path)
    try write(bytes, over: Loaded(path: path, bytes: [], signature: nil), under: lock)
  }

  /// Writes a new file that only its owner and its group may read, at no moment anybody else.
  ///
  /// An empty file takes the name first, with its rights; saving keeps them. One left by a crash is used again.
  func writeSecret(_ bytes: [UInt8], at path: RegisterPath, by holder: Holder) throws(Trouble) {
    let lock = try lock(for: path, by: holder)
    let place = "\(root)/\(path)"
    let descriptor = Glibc.open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o640)
    if descriptor >= 0 {
      fchmod(descriptor, 0o640)
      close(descriptor)
    }
    let empty = try self.bytes(of: path)
    guard empty.bytes.isEmpty else { throw Trouble(.create, "\(path)", .taken) }
    chmod(place, 0o640)
    try write(bytes, over: empty, under: lock)
  }

  /// Adds to a file what `addition` makes of it.
  func add(
    to path: RegisterPath, by holder: Holder, _ addition: ([UInt8]) throws(DrawMisread) -> [UInt8]
  ) throws {
    let lock = try lock(for: path, by: holder)
    let seen = try bytes(of: path)
    try write(try addition(seen.bytes), over: seen, under: lock)
  }

  /// Whether a round has a result that may not be read.
  func hidesDraw(of round: String) -> Bool {
    do throws(Trouble) {
      _ = try bytesIfAny(of: RegisterPath(round: round, file: "draw"))
      return false
    } catch {
      return error.cause == .noPermission
    }
  }

  /// Gives the result of a round the rights its folder gives to files; what was secret is not any more.
  func publish(_ round: String) {
    var folder = stat()
    guard stat("\(root)/inspections/\(round)", &folder) == 0 else { return }
    chmod("\(root)/inspections/\(round)/draw.rec", folder.st_mode & 0o664)
  }

  private func refuseTaken(_ path: RegisterPath) throws(Trouble) {
    if try bytesIfAny(of: path).signature != nil { throw Trouble(.create, "\(path)", .taken) }
  }

  private func write(_ bytes: [UInt8], over seen: Loaded, under lock: borrowing Lock) throws(Trouble) {
    // Whoever writes without the lock is not joined with: half of one list and half of another is no list.
    // The files of a draw prove themselves, and the history must not give a sealed one away.
    guard case .saved = try save(seen, bytes, under: lock, noting: nil) else {
      throw Trouble(.create, "\(seen.path)", .taken)
    }
  }
}
