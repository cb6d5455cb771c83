/// The order of names by how they are read (按拼音), letter by letter; surnames are read as surnames.
///
/// Letters of one reading follow Unicode, which keeps one surname together; tones are not in the table. Names in other
/// scripts come after all hanzi.
package struct PinyinOrder: Sendable {
  private let pinyin: Pinyin

  package init(_ pinyin: Pinyin) { self.pinyin = pinyin }

  /// The places of `names` in that order; equal ones stay as they were.
  package func order(of names: [String]) -> [Int] {
    let keys = names.map(key)
    return names.indices.sorted { one, other in
      if keys[one] == keys[other] { return one < other }
      return keys[one].lexicographicallyPrecedes(keys[other])
    }
  }

  private func key(_ name: String) -> [Letter] {
    let letters = Array(name.unicodeScalars)
    var sets = letters.map { pinyin.set(of: $0) }
    if letters.count > 1, let (first, second) = pinyin.surname(letters[0], letters[1]) {
      sets.replaceSubrange(0..<2, with: [first, second])
    } else if let surname = letters.first.flatMap({ pinyin.surname($0) }) {
      sets[0] = surname
    }
    return zip(letters, sets).map { letter, set in
      let isRead = pinyin.count(of: set) > 0
      return Letter(reading: isRead ? Array(pinyin.spelling(0, of: set)) : [.max], scalar: letter)
    }
  }
}

extension PinyinOrder {
  /// One letter of a name; one that is not read comes after all that are.
  private struct Letter: Comparable {
    let reading: [UInt8]
    let scalar: Unicode.Scalar

    static func < (one: Letter, other: Letter) -> Bool {
      if one.reading != other.reading { return one.reading.lexicographicallyPrecedes(other.reading) }
      return one.scalar < other.scalar
    }
  }
}
