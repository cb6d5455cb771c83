import Canvas
import Checkup
import Register

/// Why the program says one thing: the rule in plain words, its basis, what was looked at, and what settles it.
struct ExplanationPage: Page {
  private(set) var finding: Finding

  /// Whether the rules do not find it any more.
  private(set) var isGone = false

  /// Whether the rules will only find it later, if nothing is done.
  private let isAhead: Bool
  private var text: ExplanationText
  private var listing = Listing<Int>([])
  private var width = 80

  init(_ finding: Finding, _ world: World) {
    self.finding = finding
    isAhead =
      ExplanationPage.found(finding, among: finding.branch.flatMap { world.entry($0)?.findings }) == nil
    text = ExplanationText(finding, world)
    wrap()
  }

  var spot: Spot { .explanation }
  var branch: String? { finding.branch }

  func path(_ world: World) -> [String] {
    let name = branch.map { [world.entry($0)?.name ?? $0] } ?? []
    return [world.texts("overview")] + name + [world.texts("findings"), finding.rule]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    listing.handle(event) == .ignored ? nil : []
  }

  /// Looks whether the finding is still there; one that was settled stays to be read, and says so.
  mutating func reload(_ world: World) {
    guard let branch, let entry = world.entry(branch), entry.isLookedAt else { return }
    let ahead = isAhead ? world.outlook.dues[branch]?.compactMap(\.finding) : nil
    let found = ExplanationPage.found(finding, among: ahead ?? entry.findings)
    isGone = found == nil
    if let found { finding = found }
    text = ExplanationText(finding, world)
    wrap()
  }

  /// What is only ahead has gone when it is not ahead any more.
  func wishes(_ world: World) -> [Effect] {
    let lacking = isAhead ? world.outlook.lacking(of: branch.map { [$0] } ?? []) : []
    return lacking.isEmpty ? [] : [.foresee(branches: lacking)]
  }

  private static func found(_ finding: Finding, among findings: [Finding]?) -> Finding? {
    let id = FindingList.ID(finding)
    return findings?.first { FindingList.ID($0) == id }
  }

  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows)
    width = area.size.columns
    wrap()
  }

  func legend(_ world: World) -> String {
    world.texts(
      isGone ? "explanation.gone" : "explanation.legend", ["place": FindingWay(finding, world).words])
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    let lines = text.lines(width: area.size.columns - 2)
    for (row, place) in zip(area.rows, listing.window(height: area.size.rows)) where place < lines.count {
      let line = lines[place]
      frame.put(line.label, row: row, column: 1, width: text.labelWidth, align: .right, style: .faint)
      frame.put(line.text.text, row: row, column: text.labelWidth + 3, style: line.text.style)
      if place == listing.selectedIndex { frame.cursor = Position(row: row, column: 0) }
    }
  }

  private mutating func wrap() { listing.reload(Array(text.lines(width: width - 2).indices)) }

  static let commands: [Command] = [
    .of(
      .explanation, "settle", [.key(.enter), .key(.right)],
      refusal: { (page: ExplanationPage, _) in page.isGone ? "refusal.settled" : nil }
    ) { (page: inout ExplanationPage, world) in FindingWay(page.finding, world).steps }
  ]
}
