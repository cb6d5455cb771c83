/// A small grammar of sentences: symbols, each with alternatives made of text, of other symbols and of parts that
/// the session fills in.
struct Phrasebook: Sendable {
  /// One piece of an alternative.
  enum Piece: Sendable {
    /// Bytes of `letters`.
    case text(Range<Int>)
    case symbol(Int)
    /// The symbol of that slot of the topic at hand.
    case topic(Slot)
    case part(DemoPart)
  }

  /// What a topic offers.
  enum Slot: String, CaseIterable, Sendable {
    case title = "题"
    case state = "况"
    case worry = "忧"
    case proposal = "议"
    case decision = "定"
    case point = "点"
    case insight = "悟"
    case deed = "做"
    case feeling = "感"
    case next = "续"
  }

  /// What is talked about: for each slot its symbol, or -1.
  struct Topic: Sendable {
    fileprivate(set) var symbols: [Int]
  }

  fileprivate(set) var letters: [UInt8] = []
  fileprivate(set) var pieces: [Piece] = []
  /// The pieces of each alternative.
  fileprivate(set) var alternatives: [Range<Int>] = []
  /// The alternatives of each symbol.
  fileprivate(set) var symbols: [Range<Int>] = []
  private(set) var business: [Topic] = []
  private(set) var studies: [Topic] = []
  private(set) var activities: [Topic] = []
  private var numbers: [String: Int] = [:]

  init() {
    let families = [Self.business, Self.study, Self.activity]
    let common = [
      Self.words, Self.businessShapes, Self.studyShapes, Self.activityShapes, Self.yearlyShapes,
    ]
    var compiler = PhraseCompiler()
    for chapter in common + families { compiler.collect(chapter) }
    self = compiler.compiled()
    numbers = compiler.numbers
    business = topics(in: Self.business)
    studies = topics(in: Self.study)
    activities = topics(in: Self.activity)
  }

  fileprivate init(empty: Void) {}

  func symbol(_ name: String) -> Int {
    guard let number = numbers[name] else { preconditionFailure("the phrasebook does not hold \(name)") }
    return number
  }

  /// How many ways there are to say it.
  func count(_ symbol: Int) -> Int { symbols[symbol].count }

  /// Which alternative of the symbol says just that.
  func alternative(of symbol: Int, saying text: String) -> Int? {
    let bytes = Array(text.utf8)
    return symbols[symbol].firstIndex { alternative in
      guard alternatives[alternative].count == 1,
        case .text(let extent) = pieces[alternatives[alternative].lowerBound]
      else { return false }
      return letters[extent].elementsEqual(bytes)
    }.map { $0 - symbols[symbol].lowerBound }
  }

  private func topics(in chapter: String) -> [Topic] {
    var names: [String] = []
    for line in chapter.split(separator: "\n") {
      let name = String(line.prefix { $0 != "." })
      if !names.contains(name) { names.append(name) }
    }
    return names.map { name in
      Topic(symbols: Slot.allCases.map { numbers["\(name).\($0.rawValue)"] ?? -1 })
    }
  }
}

/// Reads chapters into a phrasebook: first all lines, so that symbols may be named before they are explained.
private struct PhraseCompiler {
  var numbers: [String: Int] = [:]
  private var texts: [[Substring]] = []
  private var book = Phrasebook(empty: ())

  mutating func collect(_ chapter: String) {
    for line in chapter.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      precondition(parts.count == 2, "a line of the phrasebook is a symbol, a colon and its alternatives")
      let name = String(parts[0])
      let ways = parts[1].drop { $0 == " " }.split(separator: "|")
      if let number = numbers[name] {
        texts[number] += ways
      } else {
        numbers[name] = texts.count
        texts.append(ways)
      }
    }
  }

  mutating func compiled() -> Phrasebook {
    for ways in texts {
      let first = book.alternatives.count
      precondition(ways.count <= 64, "a symbol has at most 64 alternatives")
      for way in ways { compile(way) }
      book.symbols.append(first..<book.alternatives.count)
    }
    return book
  }

  private mutating func compile(_ way: Substring) {
    let first = book.pieces.count
    var rest = way
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      appendText(rest[..<open])
      book.pieces.append(piece(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    appendText(rest)
    book.alternatives.append(first..<book.pieces.count)
  }

  private mutating func appendText(_ text: Substring) {
    guard !text.isEmpty else { return }
    let first = book.letters.count
    book.letters += text.utf8
    book.pieces.append(.text(first..<book.letters.count))
  }

  private func piece(_ name: String) -> Phrasebook.Piece {
    if let part = DemoPart(rawValue: name) { return .part(part) }
    if name.hasPrefix("~"), let slot = Phrasebook.Slot(rawValue: String(name.dropFirst())) {
      return .topic(slot)
    }
    guard let number = numbers[name] else { preconditionFailure("the phrasebook does not explain {\(name)}") }
    return .symbol(number)
  }
}
