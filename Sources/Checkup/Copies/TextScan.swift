/// What stands at each place of a text, as a comparison reads it.
struct TextScan {
  /// One piece of the text.
  enum Piece: Equatable {
    /// A Chinese character its own number, 1 a name, 2 a number.
    case token(UInt64)

    /// The end of a sentence, by a mark or by the end of a line or of the text.
    case end
    case lineEnd

    /// The end of a line that is joined to the next one by `\`: the sentence goes on.
    case joint

    /// What does not count.
    case nothing
  }

  let text: UnsafeBufferPointer<UInt8>

  /// `Letters.table`.
  let table: UnsafeBufferPointer<UInt8>
  let names: KnownNames

  /// What character of three bytes stands at `place`; `.other` where there is none.
  @inline(__always)
  func letter(at place: Int) -> Letters.Letter {
    guard place + 2 < text.count, text[place] & 0xF0 == 0xE0 else { return .other }
    return Letters.Letter(rawValue: table[Int(Letters.scalar(text, place))])
  }

  /// What stands at `place`, and how many bytes it takes; behind the text an end.
  func piece(at place: Int, _ letter: Letters.Letter) -> (Piece, length: Int) {
    guard place < text.count else { return (.end, 1) }
    let name = names.length(in: text, at: place, letter)
    if name > 0 { return (.token(1), name) }
    if letter.contains(.chinese) { return (.token(UInt64(Letters.scalar(text, place))), 3) }
    let digits = digits(from: place)
    if digits > 0 { return (.token(2), digits) }
    if letter.contains(.end) { return (.end, 3) }
    if !letter.contains(.other) { return (.nothing, 3) }
    guard text[place] == 0x0A else { return (.nothing, 1) }
    return (place > 0 && text[place - 1] == 0x5C ? .joint : .lineEnd, 1)
  }

  /// How many bytes the run of digits takes that begins at `start`.
  private func digits(from start: Int) -> Int {
    var place = start
    while place < text.count {
      if text[place] &- 0x30 < 10 {
        place += 1
      } else if letter(at: place).contains(.digit) {
        place += 3
      } else {
        break
      }
    }
    return place - start
  }
}
