import Foundation
import Testing

@testable import Checkup

/// Draws handed to the script as tables, and what it has to say of them.
struct DrawBatch {
  private(set) var tables: [String: [[String]]] = [
    "draws": [], "rosters": [], "sources": [], "inspectors": [], "recusals": [],
  ]
  private(set) var expected: [String] = []

  mutating func add(_ sample: RandomDraw, number: Int, _ numbers: inout SteadyNumbers) throws {
    let frame = sample.frame
    let result = try Draw.run(frame, values: sample.values, nonce: sample.nonce)
    add(
      "draws", number, frame.round.text, "\(frame.number)", "\(frame.gap)", "\(frame.count)", "\(frame.per)",
      "\(frame.cap)", sample.nonce?.text ?? "")
    // In any order: the script has to bring them into the right one.
    for entry in frame.entries.shuffled(using: &numbers) {
      add(
        "rosters", number, entry.id.text, entry.name.text, entry.stratum.text, "\(entry.weight)",
        "\(entry.last)")
    }
    for value in sample.values { add("sources", number, "\(value.label)=\(value.value)") }
    if let nonce = sample.nonce { add("sources", number, "\(Draw.nonceLabel)=\(nonce)") }
    for inspector in frame.inspectors { add("inspectors", number, inspector.name.text) }
    for recusal in frame.recusals { add("recusals", number, recusal.name.text, recusal.branch.text) }
    expected += `The replay in the shell`.expected(frame, result).map { "\(number)\t\($0)" }
  }

  private mutating func add(_ table: String, _ number: Int, _ cells: String...) {
    tables[table, default: []].append(["\(number)"] + cells)
  }

  /// What the script comes to, line by line.
  func replayed() throws -> [String] {
    try Shell.inFolder { folder in
      for (name, rows) in tables {
        let text = rows.map { $0.joined(separator: "\t") + "\n" }.joined()
        try Data(text.utf8).write(to: folder.appending(path: "\(name).tsv"))
      }
      try Data(DrawBatchScript.text.utf8).write(to: folder.appending(path: "batch.sh"))
      return try Shell.output(of: "sh batch.sh 2>&1", in: folder).split(separator: "\n").map(String.init)
    }
  }
}

/// `ZHIBU_SOAK=100000` replays as many.
@Suite struct `Many draws replayed` {
  @Test func `by a script of sha256sum, sort and awk without a difference`() throws {
    var numbers = SteadyNumbers(20_241)
    let all = soak(200)
    for first in stride(from: 1, through: all, by: 250) {
      var batch = DrawBatch()
      for number in first...min(first + 249, all) {
        try batch.add(RandomDraw(&numbers), number: number, &numbers)
      }
      let replayed = try batch.replayed()
      let differing = zip(replayed, batch.expected).filter { $0 != $1 }.map { "\($0) != \($1)" }
      #expect(replayed.count == batch.expected.count && differing == [], "draws \(first) and on")
    }
  }
}
