import Canvas
import Checkup
import Register

/// What a person can set, a line each, and below it what the register itself sets otherwise than the rules ship.
struct SettingsPage: Page {
  enum Row: Hashable, Sendable {
    case preference(Preference)
    /// A local setting, by its place in the register's list.
    case local(Int)
  }

  private(set) var listing: Listing<Row>

  init(_ world: World) { listing = Listing(SettingsPage.rows(world)) }

  var spot: Spot { .settings }
  func path(_ world: World) -> [String] { [world.texts("overview"), world.texts("spot.settings")] }
  func legend(_ world: World) -> String { world.texts("settings.legend") }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    switch event {
    case .key(Key(.left)) where preference != nil: turn(by: -1, world)
    case .key(Key(.right)) where preference != nil: turn(by: 1, world)
    default: listing.handle(event) == .ignored ? nil : []
    }
  }

  mutating func reload(_ world: World) { listing.reload(SettingsPage.rows(world)) }
  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows - 1 - SettingsPage.detailRows(in: area))
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    _ = area.takeBottom(SettingsPage.detailRows(in: area))
    let hit = SettingsPage.table(world).hit(position, listing, in: area) { row(listing.rows[$0], world) }
    guard case .row(let place) = hit else { return nil }
    if place == listing.selectedIndex { return turn(by: 1, world) }
    _ = listing.select(listing.rows[place])
    return []
  }
}

extension SettingsPage {
  private var preference: Preference? {
    if case .preference(let preference) = listing.selected { preference } else { nil }
  }

  private func turn(by step: Int, _ world: World) -> [Step] {
    guard let preference else { return [] }
    var wanted = world.preferences
    wanted.turn(preference, by: step)
    return [.effect(.prefer(wanted))]
  }

  private static func rows(_ world: World) -> [Row] {
    Preference.allCases.map(Row.preference) + world.directory.settings.indices.map(Row.local)
  }
}

extension SettingsPage {
  static let commands: [Command] = [
    .of(
      .settings, "setting-turn", [.letter(" "), .key(.enter)],
      refusal: setting
    ) { (page: inout SettingsPage, world) in page.turn(by: 1, world) },
    .of(.settings, "settings-default", [.key(.delete)]) { (_: inout SettingsPage, _) in
      [.effect(.prefer(Preferences()))]
    },
  ]

  @Sendable private static func setting(_ page: SettingsPage, _ world: World) -> String? {
    page.preference == nil ? "refusal.set-in-rules" : nil
  }
}
