import Canvas
import Register

/// The steps of a round, in their order.
enum DrawStep: String, CaseIterable, Sendable {
  case list, exclusions, count, sources, people, freeze, commit, values, draw, result

  var next: DrawStep? { DrawStep.allCases.drop { $0 != self }.dropFirst().first }
  var previous: DrawStep? { DrawStep.allCases.prefix { $0 != self }.last }

  /// Draws all steps, this one in brackets; only this one with its number where there is no room.
  func draw(on frame: inout Frame, in line: Rect, _ texts: Texts) {
    let steps = DrawStep.allCases
    let names = steps.map { $0 == self ? "[\($0.name(texts))]" : $0.name(texts) }
    var shown = names.joined(separator: " > ")
    if shown.cells > line.size.columns - 2 {
      shown = "[\(name(texts))] \((steps.firstIndex(of: self) ?? 0) + 1)/\(steps.count)"
    }
    frame.put(
      shown, row: line.row, column: line.column + 1, width: max(0, line.size.columns - 2), style: .accent)
  }

  private func name(_ texts: Texts) -> String { texts("draw.step.\(rawValue)") }
}
