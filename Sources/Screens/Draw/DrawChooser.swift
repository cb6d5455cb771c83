import Canvas
import Checkup
import Register

/// What a line about people may be filled in with: an inspector, or after a name a branch.
struct DrawChooser: Equatable, Sendable {
  let item: DrawItem
  private let start: String
  private var palette: Palette<String>

  /// Opens the list for a line and what is typed in it; nil where there is nothing to choose from.
  init?(_ item: DrawItem, _ typed: DrawTyped, height: Int) {
    let text = typed.text(item)
    let names = typed.plan.inspectors.map(\.name)
    let isNaming = text.isEmpty
    switch item {
    case .recusal: start = isNaming ? "" : "\(DrawTyped.recusal(text).name) "
    case .inspector where !isNaming: start = DrawChooser.beforeBranch(text)
    default: return nil
    }
    if isNaming, names.isEmpty { return nil }
    self.item = item
    let branches = typed.branches.filter { $0.exists(on: typed.world.day) }
    let items: [Palette<String>.Item] =
      isNaming
      ? names.map { Palette.Item("\($0) ", $0) }
      : branches.map { Palette.Item($0.code, $0.name, keys: $0.code) }
    palette = Palette(items, typed.world.pinyin, height: height)
  }

  mutating func resize(height: Int) { palette.resize(height: height) }

  /// Takes an event; a chosen text is what the line then holds.
  mutating func handle(_ event: Event) -> Choice<String> {
    switch palette.handle(event) {
    case .chosen(let id):
      if case .recusal = item, !start.isEmpty { return .chosen("\(start)\(id) ") }
      return .chosen("\(start)\(id)")
    case let other: return other
    }
  }

  func draw(on frame: inout Frame, in area: Rect, _ texts: Texts) {
    let table = Table(
      [
        Column(texts("draw.column.branch"), .text(least: 12), importance: 3),
        Column(texts("draw.column.code"), .whole(8), importance: 1),
        Column("", .whole(1), importance: 0),
      ], empty: texts("find.nothing"))
    palette.draw(on: &frame, in: area, title: texts("draw.choose"), table: table)
  }

  /// `卢星野@` of `卢星野@ZB`: what stands before the branch of the last inspector of the line.
  private static func beforeBranch(_ text: String) -> String {
    let last = text.lastIndex { "、，,".contains($0) }.map { text.index(after: $0) } ?? text.startIndex
    let name = text[last...].prefix { !"@＠".contains($0) }
    return "\(text[..<last])\(String(name).trimmed)@"
  }
}
