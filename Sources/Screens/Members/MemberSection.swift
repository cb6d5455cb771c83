import Canvas
import Register

/// The parts of a member's card.
enum MemberSection: String, CaseIterable, Sendable {
  case profile, attendance, dues, hours, talks, ties

  func title(_ world: World) -> String { world.texts("member.section.\(rawValue)") }

  /// Draws all of them in a row, this one in brackets; where they do not fit, this one and which of them it is.
  func draw(on frame: inout Frame, in line: Rect, _ world: World) {
    let places = MemberSection.places(in: line, world)
    guard !places.isEmpty else {
      let all = MemberSection.allCases
      let number = (all.firstIndex(of: self) ?? 0) + 1
      frame.put("[\(title(world))] \(number)/\(all.count)", row: line.row, column: line.column, style: .bold)
      return
    }
    for (section, column) in places {
      let title = section.title(world)
      frame.put(
        section == self ? "[\(title)]" : " \(title) ", row: line.row, column: column,
        style: section == self ? .bold : .faint)
    }
  }

  /// The one drawn at a cell of that row.
  static func at(_ column: Int, in line: Rect, _ world: World) -> MemberSection? {
    places(in: line, world).last {
      $0.column <= column && column < $0.column + $0.section.title(world).cells + 2
    }?
    .section
  }

  /// Where each stands; nothing where the row is too short for all.
  private static func places(in line: Rect, _ world: World) -> [(section: MemberSection, column: Int)] {
    var column = line.column
    let places = allCases.map { section in
      defer { column += section.title(world).cells + 2 }
      return (section: section, column: column)
    }
    return column <= line.columns.upperBound ? places : []
  }
}
