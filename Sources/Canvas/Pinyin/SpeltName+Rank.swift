extension SpeltName {
  /// How well one typed word fits this name, 0 best; nil where it does not.
  ///
  /// 1 is added when letters of the name are left over, 2 when the match begins after the surname, 8 when a
  /// surname was read as it is not read in names.
  func rank(of typed: [Unicode.Scalar], _ pinyin: Pinyin) -> Int? {
    var best: Int?
    for start in units.indices where starts & 1 << UInt64(start) != 0 {
      let found = Walk(typed: typed, pinyin: pinyin).rank(along: units[start...])
      if let rank = found.map({ $0 + (start == 0 ? 0 : 2) }) { best = min(best ?? rank, rank) }
    }
    return best
  }

  /// Adds the letters a match with this name can begin with.
  func note(_ first: inout FirstLetters, _ pinyin: Pinyin) {
    for start in units.indices where starts & 1 << UInt64(start) != 0 {
      switch units[start] {
      case .word(let word): first.insert(Unicode.Scalar(word[0]))
      case .letter(let letter, let likely, let all):
        first.insert(letter)
        for set in likely == all ? [all] : [likely, all] {
          for index in 0..<pinyin.count(of: set) {
            pinyin.spelling(index, of: set).first.map { first.insert(Unicode.Scalar($0)) }
          }
        }
      }
    }
  }
}

/// One typed word laid along the units of a name. The places in it that can be reached are bits.
private struct Walk {
  let typed: [Unicode.Scalar]
  let pinyin: Pinyin

  func rank(along units: ArraySlice<SpeltName.Unit>) -> Int? {
    var reached = Reached(likely: 1, doubtful: 0)
    var best: Int?
    for (index, unit) in zip(units.indices, units) {
      reached = step(reached, over: unit)
      let end: UInt64 = 1 << UInt64(typed.count)
      if let found = reached.rank(at: end) {
        let rank = found + (index == units.endIndex - 1 ? 0 : 1)
        best = min(best ?? rank, rank)
      }
      reached = Reached(likely: reached.likely & ~end, doubtful: reached.doubtful & ~end)
      if reached.all == 0 { break }
    }
    return best
  }

  private func step(_ reached: Reached, over unit: SpeltName.Unit) -> Reached {
    var next = Reached(likely: 0, doubtful: 0)
    for place in typed.indices where reached.all & 1 << UInt64(place) != 0 {
      let ways = ways(over: unit, from: place)
      if reached.likely & 1 << UInt64(place) != 0 {
        next.likely |= ways.likely
        next.doubtful |= ways.doubtful
      } else {
        next.doubtful |= ways.all
      }
    }
    return next
  }

  private func ways(over unit: SpeltName.Unit, from place: Int) -> Reached {
    switch unit {
    case .word(let word): return Reached(likely: ways(along: word[...], from: place), doubtful: 0)
    case .letter(let letter, let likely, let all):
      if typed[place] == letter { return Reached(likely: 1 << UInt64(place + 1), doubtful: 0) }
      guard typed[place].isSpelt else { return Reached(likely: 0, doubtful: 0) }
      let sure = (0..<pinyin.count(of: likely)).reduce(UInt64(0)) {
        $0 | ways(along: pinyin.spelling($1, of: likely), from: place)
      }
      let rest = likely == all ? 0 : pinyin.count(of: all)
      let unsure = (0..<rest).reduce(UInt64(0)) {
        $0
          | (pinyin.has(likely, reading: $1, of: all)
            ? 0 : ways(along: pinyin.spelling($1, of: all), from: place))
      }
      return Reached(likely: sure, doubtful: unsure)
    }
  }

  /// Where typing goes on after `spelling`: its first letter, zh ch sh, all of it, or any part at the very end.
  private func ways(along spelling: ArraySlice<UInt8>, from place: Int) -> UInt64 {
    let common = zip(typed[place...], spelling).prefix { $0.0.types($0.1) }.count
    guard common > 0 else { return 0 }
    var ways: UInt64 = 1 << UInt64(place + 1)
    if common == spelling.count || place + common == typed.count { ways |= 1 << UInt64(place + common) }
    if common >= 2, spelling.dropFirst().first == UInt8(ascii: "h") { ways |= 1 << UInt64(place + 2) }
    return ways
  }
}

/// Places in the typed word, by how they were come by.
private struct Reached {
  var likely: UInt64
  var doubtful: UInt64

  var all: UInt64 { likely | doubtful }

  func rank(at end: UInt64) -> Int? {
    if likely & end != 0 { return 0 }
    return doubtful & end != 0 ? 8 : nil
  }
}

extension Unicode.Scalar {
  /// Tells whether this typed letter stands for a letter of a reading; u may stand for ü.
  fileprivate func types(_ letter: UInt8) -> Bool {
    value == letter || (self == "u" && letter == UInt8(ascii: "v"))
  }
}
