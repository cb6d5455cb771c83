import Canvas
import Checkup
import Register

/// One branch: its year on the wall, its profile, its members, its findings.
struct BranchPage: Page {
  /// What is shown of the branch.
  enum Tab: String, CaseIterable, Sendable {
    case year, members, findings, profile, statistics
  }

  let code: String
  private(set) var tab: Tab
  private(set) var chart: YearChart
  private(set) var members: MemberList
  private(set) var findings: FindingList
  private(set) var profile = Listing<Int>([])
  private(set) var statistics: Statistics

  init(_ code: String, _ world: World, at tab: Tab = .year) {
    self.code = code
    self.tab = tab
    chart = YearChart(code, year: world.day.year, world)
    members = MemberList(code, world)
    findings = FindingList(world.entry(code)?.findings ?? [], world)
    statistics = Statistics(code)
    if tab == .statistics { statistics.reload(world) }
  }

  var spot: Spot { .branch }

  func path(_ world: World) -> [String] {
    [world.texts("overview"), world.entry(code)?.name ?? code, title(world)]
  }

  var isTyping: Bool {
    switch tab {
    case .members: members.search.isOpen
    case .findings: findings.search.isOpen
    case .year, .profile, .statistics: false
    }
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    switch tab {
    case .year: chart.handle(event, world)
    case .members: members.handle(event, world)
    case .findings: findings.handle(event, world)
    case .profile: profile.handle(event) == .ignored ? nil : []
    case .statistics: statistics.handle(event)
    }
  }

  mutating func reload(_ world: World) {
    chart.reload(world)
    members.reload(world)
    findings.reload(world.entry(code)?.findings ?? [], world)
    profile.reload(Array(Profile(code, world).lines.indices))
    // Counting a year takes a while, and most come for something else.
    if tab == .statistics { statistics.reload(world) }
  }

  mutating func resize(_ area: Rect) {
    chart.height = max(1, area.size.rows - 3)
    members.resize(height: area.size.rows - 2)
    findings.resize(height: area.size.rows - 1)
    profile.height = max(1, area.size.rows)
    statistics.resize(area)
  }

  func legend(_ world: World) -> String {
    switch tab {
    case .year: chart.legend(world)
    case .members: world.texts("members.legend")
    case .findings: findings.legend(world)
    case .profile: world.texts("profile.legend")
    case .statistics: world.texts("statistics.legend")
    }
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    guard world.books[code] != nil else {
      frame.put(world.texts("branch.reading"), row: area.row + 1, column: 2)
      frame.cursor = Position(row: area.row + 1, column: 1)
      return
    }
    switch tab {
    case .year: chart.draw(on: &frame, in: area, world)
    case .members: members.draw(on: &frame, in: area, world)
    case .findings: findings.draw(on: &frame, in: area, world)
    case .profile: Profile(code, world).draw(profile, on: &frame, in: area)
    case .statistics: statistics.draw(on: &frame, in: area, world)
    }
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    switch tab {
    case .year: chart.click(position, in: area, world)
    case .members: members.click(position, in: area, world)
    case .findings: findings.click(position, in: area, world)
    case .profile: nil
    case .statistics: statistics.click(position, in: area, world)
    }
  }

  private func title(_ world: World) -> String {
    let title = world.texts("branch.tab.\(tab.rawValue)")
    return tab == .year ? "\(title) \(chart.year)" : title
  }
}

extension BranchPage {
  static let commands: [Command] = [
    .of(.branch, "view", [.function(6), .key(.tab)]) { (page: inout BranchPage, world) in
      page.turn(by: 1, world)
    },
    .of(.branch, "view-back", [.key(.backTab)]) { (page: inout BranchPage, world) in page.turn(by: -1, world)
    },
    .of(
      .branch, "find", [.function(3), .letter("/")],
      refusal: { (page: BranchPage, _) in
        page.tab == .members || page.tab == .findings ? nil : "refusal.no-list"
      }
    ) { (page: inout BranchPage, _) in
      page.tab == .members ? page.members.openSearch() : page.findings.openSearch()
      return []
    },
    .of(.branch, "open", [.key(.enter)]) { (page: inout BranchPage, world) in page.open(world) },
    .of(
      .branch, "explain", [.function(4), .letter("e")],
      refusal: { (page: BranchPage, world) in page.finding(world) == nil ? "refusal.no-finding" : nil }
    ) { (page: inout BranchPage, world) in
      page.finding(world).map { [.go(.explanation(ExplanationPage($0, world)))] } ?? []
    },
    .of(.branch, "new-meeting", [.function(7), .letter("a")]) { (page: inout BranchPage, world) in
      page.tab == .members
        ? [.go(page.members.newMember(world))] : [.go(.meeting(page.chart.newMeeting(world)))]
    },
    .of(.branch, "members-sort", [.letter("s")], refusal: offRoster) { (page: inout BranchPage, world) in
      page.members.turnOrder(world)
    },
    .of(.branch, "members-filter", [.letter("f")], refusal: offRoster) { (page: inout BranchPage, world) in
      page.members.turnFilter(world)
    },
    .of(.branch, "year-before", [.letter("[")], refusal: offChart) { (page: inout BranchPage, world) in
      page.chart.turn(by: -1, world)
    },
    .of(.branch, "year-after", [.letter("]")], refusal: offChart) { (page: inout BranchPage, world) in
      page.chart.turn(by: 1, world)
    },
  ]

  @Sendable private static func offRoster(_ page: BranchPage, _ world: World) -> String? {
    page.tab == .members ? nil : "refusal.not-at-members"
  }

  @Sendable private static func offChart(_ page: BranchPage, _ world: World) -> String? {
    page.tab == .year ? nil : "refusal.not-at-year"
  }

  private mutating func turn(by count: Int, _ world: World) -> [Step] {
    let tabs = Tab.allCases
    let place = tabs.firstIndex(of: tab) ?? 0
    tab = tabs[(place + count + tabs.count) % tabs.count]
    if tab == .statistics { statistics.reload(world) }
    return []
  }

  /// The finding selected, or what was found of the month selected on the chart.
  private func finding(_ world: World) -> Finding? {
    switch tab {
    case .findings: return findings.selected
    case .year: return chart.finding(world)
    case .members, .profile, .statistics: return nil
    }
  }

  private mutating func open(_ world: World) -> [Step] {
    switch tab {
    case .year: chart.open(world)
    case .findings: findings.open(world)
    case .profile: [.go(.books(BooksPage(code, year: world.day.year, world)))]
    case .members: members.open(world)
    case .statistics: statistics.open(world)
    }
  }
}
