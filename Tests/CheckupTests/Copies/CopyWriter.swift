/// A sentence as it was put together, so that a copy can change its names and numbers and nothing else.
struct CopySentence {
  enum Piece {
    case text([UInt8])
    case person
    case number
  }

  var pieces: [Piece]
}

/// Puts sentences together from the phrases.
struct CopyWriter {
  private enum Part {
    case text([UInt8])
    case symbol(Int)
    case person
    case number
  }

  private var symbols: [String: Int] = [:]
  private var words: [[[UInt8]]] = []
  private let shapes: [[Part]]
  private let study: [[Part]]
  private let openings: [[Part]]
  private let closings: [[Part]]
  private var paragraphs: [[CopySentence]] = []

  init() {
    var symbols: [String: Int] = [:]
    var words: [[[UInt8]]] = []
    for line in CopyPhrases.words.split(separator: "\n") {
      let parts = line.split(separator: ":")
      symbols[String(parts[0])] = words.count
      words.append(parts[1].split(separator: "|").map { Array($0.filter { $0 != " " }.utf8) })
    }
    func compiled(_ text: String) -> [[Part]] {
      text.split(separator: "\n").map { line in
        line.split(whereSeparator: { $0 == "{" || $0 == "}" }).map { piece in
          switch String(piece) {
          case "人": .person
          case "数": .number
          case let name: symbols[name].map(Part.symbol) ?? .text(Array(name.utf8))
          }
        }
      }
    }
    (self.symbols, self.words) = (symbols, words)
    shapes = compiled(CopyPhrases.shapes)
    study = compiled(CopyPhrases.study)
    openings = compiled(CopyPhrases.openings)
    closings = compiled(CopyPhrases.closings)
    for number in 0..<80 {
      var chance = CopyChance(seed: 900_000 + number)
      paragraphs.append((0..<5).map { filled(study[$0], &chance) })
    }
  }

  /// The minutes of one session, paragraph by paragraph: the branch's own opening and closing, often a study text
  /// that many branches read, and what was said.
  func minutes(branch: Int, _ chance: inout CopyChance) -> [[CopySentence]] {
    var habit = CopyChance(seed: 500_000 + branch)
    let opening = filled(habit.one(of: openings), &habit)
    let closing = filled(habit.one(of: closings), &habit)
    var text = [[opening]]
    if chance.happens(60) { text.append(paragraphs[min(chance.below(80), chance.below(80))]) }
    for _ in 0..<(4 + chance.below(4)) {
      text.append((0..<(3 + chance.below(4))).map { _ in sentence(&chance) })
    }
    return text + [[closing]]
  }

  func sentence(_ chance: inout CopyChance) -> CopySentence { filled(chance.one(of: shapes), &chance) }

  private func filled(_ shape: [Part], _ chance: inout CopyChance) -> CopySentence {
    var pieces: [CopySentence.Piece] = []
    for part in shape {
      switch part {
      case .text(let text): pieces.append(.text(text))
      case .symbol(let symbol): pieces.append(.text(chance.one(of: words[symbol])))
      case .person: pieces.append(.person)
      case .number: pieces.append(.number)
      }
    }
    return CopySentence(pieces: pieces)
  }
}
