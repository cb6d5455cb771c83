/// Made-up minutes of many branches, some of them copied in a known way.
struct CopyCorpus {
  /// How a copy differs from what it was taken from; names are changed in all but the identical.
  enum Way: String, CaseIterable {
    case names = "names changed"
    case synonyms = "synonyms"
    case fifth = "20 % of sentences edited"
    case half = "50 % of sentences edited"
    case halfCopied = "half copied"
    case shuffled = "sentence order shuffled"
    case numbers = "dates and numbers changed"
    case inserted = "one paragraph inserted"
    case identical = "identical"
  }

  /// What was copied from what.
  struct Plant {
    let way: Way
    let source: Int
    let copy: Int
  }

  let size: Int
  let plants: [Int: Plant]
  private let writer = CopyWriter()
  private let synonyms = CopyPhrases.synonyms.map { (Array($0.0.utf8), Array($0.1.utf8)) }

  static let perBranch = 50

  /// - Parameter size: how many minutes; one in twenty is a copy, at most two thousand.
  init(size: Int) {
    self.size = size
    var chance = CopyChance(seed: size)
    var plants: [Int: Plant] = [:]
    var sources: Set<Int> = []
    let count = min(2000, size / 20)
    while plants.count < count {
      let (source, copy) = (chance.below(size), chance.below(size))
      guard source != copy, plants[copy] == nil, plants[source] == nil, !sources.contains(copy),
        sources.insert(source).inserted
      else { continue }
      plants[copy] = Plant(
        way: Way.allCases[plants.count % Way.allCases.count], source: source, copy: copy)
    }
    self.plants = plants
  }

  var branches: Int { (size + CopyCorpus.perBranch - 1) / CopyCorpus.perBranch }
  var names: [String] { (0..<branches).flatMap { CopyPeople.names(branch: $0) } }

  /// The value of the field `Minutes`, as a file holds it.
  func body(_ document: Int) -> [UInt8] {
    guard let plant = plants[document] else {
      return bytes(original(document), branch: document / CopyCorpus.perBranch, seed: document)
    }
    let isSame = plant.way == .identical
    let people = (isSame || plant.way == .numbers ? plant.source : document) / CopyCorpus.perBranch
    var text = bytes(
      changed(original(plant.source), plant), branch: people, seed: isSame ? plant.source : document)
    if plant.way == .synonyms { replaceSynonyms(&text, seed: document) }
    return text
  }

  private func original(_ document: Int) -> [[CopySentence]] {
    var chance = CopyChance(seed: document)
    return writer.minutes(branch: document / CopyCorpus.perBranch, &chance)
  }

  private func changed(_ text: [[CopySentence]], _ plant: Plant) -> [[CopySentence]] {
    var chance = CopyChance(seed: 700_000 + plant.copy)
    switch plant.way {
    case .names, .synonyms, .numbers, .identical: return text
    case .fifth: return text.map { $0.map { chance.happens(20) ? edited($0, &chance) : $0 } }
    case .half: return text.map { $0.map { chance.happens(50) ? edited($0, &chance) : $0 } }
    case .halfCopied:
      let own = original(plant.copy)
      return Array(text[..<(text.count / 2)]) + Array(own[(own.count / 2)...])
    case .shuffled:
      var sentences = text.flatMap { $0 }
      for place in sentences.indices.dropFirst() { sentences.swapAt(place, chance.below(place + 1)) }
      return [sentences]
    case .inserted:
      var longer = text
      longer.insert((0..<5).map { _ in writer.sentence(&chance) }, at: 1 + chance.below(text.count - 1))
      return longer
    }
  }

  /// A word more, a word less, or another sentence instead.
  private func edited(_ sentence: CopySentence, _ chance: inout CopyChance) -> CopySentence {
    var edited = sentence
    let place = chance.below(sentence.pieces.count)
    switch chance.below(3) {
    case 0: return writer.sentence(&chance)
    case 1: edited.pieces.insert(.text(Array(chance.one(of: ["还是", "进一步", "其实", "也"]).utf8)), at: place)
    default:
      if case .text(let text) = edited.pieces[place], text.count > 6 {
        edited.pieces[place] = .text(Array(text.dropLast(3)))
      } else {
        edited.pieces.insert(.text(Array("同志".utf8)), at: place)
      }
    }
    return edited
  }

  private func bytes(_ text: [[CopySentence]], branch: Int, seed: Int) -> [UInt8] {
    var chance = CopyChance(seed: 100_000_000 + seed)
    let people = CopyPeople.names(branch: branch).map { Array($0.utf8) }
    var bytes: [UInt8] = []
    for (number, paragraph) in text.enumerated() {
      if number > 0 { bytes += "\n+ ".utf8 }
      for piece in paragraph.flatMap(\.pieces) {
        switch piece {
        case .text(let text): bytes += text
        case .person: bytes += chance.one(of: people)
        case .number: bytes += "\(2 + chance.below(90))".utf8
        }
      }
    }
    return bytes
  }

  /// Half of the words that have a synonym get it.
  private func replaceSynonyms(_ text: inout [UInt8], seed: Int) {
    var chance = CopyChance(seed: seed)
    var place = 0
    while place < text.count {
      let found = synonyms.first { text[place...].starts(with: $0.0) }
      if let (word, other) = found, chance.happens(50) {
        text.replaceSubrange(place..<(place + word.count), with: other)
        place += other.count
      } else {
        place += 3
        while place < text.count && text[place] & 0xC0 == 0x80 { place += 1 }
        if place > text.count { break }
      }
    }
  }
}
