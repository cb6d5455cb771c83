import Register
import Store

/// The last hashes of books that somebody kept elsewhere, by the name of the book.
struct KeptHeads {
  private var hashes: [String: [String]] = [:]

  /// Takes `ZB001/2026=HASH`, or the path of a file with such lines; other lines of it are passed over.
  init(_ given: [String], _ desk: borrowing Desk) throws {
    for text in given {
      if let (book, hash) = KeptHeads.head(text) {
        hashes[book, default: []].append(hash)
        continue
      }
      let lines = try KeptHeads.lines(text, desk.texts)
      let heads = lines.compactMap { KeptHeads.head($0) }
      if heads.isEmpty { throw desk.refusal("verify.no-heads", ["text": text], exit: 2) }
      for (book, hash) in heads { hashes[book, default: []].append(hash) }
    }
  }

  /// The hashes kept of a book, which are then done with.
  mutating func take(_ book: String) -> [String] { hashes.removeValue(forKey: book) ?? [] }

  /// Those of books that are not there.
  var rest: [(book: String, hash: String)] {
    hashes.sorted { $0.key < $1.key }.flatMap { book, hashes in hashes.map { (book, $0) } }
  }

  /// Reads `ZB001/2026=HASH`; the digits may have been copied in capitals.
  private static func head(_ text: String) -> (book: String, hash: String)? {
    let parts = text.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
    guard parts.count == 2, !parts[0].isEmpty, parts[1].count == 64, parts[1].allSatisfy(\.isHexDigit) else {
      return nil
    }
    return (parts[0], parts[1].lowercased())
  }

  private static func lines(_ path: String, _ texts: Texts) throws -> [String] {
    do throws(Trouble) {
      let bytes = try ForeignFile.bytes(at: path)
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    } catch {
      throw Refusal(Sentences(texts: texts)(error), exit: 3)
    }
  }
}
