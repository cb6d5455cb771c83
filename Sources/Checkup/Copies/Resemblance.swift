/// Two minutes that share enough to ask about, by their numbers.
struct Resemblance: Equatable {
  let first: Int
  let second: Int

  /// How many sentences they share that are rare enough to count.
  let sentences: Int

  /// How much of what is rare in the shorter one that is, in per cent of its tokens.
  let percent: Int

  /// More telling than another one of the same session.
  func outweighs(_ other: Resemblance) -> Bool {
    (percent, sentences) != (other.percent, other.sentences)
      ? (percent, sentences) > (other.percent, other.sentences)
      : (first, second) < (other.first, other.second)
  }
}
