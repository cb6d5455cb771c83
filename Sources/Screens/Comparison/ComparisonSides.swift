import Canvas
import Checkup
import Register

/// One row of two columns.
struct ComparisonRow: Equatable, Sendable {
  enum Part: Equatable, Sendable {
    case text(String)
    /// The line of the file where a sentence stands.
    case line(Int)
  }

  /// The number of the pair that begins here.
  var number: Int?
  var first: Part?
  var second: Part?
}

/// How two texts stand side by side in so many cells; where there is no room for both, one below the other.
struct ComparisonSides {
  let width: Int

  private var isNarrow: Bool { width < 60 }

  /// The cells of one text.
  private var room: Int { isNarrow ? max(10, width - 4) : (width - 5) / 2 }

  /// Every shared sentence as the one has it and as the other has it, with a line between pairs.
  func rows(_ comparison: Comparison) -> [ComparisonRow] {
    let pairs = comparison.shared.enumerated().map { place, shared in
      var rows = rows(parts(shared.first), parts(shared.second))
      rows[0].number = place + 1
      return rows
    }
    return Array(pairs.joined(separator: [ComparisonRow()]))
  }

  /// Two rows that name both texts: with the paths of their files where there is room for them.
  func heading(_ titles: [String], _ paths: [String]) -> [(words: [String], Style)] {
    isNarrow
      ? titles.map { ([$0, ""], .bold) }
      : [(titles, .bold), (paths, .faint)]
  }

  func draw(_ row: ComparisonRow, on frame: inout Frame, row place: Int, _ texts: Texts) {
    let number = row.number.map { "\($0). " } ?? ""
    let isPlace = if case .line = row.first ?? row.second { true } else { false }
    draw(
      number + words(row.first, texts), words(row.second, texts), on: &frame, row: place,
      style: isPlace ? .faint : [])
  }

  /// Where there is room for one only, that is the first.
  func draw(_ first: String, _ second: String, on frame: inout Frame, row: Int, style: Style) {
    frame.put(first.cut(to: room), row: row, column: 2, style: style)
    if isNarrow { return }
    frame.put(.vertical, row: row, column: room + 2)
    frame.put(second.cut(to: room), row: row, column: room + 4, style: style)
  }

  private func words(_ part: ComparisonRow.Part?, _ texts: Texts) -> String {
    switch part {
    case .text(let text): text
    case .line(let line): texts("comparison.line", ["line": "\(line)"])
    case nil: ""
    }
  }

  private func parts(_ sentence: MinutesText.Sentence) -> [ComparisonRow.Part] {
    [.line(sentence.line)] + sentence.text.wrapped(to: room).map { .text(String($0)) }
  }

  private func rows(_ first: [ComparisonRow.Part], _ second: [ComparisonRow.Part]) -> [ComparisonRow] {
    if isNarrow { return (first + second).map { ComparisonRow(first: $0) } }
    return (0..<max(first.count, second.count)).map { line in
      ComparisonRow(
        first: first.indices.contains(line) ? first[line] : nil,
        second: second.indices.contains(line) ? second[line] : nil)
    }
  }
}
