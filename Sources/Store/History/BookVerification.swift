import Rec
import Register

/// One book of changes computed anew.
struct BookVerification {
  let path: RegisterPath
  private(set) var doubts: [Doubt] = []
  private(set) var changes: [(change: History.Change, line: Int)] = []
  private(set) var hashes: [String] = []

  /// - Parameters:
  ///   - heading: what a book begins with.
  ///   - earlier: the hashes of the books before it.
  init(_ file: Loaded, heading: [UInt8], earlier: Set<String>) {
    path = file.path
    let chained = ChainedFile(file.bytes)
    if chained.heading != heading { doubt(1, .heading) }
    for line in chained.strays { doubt(line, .outside) }
    var last = Chain.start
    for (index, link) in chained.links.enumerated() {
      let change = Self.change(link)
      if let change { changes.append((change, link.line)) }
      if let hash = link.hash {
        if hash != Chain.hash(link.text, after: last) {
          doubt(link.line, .broken, index + 1, change)
        } else if change == nil {
          doubt(link.line, .unreadable, index + 1, change)
        }
        hashes.append(hash)
        // The hash that is written, so that one altered change is told of once.
        last = hash
      } else {
        doubt(link.line, .noHash, index + 1, change)
      }
      if let previous = change?.previous, index > 0 || !earlier.contains(previous) {
        doubt(link.line, .previousLost, index + 1, change)
      }
    }
    if let torn = chained.torn { doubt(torn.line, .torn) }
  }

  var head: Head? { hashes.last.map { Head(book: path.bookName, hash: $0, count: hashes.count) } }

  private mutating func doubt(
    _ line: Int, _ reason: Doubt.Reason, _ entry: Int? = nil, _ change: History.Change? = nil
  ) {
    doubts.append(Doubt("\(path)", line, reason, entry: entry, change))
  }

  private static func change(_ link: ChainedFile.Link) -> History.Change? {
    let file = RecFile(
      Array("%rec: Change\n\n".utf8) + link.text + Array("\nHash: \(link.hash ?? "")\n".utf8))
    return file.records.count == 2 ? History.Change(file.records[1], in: file) : nil
  }
}
