import Glibc
import SystemPackage

/// The right to save in one folder and below it; held for a save, never while a screen is open.
///
/// Readers need none: a save replaces a file in one step.
package struct Lock: ~Copyable {
  /// The path of the folder it guards.
  package let guarded: String

  private let descriptor: CInt

  /// Takes the lock of `folder`, waiting as long as `patience` lasts.
  ///
  /// Throws `.locked` with the holder's name when it stays taken. `whileWaiting` hears the holder before each
  /// pause and answers whether to go on waiting.
  package init(
    _ folder: borrowing Folder, by holder: Holder, patience: Patience = .twoSeconds,
    whileWaiting: (Holder?) -> Bool = { _ in true },
  ) throws(Trouble) {
    let file = try Self.open(in: folder)
    do throws(Trouble) {
      try Self.wait(for: file, path: folder.path(of: Self.name), patience, whileWaiting)
    } catch {
      close(file)
      throw error
    }
    Self.leave(holder, in: file)
    guarded = folder.path
    descriptor = file
  }

  deinit {
    // Emptied first: a name left behind would be shown for the next holder until it has written its own.
    ftruncate(descriptor, 0)
    close(descriptor)
  }
}

extension Lock {
  /// One file per folder that is one write right; made once, never removed.
  static let name = ".lock"

  private static func open(in folder: borrowing Folder) throws(Trouble) -> CInt {
    let path = folder.path(of: name)
    let descriptor = folder.descriptor
    let file = try persistently(.lock, path) {
      openat(descriptor, name, O_RDWR | O_CREAT | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC, 0o660)
    }
    do throws(Trouble) {
      guard try Status(of: file, path: path).isRegularFile else {
        throw Trouble(.lock, path, .notRegularFile)
      }
    } catch {
      close(file)
      throw error
    }
    // Refused when a colleague made the file; then the colleague has set the rights.
    fchmod(file, 0o660)
    return file
  }

  private static func wait(
    for file: CInt, path: String, _ patience: Patience, _ whileWaiting: (Holder?) -> Bool,
  ) throws(Trouble) {
    for attempt in 0...patience.tries {
      do throws(Errno) {
        _ = try persistently { flock(file, LOCK_EX | LOCK_NB) }
        return
      } catch {
        if error != .wouldBlock { throw Trouble(.lock, path, .system(error)) }
      }
      let holder = holder(in: file)
      if attempt == patience.tries || !whileWaiting(holder) {
        throw Trouble(.lock, path, .locked(by: holder))
      }
      patience.rest()
    }
  }

  private static func holder(in file: CInt) -> Holder? {
    let text = [UInt8](unsafeUninitializedCapacity: Holder.limit) { buffer, count in
      count = max(0, pread(file, buffer.baseAddress, Holder.limit, 0))
    }
    return Holder(text: text)
  }

  /// A full disk must not keep anyone from saving less, so a refusal here is let pass.
  private static func leave(_ holder: Holder, in file: CInt) {
    let text = holder.text
    ftruncate(file, 0)
    _ = text.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
  }
}
