import Canvas
import Register

extension Overview {
  static let commands: [Command] =
    [
      .of(.overview, "find", [.function(3), .letter("/")]) { (page: inout Overview, _) in
        page.openSearch()
        return []
      },
      .of(.overview, "overview-view", [.function(6)]) { (page: inout Overview, world) in
        page.turnView(world)
        return [.say(Remark(world.texts("overview.view.\(page.view.rawValue)")))]
      },
      .of(.overview, "open", [.key(.enter)], refusal: selecting) { (page: inout Overview, world) in
        guard let chip = page.chips.focus else { return page.open(world) }
        page.turn(chip, world)
        return []
      },
      .of(.overview, "chips", [.key(.tab)]) { (page: inout Overview, _) in
        page.goToNextChip()
        return []
      },
      .of(
        .overview, "chip-turn", [.letter(" ")],
        refusal: { (page: Overview, _) in page.chips.focus == nil ? "refusal.no-chip" : nil }
      ) { (page: inout Overview, world) in
        if let chip = page.chips.focus { page.turn(chip, world) }
        return []
      },
    ] + OverviewChips.Chip.allCases.map(turning) + [
      .of(.overview, "overview-sort", [.letter("s")]) { (page: inout Overview, world) in
        page.sortOn(world)
      },
      .of(
        .overview, "to-dues", [.letter("5")],
        refusal: { (page: Overview, _) in page.listing.selected?.branch == nil ? "refusal.no-branch" : nil }
      ) { (page: inout Overview, world) in
        page.listing.selected?.branch.map { [.go(.dues(DuesPage($0, world)))] } ?? []
      },
    ]

  @Sendable private static func selecting(_ page: Overview, _ world: World) -> String? {
    page.listing.isEmpty && page.chips.focus == nil ? "refusal.nothing-selected" : nil
  }

  /// Narrow windows have no room for the chips; the palette has them always.
  private static func turning(_ chip: OverviewChips.Chip) -> Command {
    .of(.overview, "chip-\(chip.rawValue)", []) { (page: inout Overview, world) in
      page.turn(chip, world)
      return [.say(Remark(page.chips.words(chip, world)))]
    }
  }

  /// Sorts by the next column.
  private mutating func sortOn(_ world: World) -> [Step] {
    let orders = OverviewOrder.all
    let next = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
    return sortSaying(next, world)
  }

  /// A second time the same column brings the order of codes back.
  mutating func sortByTitle(_ column: Int, _ world: World) -> [Step] {
    let wanted = OverviewOrder.ofColumns[column]
    return sortSaying(wanted == order ? .code : wanted, world)
  }

  private mutating func sortSaying(_ order: OverviewOrder, _ world: World) -> [Step] {
    sort(by: order, world)
    return [.say(Remark(world.texts("overview.sorted", ["column": world.texts(order.title)])))]
  }
}
