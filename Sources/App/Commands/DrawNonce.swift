import Checkup
import Glibc
import Register
import Screens
import Store
import Terminal

/// The nonce of a sealed draw in a file of its own, outside the register.
enum DrawNonce {
  /// Makes a nonce out of the system's chance and writes it to a new file that only its owner may read.
  static func make(at path: String, _ texts: Texts) throws -> HashedText {
    var chance = [UInt8](repeating: 0, count: 16)
    guard getentropy(&chance, chance.count) == 0 else {
      throw Refusal(texts("draw.nonce.no-chance"), exit: 3)
    }
    let nonce = Draw.nonce(from: chance)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Refusal(texts("draw.nonce.cannot", ["path": path]), exit: 3) }
    defer { close(descriptor) }
    let line = Array("\(nonce)\n".utf8)
    // The nonce is of use only if it outlives a power cut.
    guard fchmod(descriptor, 0o600) == 0, write(descriptor, line, line.count) == line.count,
      fsync(descriptor) == 0
    else {
      unlink(path)
      throw Refusal(texts("draw.nonce.cannot", ["path": path]), exit: 3)
    }
    return nonce
  }

  /// Takes away the nonce of a list that could not be frozen: it would only be mistaken for another one's.
  static func discard(at path: String) { unlink(path) }

  /// A path as it was typed, `~/` at its beginning meaning the person's home.
  static func place(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = environment("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// Reads a nonce as it was written by `make`, or copied from paper.
  static func read(at path: String, _ words: DrawWording) throws -> HashedText {
    let bytes: [UInt8]
    do throws(Trouble) {
      bytes = try ForeignFile.bytes(at: path)
    } catch {
      throw Refusal(Sentences(texts: words.texts)(error), exit: 3)
    }
    let digits = bytes.filter { ![UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " ")].contains($0) }
    do throws(DrawRefusal) {
      return try HashedText(bytes: digits, field: "Nonce")
    } catch {
      throw Refusal(words(error.in("Result")), exit: 2)
    }
  }
}
