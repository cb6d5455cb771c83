import Canvas
import Register

extension MemberPage {
  static let commands: [Command] = [
    .of(.member, "member-section", [.function(6), .key(.tab)]) { (page: inout MemberPage, world) in
      page.turn(by: 1, world)
      return []
    },
    .of(.member, "member-section-back", [.key(.backTab)]) { (page: inout MemberPage, world) in
      page.turn(by: -1, world)
      return []
    },
    .of(
      .member, "open", [.key(.enter), .key(.right)],
      refusal: { (page: MemberPage, _) in page.selected?.way == nil ? "refusal.nothing-to-open" : nil }
    ) { (page: inout MemberPage, world) in page.open(world) },
    .of(.member, "edit-member", [.function(4), .letter("e")], refusal: missing) {
      (page: inout MemberPage, world) in page.edit(world)
    },
    .of(
      .member, "show-phone", [.letter("p")],
      refusal: { (page: MemberPage, world) in
        page.isPhoneShown ? "refusal.phone-shown" : page.phone(world) == nil ? "refusal.no-phone" : nil
      }
    ) { (page: inout MemberPage, world) in page.askForPhone(world) },
  ]

  @Sendable private static func missing(_ page: MemberPage, _ world: World) -> String? {
    page.sheet == nil ? "refusal.no-record" : nil
  }

  mutating func open(_ world: World) -> [Step] {
    guard let way = selected?.way else { return [] }
    switch way {
    case .session(let id, let year):
      return [.go(MeetingTab.rollCall.screen(id, of: branch, year: year, world))]
    case .month(let month):
      toggle(month, world)
      return []
    case .dues(let month): return [.go(.dues(DuesPage(branch, in: month, of: name, world)))]
    case .record(let ledger, let line):
      return [.go(.record(RecordPage(.line(line), in: ledger, world)))]
    case .phone: return askForPhone(world)
    }
  }

  private func edit(_ world: World) -> [Step] {
    guard let card = card(world),
      case .record(let ledger, let line) = card.record(Member.type, at: card.member.place)
    else { return [] }
    return [.go(.record(RecordPage(.line(line), in: ledger, world)))]
  }

  private func phone(_ world: World) -> String? { card(world)?.member.phone }

  /// A whole number is shown only to whoever says so, and it is written down that it was.
  private func askForPhone(_ world: World) -> [Step] {
    guard let glance = glance(world) else { return [] }
    return [
      .ask(
        Asked(world.texts("ask.phone", ["name": name]), world.texts, yes: [.effect(.note(glance))]))
    ]
  }

  func glance(_ world: World) -> Glance? {
    guard let card = card(world) else { return nil }
    let ledger = Ledger(Member.type, of: branch, year: nil)
    return ledger.glance(at: [Writing.Line("Name", card.member.name)], world)
  }
}
