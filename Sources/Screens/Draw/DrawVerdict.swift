import Canvas
import Checkup
import Register

/// What came of verifying a round, to be read whole, and a line for the checksum that was posted outside.
struct DrawVerdict: Equatable, Sendable {
  /// The name of the round's folder.
  let name: String
  private(set) var form: Form<DrawItem>

  /// The checksum that was typed; nil if none was.
  private(set) var posted: Checksum?

  /// What does not follow, a line each, and what was compared with what.
  private(set) var lines: [Styled] = []

  /// How much does not follow.
  private(set) var count = 0

  init(_ name: String, _ world: World) {
    self.name = name
    form = Form(DrawFields(world: world, entries: [:]).fields(of: [.posted]))
  }

  mutating func handle(_ event: Event) -> Bool { form.handle(event) != .ignored }

  /// Takes the checksum as it was copied out, in groups, in capitals or full-width; false, and says so, if it is none.
  mutating func takePosted(_ texts: Texts) -> Bool {
    let typed = form[.posted]?.text ?? ""
    let digits = typed.halfWidth.filter { !$0.isWhitespace }.lowercased()
    posted = Checksum(digits)
    let isTaken = posted != nil || digits.isEmpty
    form.report(isTaken ? [:] : [.posted: texts("draw.fault.posted")])
    return isTaken
  }

  mutating func tell(_ lines: [Styled], count: Int) { (self.lines, self.count) = (lines, count) }
}

extension DrawVerdict {
  /// The line of the checksum and an empty one stand above what is read.
  private static let head = 2

  static func rows(of rows: Int) -> Int { max(1, rows - head) }

  static func reading(_ area: Rect) -> Rect {
    var area = area
    _ = area.takeTop(min(head, max(0, area.size.rows - 1)))
    return area
  }

  func draw(on frame: inout Frame, title line: Rect, in area: Rect, _ world: World) {
    let facts = ["round": name, "count": "\(count)"]
    let title = world.texts(count == 0 ? "draw.verdict.good" : "draw.verdict.bad", facts)
    frame.put(title, row: line.row, column: 1, style: count == 0 ? .bold : [.warning, .bold])
  }

  /// The line of the checksum; drawn last, as the caret stands there.
  func drawForm(on frame: inout Frame, in area: Rect, _ world: World) {
    var area = area
    form.draw(on: &frame, in: area.takeTop(), look: FormLook(weekdays: world.weekdays))
  }
}
