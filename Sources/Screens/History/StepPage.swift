import Canvas
import Register

/// One step with every field it changed.
struct StepPage: Page {
  let step: History.Step
  private var text: StepText
  private var listing = Listing<Int>([])
  private var width = 80

  init(_ step: History.Step, _ world: World) {
    self.step = step
    text = StepText(step, world)
    wrap()
  }

  var spot: Spot { .step }

  func path(_ world: World) -> [String] {
    let name = step.branch.map { [world.entry($0)?.name ?? $0] } ?? []
    return [world.texts("overview")] + name + [world.texts("spot.history"), step.first.when]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    listing.handle(event) == .ignored ? nil : []
  }

  mutating func reload(_ world: World) {}

  func wishes(_ world: World) -> [Effect] {
    guard let scope = world.chronicle.scope, world.chronicle.lacks(scope) else { return [] }
    return [.recall(scope)]
  }

  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows)
    width = area.size.columns
    wrap()
  }

  func legend(_ world: World) -> String {
    world.texts(world.chronicle.isTakenBack(step) ? "refusal.taken-back" : "step.legend")
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    let lines = text.lines(width: area.size.columns - 2)
    for (row, place) in zip(area.rows, listing.window(height: area.size.rows)) where place < lines.count {
      let line = lines[place]
      frame.put(line.label, row: row, column: 1, width: text.labelWidth, align: .right, style: .faint)
      frame.put(line.text, row: row, column: text.labelWidth + 3)
      if place == listing.selectedIndex { frame.cursor = Position(row: row, column: 0) }
    }
  }

  private mutating func wrap() { listing.reload(Array(text.lines(width: width - 2).indices)) }

  static let commands: [Command] = [
    .of(
      .step, "undo-step", [.function(8), .letter("u")],
      refusal: { (page: StepPage, world) in StepUndo(step: page.step, world: world).refusal }
    ) { (page: inout StepPage, world) in StepUndo(step: page.step, world: world).steps }
  ]
}
