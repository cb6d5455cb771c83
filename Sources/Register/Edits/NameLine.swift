/// One value of a field that lists names, taken apart so that what nobody touches keeps its blanks and line breaks.
struct NameLine {
  private struct Word {
    /// What stands between the name and the one before it.
    var blanks: Substring
    let name: String
  }

  private var words: [Word] = []
  private let end: Substring

  init(_ value: String) {
    var rest = value[...]
    while let start = rest.firstIndex(where: { !$0.partsNames }) {
      let name = rest[start...].prefix { !$0.partsNames }
      words.append(Word(blanks: rest[..<start], name: String(name)))
      rest = rest[name.endIndex...]
    }
    end = rest
  }

  var names: [String] { words.map(\.name) }
  var count: Int { words.count }
  var text: String { words.map { $0.blanks + $0.name }.joined() + end }

  /// Keeps the names that pass.
  mutating func keep(_ passes: (String) -> Bool) {
    let margin = words.first?.blanks
    words.removeAll { !passes($0.name) }
    if let margin, !words.isEmpty { words[0].blanks = margin }
  }

  /// Puts a name behind the first `count` names.
  mutating func insert(_ name: String, behind count: Int) {
    if count > 0 || words.isEmpty {
      words.insert(Word(blanks: words.isEmpty ? "" : " ", name: name), at: count)
    } else {
      words.insert(Word(blanks: words[0].blanks, name: name), at: 0)
      words[1].blanks = " "
    }
  }
}

extension Character {
  /// Whether names end here: the same bytes part them when a record is read.
  fileprivate var partsNames: Bool { unicodeScalars.allSatisfy { $0.value <= 32 } }
}
