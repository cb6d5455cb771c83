import Canvas
import Checkup
import Register

/// Findings to go through, with the rule, its basis and what would settle it below.
struct FindingList: Equatable, Sendable {
  /// What tells findings apart when they are read again.
  struct ID: Hashable, Sendable {
    let words: [String]

    init(_ finding: Finding) {
      words = [
        finding.branch ?? "", finding.rule, finding.period?.description ?? "", finding.record ?? "",
        finding.member ?? "", finding.unit ?? "", finding.path,
        finding.record == nil ? "\(finding.line)" : "",
      ]
    }
  }

  /// Whether the branch is told with every finding.
  let showsBranch: Bool
  private(set) var search: Search
  private(set) var listing: Listing<ID>
  private(set) var severity: Provision.Severity?
  private var findings: [Finding]

  /// Where each finding stands; kept, because every frame asks.
  private var places: [ID: Int]

  init(_ findings: [Finding], _ world: World, showsBranch: Bool = false) {
    self.showsBranch = showsBranch
    self.findings = findings
    places = FindingList.places(findings)
    search = Search(FindingList.sought(findings, world), world.pinyin)
    listing = Listing(findings.map(ID.init))
  }

  var selected: Finding? {
    listing.selected.flatMap { places[$0] }.map { findings[$0] }
  }

  mutating func openSearch() { search.open() }
  /// - Parameter height: the rows of the list with its titles and the explanation below, without the field above.
  mutating func resize(height: Int) {
    listing.height = max(1, height - 1 - FindingList.detailRows(in: height))
  }

  mutating func reload(_ findings: [Finding], _ world: World) {
    guard findings != self.findings else { return }
    self.findings = findings
    places = FindingList.places(findings)
    search.reload(FindingList.sought(findings, world), world.pinyin)
    listing.reload(shown)
  }

  /// Shows all, or only those of one severity, in turn.
  mutating func turn() {
    let turns: [Provision.Severity?] = [nil, .hard, .usual, .local]
    let place = turns.firstIndex { $0 == severity } ?? 0
    severity = turns[(place + 1) % turns.count]
    listing.reload(shown)
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    if case .key(let key) = event, search.isOpen, [.up, .down, .pageUp, .pageDown].contains(key.code) {
      _ = listing.handle(event)
      return []
    }
    switch search.handle(event) {
    case .filtered:
      listing.filter(shown)
      return []
    case .taken: return []
    case .ignored: return listing.handle(event) == .ignored ? nil : []
    }
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    if area.takeTop().contains(position) {
      search.open()
      return []
    }
    _ = area.takeBottom(FindingList.detailRows(in: area.size.rows))
    guard case .row(let place) = table(world).hit(position, listing, in: area, row: { _ in Table.Row([]) })
    else {
      return nil
    }
    let id = listing.rows[place]
    if id == listing.selected { return open(world) }
    _ = listing.select(id)
    return []
  }

  func legend(_ world: World) -> String { world.texts("findings.legend") }

  /// Goes to where the finding is settled; where there is no screen for that, it is told how.
  func open(_ world: World) -> [Step] {
    guard let way = selected.map({ FindingWay($0, world) }) else { return [] }
    return way.place == .file ? explain(world) : way.steps
  }

  /// Opens what there is to say of the finding.
  func explain(_ world: World) -> [Step] {
    selected.map { [.go(.explanation(ExplanationPage($0, world)))] } ?? []
  }

  private var shown: [ID] {
    search.matches.map { findings[$0] }.filter { severity == nil || $0.severity == severity }.map(ID.init)
  }

  /// The place of each finding, the first of any that cannot be told apart.
  private static func places(_ findings: [Finding]) -> [ID: Int] {
    Dictionary(zip(findings.map(ID.init), findings.indices)) { first, _ in first }
  }

  private static func sought(_ findings: [Finding], _ world: World) -> [Sought] {
    let names = Dictionary(world.entries.map { ($0.code, $0.name) }) { first, _ in first }
    return findings.map { finding in
      let also = [finding.branch.flatMap { names[$0] }, finding.member, finding.rule].compactMap { $0 }
      return Sought(world.wording.message(finding), .anything, also: also)
    }
  }
}

extension FindingList {
  /// Rows below the list that explain the selected finding; none where they would leave no list.
  private static func detailRows(in height: Int) -> Int { height >= 12 ? 5 : 0 }

  /// - Parameter sum: what became of everything that was found, shown as long as nothing is left out of the list.
  func draw(on frame: inout Frame, in area: Rect, _ world: World, sum: String? = nil) {
    var area = area
    let line = area.takeTop()
    let end = search.draw(on: &frame, row: line.row, column: 1, width: 14, label: world.texts("find.label"))
    frame.put(
      "[\(world.texts("findings.view.\(severity?.rawValue ?? "all")"))]", row: line.row, column: end + 2,
      style: .accent)
    let shown = world.texts("findings.count", ["shown": "\(listing.rows.count)", "all": "\(findings.count)"])
    let isWhole = listing.rows.count == findings.count
    let room = line.size.columns - end - 12
    let count = sum.flatMap { isWhole && $0.cells <= room ? $0 : nil } ?? shown
    frame.put(count, row: line.row, column: max(0, line.size.columns - count.cells - 1))
    let detail = area.takeBottom(FindingList.detailRows(in: area.size.rows))
    let names = Dictionary(world.entries.map { ($0.code, $0.name) }) { first, _ in first }
    table(world).draw(listing, on: &frame, in: area, focused: !search.isOpen) { place in
      places[listing.rows[place]].map { row(findings[$0], names, world) } ?? Table.Row([])
    }
    if let selected, detail.size.rows > 0 { drawDetail(selected, on: &frame, in: detail, world) }
  }

  private func table(_ world: World) -> Table {
    let texts = world.texts
    let branch =
      showsBranch ? [Column(texts("overview.branch"), .text(least: 12, most: 22), importance: 7)] : []
    return Table(
      [Column(texts("findings.severity"), .whole(4), importance: 6)] + branch + [
        Column(texts("findings.rule"), .whole(6), importance: 5),
        Column(texts("findings.what"), .text(least: 24), importance: 9),
        Column(texts("findings.days"), .whole(6), .right, importance: 4),
      ], empty: texts(findings.isEmpty ? "findings.empty" : "find.nothing"))
  }

  private func row(_ finding: Finding, _ names: [String: String], _ world: World) -> Table.Row {
    let branch =
      showsBranch ? [Styled(finding.branch.map { names[$0] ?? $0 } ?? world.texts("findings.register"))] : []
    let days =
      finding.days.map { world.texts($0 > 0 ? "findings.late" : "findings.left", ["days": "\(abs($0))"]) }
      ?? "-"
    let style: Style = finding.state == .dueSoon ? .warning : finding.severity == .hard ? .bold : []
    return Table.Row(
      [Styled(world.texts("severity.\(finding.severity.rawValue)"), style)] + branch + [
        Styled(finding.rule), Styled(world.wording.message(finding)), Styled(days),
      ])
  }

  /// Rule, basis, where it stands, and what would settle it.
  private func drawDetail(_ finding: Finding, on frame: inout Frame, in area: Rect, _ world: World) {
    let texts = world.texts
    frame.rule(row: area.row, columns: area.columns, style: .faint)
    let lines = [
      "\(finding.rule) \(world.wording.title(finding.rule))  \(texts("state.\(finding.state.rawValue)"))",
      texts("findings.basis", ["basis": world.wording.basis(finding)]),
      texts(
        "findings.seen", ["what": world.wording.message(finding), "where": "\(finding.path):\(finding.line)"]),
      texts("findings.settles", ["how": world.wording.settles(finding)]),
    ]
    for (row, line) in zip(area.rows.dropFirst(), lines) {
      frame.put(line, row: row, column: 1, width: area.size.columns - 2)
    }
  }
}
