import Canvas
import Checkup
import Register

/// Everything the rules noticed, in all branches or in one.
struct FindingsPage: Page {
  private let branch: String?
  private(set) var list: FindingList
  private var tally: FindingTally

  init(branch: String?, _ world: World) {
    self.branch = branch
    list = FindingList(FindingsPage.findings(branch, world), world, showsBranch: true)
    tally = FindingsPage.tally(branch, world)
  }

  var spot: Spot { .findings }

  func path(_ world: World) -> [String] {
    [world.texts("overview"), world.texts("findings")] + (branch.map { [world.entry($0)?.name ?? $0] } ?? [])
  }

  var isTyping: Bool { list.search.isOpen }
  mutating func handle(_ event: Event, _ world: World) -> [Step]? { list.handle(event, world) }
  mutating func reload(_ world: World) {
    list.reload(FindingsPage.findings(branch, world), world)
    tally = FindingsPage.tally(branch, world)
  }
  mutating func resize(_ area: Rect) { list.resize(height: area.size.rows - 1) }
  func legend(_ world: World) -> String { list.legend(world) }
  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    list.draw(on: &frame, in: area, world, sum: world.wordingOfSheet.sumOfAll(tally))
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    list.click(position, in: area, world)
  }

  /// What became of everything found there.
  private static func tally(_ branch: String?, _ world: World) -> FindingTally {
    let inspections = world.directory.inspections
    return FindingTally(
      inspections.written.filter { branch == nil || $0.sheet.branch == branch },
      inspections.rectifications.filter { branch == nil || $0.branch == branch },
      world.entries.filter { branch == nil || $0.code == branch }.flatMap(\.responses),
      noticed: findings(branch, world), on: world.day)
  }

  private static func findings(_ branch: String?, _ world: World) -> [Finding] {
    world.entries.filter { branch == nil || $0.code == branch }.flatMap(\.findings)
  }

  static let commands: [Command] = [
    .of(.findings, "find", [.function(3), .letter("/")]) { (page: inout FindingsPage, _) in
      page.list.openSearch()
      return []
    },
    .of(.findings, "view", [.function(6)]) { (page: inout FindingsPage, _) in
      page.list.turn()
      return []
    },
    .of(
      .findings, "settle", [.key(.enter), .key(.right)],
      refusal: { (page: FindingsPage, _) in page.list.selected == nil ? "refusal.nothing-selected" : nil }
    ) { (page: inout FindingsPage, world) in page.list.open(world) },
    .of(
      .findings, "explain", [.function(4), .letter("e")],
      refusal: { (page: FindingsPage, _) in page.list.selected == nil ? "refusal.nothing-selected" : nil }
    ) { (page: inout FindingsPage, world) in page.list.explain(world) },
  ]
}
