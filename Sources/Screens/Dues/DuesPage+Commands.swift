import Canvas
import Checkup
import Register

extension DuesPage {
  static let commands: [Command] = [
    .of(.dues, "find", [.function(3), .letter("/")], refusal: reading) { (page: inout DuesPage, _) in
      page.search.open()
      return []
    },
    .of(.dues, "pay", [.letter(" ")], refusal: selecting) { (page: inout DuesPage, world) in
      page.settle(world)
    },
    .of(.dues, "collect-rest", [.letter("*")], refusal: reading) { (page: inout DuesPage, world) in
      page.collectRest(world)
    },
    .of(.dues, "edit-dues", [.key(.enter), .function(4), .letter("e")], refusal: selecting) {
      (page: inout DuesPage, world) in page.edit(world)
    },
    .of(.dues, "make-up", [.function(7), .letter("a")], refusal: selecting) {
      (page: inout DuesPage, world) in page.makeUp(world)
    },
    .of(.dues, "take-back", [.key(.delete), .letter("d")], refusal: selecting) {
      (page: inout DuesPage, world) in
      // In the field it takes a letter away.
      page.search.isOpen ? page.handle(.key(Key(.delete)), world) ?? [] : page.takeBack(world)
    },
    .of(.dues, "dues-view", [.key(.tab)], refusal: reading) { (page: inout DuesPage, _) in
      page.switchView()
      return []
    },
    .of(
      .dues, "dues-year", [.function(6)],
      refusal: { (page: DuesPage, world) in
        world.years(of: page.branch, with: page.year).count == 1 ? "refusal.one-year" : nil
      }
    ) { (page: inout DuesPage, world) in
      page.turnYear(world)
      return []
    },
    .of(
      .dues, "year-before", [.letter("[")],
      refusal: { (page: DuesPage, world) in page.year <= page.firstYear(world) ? "refusal.first-year" : nil }
    ) { (page: inout DuesPage, world) in
      page.go(to: page.year - 1, world)
      return []
    },
    .of(
      .dues, "year-after", [.letter("]")],
      refusal: { (page: DuesPage, world) in page.year >= page.lastYear(world) ? "refusal.last-year" : nil }
    ) { (page: inout DuesPage, world) in
      page.go(to: page.year + 1, world)
      return []
    },
    .of(.dues, "assess", [], refusal: selecting) { (page: inout DuesPage, world) in
      page.fill(world) { .assessment(of: $0, from: $1) }
    },
    .of(.dues, "remit", [], refusal: reading) { (page: inout DuesPage, world) in
      [.go(.duesForm(DuesFormPage(.remittance(of: page.selectedMonth), in: page.branch, world)))]
    },
    .of(.dues, "spend", [], refusal: reading) { (page: inout DuesPage, world) in
      [.go(.duesForm(DuesFormPage(.expense, in: page.branch, world)))]
    },
    .of(
      .dues, "disclose", [],
      refusal: { (page: DuesPage, world) in
        reading(page, world) ?? page.disclosures(world).refusalToAdd(world)
      }
    ) { (page: inout DuesPage, world) in page.disclose(world) },
    .of(.dues, "receipt", [], refusal: reading) { (page: inout DuesPage, world) in
      [.go(.duesReceipt(DuesReceipt(of: page.selectedMonth, in: page.branch, world)))]
    },
  ]

  @Sendable private static func reading(_ page: DuesPage, _ world: World) -> String? {
    page.dues == nil ? "refusal.dues-unread" : nil
  }

  @Sendable private static func selecting(_ page: DuesPage, _ world: World) -> String? {
    page.selectedRow == nil ? "refusal.nothing-selected" : nil
  }

  mutating func edit(_ world: World) -> [Step] {
    search.close()
    return fill(world) { .payment(by: $0, for: $1) }
  }

  /// Opens a form about the selected member and month.
  private func fill(_ world: World, _ paper: (String, Month) -> DuesPaper) -> [Step] {
    guard let member = listing.selected else { return [] }
    return [.go(.duesForm(DuesFormPage(paper(member, selectedMonth), in: branch, world)))]
  }

  /// The book of the year in which it is made known.
  private func disclosures(_ world: World) -> Ledger {
    Ledger(Disclosure.type, of: branch, year: world.day.year)
  }

  /// Opens a new record of the book of disclosures, filled from the grid; saving it is the person's.
  private func disclose(_ world: World) -> [Step] {
    guard let dues, let book = world.expected(branch) else { return [] }
    let values = DuesDisclosure(month: selectedMonth, dues: dues, book: book, world: world).values
    return [.go(.record(RecordPage(.new(values), in: disclosures(world), world)))]
  }

  /// The year before, as far as the register has any; then the latest again.
  private mutating func turnYear(_ world: World) {
    let years = world.years(of: branch, with: year)
    go(to: years.last { $0 < year } ?? years[years.count - 1], world)
  }
}
