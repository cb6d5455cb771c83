import Register

/// Who and what the parts of sentences stand for in one session.
struct DemoCast: Sendable {
  var speakers: [[UInt8]] = []
  var chair: [UInt8] = []
  var recorder: [UInt8] = []
  var secretary: [UInt8] = []
  var lecturer: [UInt8] = []
  var date = Day(number: 0)
  var expected = 0
  var attended = 0
  var onLeave = 0
  var absent = 0
}

/// Writes minutes and titles: one phrasebook, one pen, and what is being talked about.
struct Scribe: Sendable {
  let book: Phrasebook
  let shapes: PhraseShapes
  var pen = Pen()
  var chance = Chance(seed: 0)
  var cast = DemoCast()
  var topic: Phrasebook.Topic?
  var item: [UInt8] = []
  var vote: DemoVote?
  var candidate: [UInt8] = []

  /// The places of the neighbourhood spoken of, as alternatives of 苑.
  private var homes: [Int] = []

  /// The last day by which something was said to be done.
  var lastDue: Day?
  private var spoken = 0
  private var owner: [UInt8] = []
  /// The ways each symbol was already put in this session, one bit each: none comes twice before all have.
  private var used: [UInt64]
  private let places: Int

  init(book: Phrasebook) {
    self.book = book
    shapes = PhraseShapes(book)
    places = book.symbol("苑")
    used = Array(repeating: 0, count: book.symbols.count)
  }

  /// Begins another session. What was said before is forgotten, so that the text depends on the seed alone.
  mutating func begin(_ cast: DemoCast, chance: Chance, homes: [Int]) {
    self.cast = cast
    self.homes = homes
    self.chance = chance
    spoken = 0
    topic = nil
    vote = nil
    for symbol in used.indices { used[symbol] = 0 }
    takeUp(nil, item: [])
  }

  /// Turns to the next item: another topic, another person to take it on.
  mutating func takeUp(_ topic: Phrasebook.Topic?, item: [UInt8]) {
    self.topic = topic
    self.item = item
    owner = nextSpeaker()
  }

  mutating func write(_ symbol: Int) {
    let ways = book.symbols[symbol]
    var choice = chance.below(ways.count)
    if used[symbol].nonzeroBitCount == ways.count { used[symbol] = 0 }
    while used[symbol] & (1 << UInt64(choice)) != 0 { choice = choice + 1 == ways.count ? 0 : choice + 1 }
    used[symbol] |= 1 << UInt64(choice)
    write(alternative: ways.lowerBound + choice)
  }

  mutating func write(_ symbol: Int, times: Int) {
    for _ in 0..<times { write(symbol) }
  }

  /// The sentence as bytes of its own.
  mutating func text(_ symbol: Int) -> [UInt8] {
    let start = pen.bytes.count
    write(symbol)
    let text = Array(pen.bytes[start...])
    pen.bytes.removeSubrange(start...)
    return text
  }

  /// The title of a topic, which the session then keeps to.
  mutating func title(of topic: Phrasebook.Topic) -> [UInt8] {
    self.topic = topic
    return text(topic[.title])
  }
}

extension Phrasebook.Topic {
  subscript(slot: Phrasebook.Slot) -> Int {
    let symbol = symbols[slot.place]
    precondition(symbol >= 0, "a sentence asks a topic for something it does not offer")
    return symbol
  }
}

extension Phrasebook.Slot {
  var place: Int {
    switch self {
    case .title: 0
    case .state: 1
    case .worry: 2
    case .proposal: 3
    case .decision: 4
    case .point: 5
    case .insight: 6
    case .deed: 7
    case .feeling: 8
    case .next: 9
    }
  }
}

extension Scribe {
  private mutating func write(alternative: Int) {
    for index in book.alternatives[alternative] {
      switch book.pieces[index] {
      case .text(let extent): pen.put(book.letters[extent])
      case .symbol(let symbol): write(symbol)
      case .topic(let slot): if let topic { write(topic[slot]) }
      case .part(let part): write(part)
      }
    }
  }

  private mutating func write(_ part: DemoPart) {
    switch part {
    case .speaker: pen.put(nextSpeaker())
    case .chair: pen.put(cast.chair)
    case .recorder: pen.put(cast.recorder)
    case .secretary: pen.put(cast.secretary)
    case .lecturer: pen.put(cast.lecturer)
    case .owner: pen.put(owner)
    case .candidate: pen.put(candidate)
    case .home: write(alternative: book.symbols[places].lowerBound + chance.one(of: homes))
    case .item: pen.put(item)
    case .due: writeDue()
    default: writeNumber(part)
    }
  }

  private mutating func writeNumber(_ part: DemoPart) {
    switch part {
    case .month: pen.put(number: cast.date.month.ofYear)
    case .few: pen.put(number: chance.within(3...28))
    case .many: pen.put(number: chance.within(30...140))
    case .expected: pen.put(number: cast.expected)
    case .attended: pen.put(number: cast.attended)
    case .onLeave: pen.put(number: cast.onLeave)
    case .absent: pen.put(number: cast.absent)
    case .excellent: pen.put(number: cast.attended / 3)
    default: writeVote(part)
    }
  }

  private mutating func writeVote(_ part: DemoPart) {
    guard let vote else { return }
    switch part {
    case .matter: pen.put(vote.matter)
    case .voters: pen.put(number: vote.expected)
    case .votersPresent: pen.put(number: vote.present)
    case .votesFor: pen.put(number: vote.votesFor)
    case .against: pen.put(number: vote.against)
    case .abstain: pen.put(number: vote.abstain)
    case .result: pen.put(vote.isPassed ? "通过" : "未通过")
    default: break
    }
  }

  private mutating func writeDue() {
    let due = cast.date + chance.within(4...27)
    lastDue = due
    pen.put(number: due.month.ofYear)
    pen.put("月")
    pen.put(number: due.dayOfMonth)
    pen.put("日")
  }

  private mutating func nextSpeaker() -> [UInt8] {
    guard !cast.speakers.isEmpty else { return cast.chair }
    spoken = (spoken + 1) % cast.speakers.count
    return cast.speakers[spoken]
  }
}
