import Canvas
import Checkup
import Register

/// What there is to say of one finding, part by part, as it is drawn.
struct ExplanationText: Equatable, Sendable {
  /// One line: what it is about, and its words.
  struct Line: Equatable, Sendable {
    let label: String
    let text: Styled
  }

  private let parts: [Line]

  init(_ finding: Finding, _ world: World) {
    let texts = world.texts
    guard let explanation = Explanation(finding, world.checker) else {
      parts = [Line(label: finding.rule, text: Styled(world.wording.message(finding)))]
      return
    }
    parts = explanation.parts(world.wording, texts, world.schemas).map { part in
      let isMain = part.about == .rule || part.about == .missing
      return Line(
        label: texts("explanation.\(part.about.rawValue)"), text: Styled(part.words, isMain ? .bold : []))
    }
  }

  var labelWidth: Int { parts.map(\.label.cells).max() ?? 0 }

  /// The parts in lines of so many cells, the label only before the first line of each.
  func lines(width: Int) -> [Line] {
    let room = max(10, width - labelWidth - 2)
    return parts.flatMap { part in
      part.text.text.wrapped(to: room).enumerated().map { place, line in
        Line(label: place == 0 ? part.label : "", text: Styled(String(line), part.text.style))
      }
    }
  }
}
