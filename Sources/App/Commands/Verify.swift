import ArgumentParser
import Register
import Store

/// `zhibu verify`: whether the books of changes are whole, and whether the records are what they say.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "核对变更记录 / verify the history",
    discussion: """
      重算每本 history.rec 的校验值，并和现在的记录对照；最后列出各本的末值。
      把末值留在别处（会议记录、公示、上级备案），以后用 --head 对照：如果在别处留有校验值，改动可以被发现。
      Prints the last hash of every book; kept elsewhere, and given again with --head, it shows later changes.
      """)

  @Argument(help: "台账文件夹 / the register's folder, or one inside it")
  var folder: String?

  @Option(name: .customLong("branch"), help: "只核对这个支部，可写多次 / only this branch; may be repeated")
  var branches: [String] = []

  @Option(
    name: .customLong("head"),
    help: ArgumentHelp(
      "留在别处的末值：ZB001/2026=值，或者存有这种行的文件 / a hash kept elsewhere, or a file of such lines",
      valueName: "kept"))
  var kept: [String] = []

  @OptionGroup var bearings: Bearings

  func run() throws {
    let desk = try Desk(folder, bearings)
    let codes = try desk.codes(branches)
    var heads = try KeptHeads(kept, desk)
    var tally = VerifyTally(unread: desk.unread)
    var printer = Printer()
    if branches.isEmpty {
      tally.take(desk.register.historiesAboveBranches(), &heads, desk, &printer)
    }
    for code in codes { tally.take(desk.histories(of: code), &heads, desk, &printer) }
    for (book, hash) in heads.rest where branches.isEmpty || codes.contains(book.branch) {
      printer.line(desk.texts("verify.no-book", ["book": book, "hash": hash]))
      tally.count += 1
    }
    for head in tally.heads { printer.line("\(head.book)=\(head.hash)") }
    printer.flush()
    Printer.remark(tally.words(desk.texts))
    if !tally.heads.isEmpty { Printer.remark(desk.texts("verify.keep")) }
    if tally.unread > 0 { throw ExitCode(3) }
    if tally.count > 0 { throw ExitCode(1) }
  }
}

extension String {
  /// The branch of a book's name.
  fileprivate var branch: String { split(separator: "/").first.map(String.init) ?? self }
}

/// What verifying found, counted.
private struct VerifyTally {
  var count = 0
  var unread: Int
  var changes = 0
  var heads: [Head] = []

  init(unread: Int) { self.unread = unread }

  /// Verifies some books that follow one another, and prints what does not fit.
  mutating func take(
    _ books: HistoryFiles, _ kept: inout KeptHeads, _ desk: borrowing Desk, _ printer: inout Printer
  ) {
    var verification = Verification(
      books, in: desk.register, heading: Shipped.historyHeading, keys: RecordKeys.all)
    for book in books.files.map(\.path.bookName) {
      for hash in kept.take(book) {
        if let since = verification.changesSince(hash, in: book) {
          let facts = ["book": book, "count": "\(since)"]
          Printer.remark(desk.texts(since == 0 ? "verify.head-same" : "verify.head-since", facts))
        } else {
          verification.miss(hash, in: book)
        }
      }
    }
    for doubt in verification.doubts { printer.line(desk.texts.line(doubt)) }
    for trouble in verification.troubles { Printer.remark(desk.sentences(trouble)) }
    count += verification.doubts.count
    unread += verification.troubles.count
    changes += verification.heads.reduce(0) { $0 + $1.count }
    heads += verification.heads
  }

  func words(_ texts: Texts) -> String {
    let facts = ["books": "\(heads.count)", "changes": "\(changes)", "count": "\(count)"]
    return texts(count == 0 ? "verify.clean" : "verify.summary", facts)
  }
}
