import Foundation
import Rec
import Testing

@testable import Store

/// Numbers that look like chance and are the same on every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// How much longer than by default the random tests run.
let soak = ProcessInfo.processInfo.environment["ZHIBU_SOAK"].flatMap { Int($0) } ?? 1

struct MergeSoakTests {
  private struct Triple {
    let models: [Model]
    let merge: ThreeWay

    init(_ seed: UInt64) {
      var chance = Seeded(state: seed)
      let base = Model(using: &chance)
      models = [base, base.edited(using: &chance), base.edited(using: &chance)]
      let texts = models.map { bytes($0.text) }
      merge = ThreeWay(base: texts[0], mine: texts[1], theirs: texts[2])
    }
  }

  @Test(arguments: 0..<4)
  func `a merge of random edits holds every record it should, or tells every conflict`(batch: UInt64) {
    for seed in 0..<UInt64(750 * soak) {
      let triple = Triple(batch << 32 | seed)
      let (expected, conflicts) = Model.joined(triple.models[0], triple.models[1], triple.models[2])
      switch triple.merge.merged() {
      case .whole(let merged):
        let found = read(merged)
        if !conflicts.isEmpty || found.meetings != expected.meetings || found.notes.sorted() != expected.notes
        {
          Issue.record("seed \(batch << 32 | seed): \(text(merged))")
        }
      case .conflicts(let told):
        if Set(told.compactMap { $0.key.values.first.flatMap { Int($0) } }) != conflicts {
          Issue.record("seed \(batch << 32 | seed): \(told)")
        }
      case .refused(let refusal): Issue.record("seed \(batch << 32 | seed): \(refusal)")
      }
    }
  }

  @Test func `a merge with nothing new gives back the other side, byte for byte`() {
    for seed in 0..<UInt64(300 * soak) {
      let (base, other) = (Triple(seed).merge.base, Triple(seed).merge.mine)
      for (mine, theirs) in [(other, base), (base, other), (other, other)] {
        let found = ThreeWay(base: base, mine: mine, theirs: theirs).merged()
        if found != .whole(other) { Issue.record("seed \(seed)") }
      }
    }
  }

  @Test func `the side a merge begins from changes neither its records nor its conflicts`() {
    for seed in 0..<UInt64(300 * soak) {
      let merge = Triple(seed).merge
      let other = ThreeWay(base: merge.base, mine: merge.theirs, theirs: merge.mine)
      switch (merge.merged(), other.merged()) {
      case (.whole(let one), .whole(let two)):
        if lines(one) != lines(two) { Issue.record("seed \(seed)") }
      case (.conflicts(let one), .conflicts(let two)):
        if Set(one.map(\.key)) != Set(two.map(\.key)) { Issue.record("seed \(seed)") }
      default: Issue.record("seed \(seed)")
      }
    }
  }

  @Test func `settling every conflict ends every merge`() {
    var settledConflicts = 0
    for seed in 0..<UInt64(500 * soak) {
      let merge = Triple(seed).merge
      guard case .conflicts(let conflicts) = merge.merged() else { continue }
      settledConflicts += conflicts.count
      let sides = Dictionary(
        uniqueKeysWithValues: conflicts.map { ($0.key, Conflict.Settlement.record(.theirs)) })
      guard case .whole(let bytes) = merge.merged(settling: sides) else {
        Issue.record("seed \(seed)")
        continue
      }
      let found = read(bytes).meetings
      for conflict in conflicts {
        guard let id = conflict.key.values.first.flatMap({ Int($0) }) else { continue }
        if (found[id] == nil) != (conflict.theirs == nil) { Issue.record("seed \(seed), \(id)") }
      }
    }
    #expect(settledConflicts > 100)
  }

  @Test func `a merge of broken texts ends without a trap`() {
    for seed in 0..<UInt64(500 * soak) {
      var chance = Seeded(state: seed)
      let merge = Triple(seed).merge
      let texts = [merge.base, merge.mine, merge.theirs].map { torn($0, using: &chance) }
      let broken = ThreeWay(base: texts[0], mine: texts[1], theirs: texts[2])
      let (marked, conflicts) = broken.marked(mine: "a", theirs: "b")
      if case .whole(let whole) = broken.merged(), conflicts != 0 || whole != marked {
        Issue.record("seed \(seed)")
      }
    }
  }
}

extension MergeSoakTests {
  private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A).map { Array($0) }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Replaces a few bytes by ones the grammar cares for.
  private func torn(_ text: [UInt8], using chance: inout Seeded) -> [UInt8] {
    var text = text
    for _ in 0..<3 {
      guard let place = text.indices.randomElement(using: &chance) else { break }
      text[place] = bytes("\n+#%: \\<\0\u{7F}").randomElement(using: &chance) ?? 0xFF
    }
    return text
  }

  private func read(_ bytes: [UInt8]) -> Model {
    let file = RecFile(bytes)
    var model = Model()
    for record in file.records where !record.isDescriptor {
      if let note = file.value("Note", in: record).flatMap({ Int($0) }) { model.notes.append(note) }
      guard let id = file.value("Id", in: record).flatMap({ Int($0) }) else { continue }
      model.order.append(id)
      var meeting = Model.Meeting()
      let above = bytes[record.extent.lowerBound..<file.fields[record.fields.lowerBound].name.lowerBound]
      if !above.isEmpty { meeting.comment = text(Array(above.dropFirst(2).dropLast())) }
      for name in Model.names {
        let values = file.values(name, in: record).map { $0.replacing("\n", with: "\n+ ") }
        if !values.isEmpty { meeting.fields[name] = values }
      }
      model.meetings[id] = meeting
    }
    return model
  }
}
