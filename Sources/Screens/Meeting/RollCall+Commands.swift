import Canvas
import Register

extension RollCall {
  static let commands: [Command] =
    [
      .of(.rollCall, "roll-way", [.function(6), .key(.tab)], refusal: asking) { (page: inout RollCall, _) in
        page.turn(by: 1)
        return []
      },
      .of(.rollCall, "roll-way-back", [.key(.backTab)], refusal: asking) { (page: inout RollCall, _) in
        page.turn(by: -1)
        return []
      },
    ] + marks + [
      .of(.rollCall, "rest-present", [.letter("*")], refusal: marking) { (page: inout RollCall, world) in
        page.markRest(world)
      },
      .of(.rollCall, "observers", [.function(7)], refusal: marking) { (page: inout RollCall, world) in
        page.askObservers(world)
      },
      .of(.rollCall, "leave-reason", [.function(4)], refusal: reasoning) { (page: inout RollCall, world) in
        page.listing.selected.map { page.askReason(of: $0, world) } ?? []
      },
      .of(.rollCall, "find", [.function(3)], refusal: asking) { (page: inout RollCall, world) in
        page.clear()
        return page.say(world, "roll.find")
      },
      .of(.rollCall, "roll-done", [.function(9), .key(.control("s"))], refusal: asking) {
        (page: inout RollCall, world) in
        page.goToMinutes(world)
      },
      .of(.rollCall, "to-votes", [], refusal: asking) { (page: inout RollCall, world) in
        [.replace(.votes(VotesPage(page.id, of: page.branch, year: page.year, world)))]
      },
      Command("to-form", [], at: [.rollCall], refusal: { RollCall.atHand($0).flatMap { asking($0, $1) } }) {
        model in
        goToForm(&model)
      },
    ]

  private static let marks: [Command] = digits.map { digit, mark in
    .of(.rollCall, "mark-\(mark.rawValue.lowercased())", [.letter(digit)], refusal: marking) {
      (page: inout RollCall, world) in page.mark(mark, world)
    }
  }

  private static func atHand(_ model: Model) -> (RollCall, World)? {
    (model.stack.front.page as? RollCall).map { ($0, model.world) }
  }

  /// What is asked must be answered, or left with Esc, before anything else.
  @Sendable static func asking(_ page: RollCall, _ world: World) -> String? {
    if page.sheet == nil { return "refusal.no-session" }
    return page.question == nil ? nil : "refusal.asking"
  }

  @Sendable private static func marking(_ page: RollCall, _ world: World) -> String? {
    asking(page, world) ?? page.sheet?.refusal
  }

  @Sendable private static func reasoning(_ page: RollCall, _ world: World) -> String? {
    if let refusal = marking(page, world) { return refusal }
    let row = page.listing.selected.flatMap { page.sheet?.row($0) }
    return row?.mark == .leave ? nil : "refusal.not-on-leave"
  }

  private mutating func goToMinutes(_ world: World) -> [Step] {
    let open = sheet?.marking.tally[.unmarked] ?? 0
    let going: Step = .replace(.minutes(MinutesPage(id, of: branch, year: year, world)))
    return open == 0 ? [going] : [going] + say(world, "roll.still-open", ["count": "\(open)"])
  }

  /// Back to the form one came from, or to a new one in this place.
  private static func goToForm(_ model: inout Model) -> [Effect] {
    guard let page = model.stack.front.page as? RollCall else { return [] }
    if model.stack.behind.last?.spot == .meeting { return model.leave() }
    let form = MeetingPage(editing: page.id, of: page.branch, year: page.year, model.world)
    return model.take([.replace(.meeting(form))])
  }
}
