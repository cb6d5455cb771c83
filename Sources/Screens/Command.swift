import Canvas
import Register

/// Something a person can have done: the one place that the keys, the footer, the palette and the help come from.
struct Command: Sendable {
  /// Never reused; its title and label are the texts `command.ID` and `label.ID`.
  let id: String

  /// The first is the one shown.
  let keys: [Chord]

  /// Where it can be given; empty means everywhere.
  let spots: Set<Spot>

  /// Why it cannot run now, as a text's id; nil if it can.
  let refusal: @Sendable (Model) -> String?
  let action: @Sendable (inout Model) -> [Effect]

  init(
    _ id: String, _ keys: [Chord], at spots: Set<Spot> = [],
    refusal: @escaping @Sendable (Model) -> String? = { _ in nil },
    action: @escaping @Sendable (inout Model) -> [Effect]
  ) {
    self.id = id
    self.keys = keys
    self.spots = spots
    self.refusal = refusal
    self.action = action
  }

  /// A command of one screen, done by the screen itself.
  static func of<P: Page>(
    _ spot: Spot, _ id: String, _ keys: [Chord],
    refusal: @escaping @Sendable (P, World) -> String? = { _, _ in nil },
    _ action: @escaping @Sendable (inout P, World) -> [Step]
  ) -> Command {
    Command(
      id, keys, at: [spot],
      refusal: { ($0.stack.front.page as? P).flatMap { [world = $0.world] in refusal($0, world) } }
    ) {
      model in
      guard var page = model.stack.front.page as? P else { return [] }
      let steps = action(&page, model.world)
      model.stack.front.page = page
      return model.take(steps)
    }
  }

  /// A command that leads to a screen, from all others: on it, it says that one is there already.
  static func going(
    _ id: String, _ keys: [Chord], to spot: Spot,
    refusal: @escaping @Sendable (Model) -> String? = { _ in nil },
    _ action: @escaping @Sendable (inout Model) -> [Effect]
  ) -> Command {
    Command(
      id, keys, refusal: { $0.stack.front.spot == spot ? "refusal.here" : refusal($0) }, action: action)
  }

  func title(_ texts: Texts) -> String { texts("command.\(id)") }
  func label(_ texts: Texts) -> String {
    texts.has("label.\(id)") ? texts("label.\(id)") : texts("command.\(id)")
  }

  /// The keys as they are written, the first ones first.
  var shownKeys: String { keys.prefix(3).map(\.description).joined(separator: " ") }
}

extension Command {
  /// All commands.
  static let all: [Command] =
    everywhere + Overview.commands + BranchPage.commands + MeetingPage.commands + RollCall.commands
    + MinutesPage.commands + VotesPage.commands + VotePage.commands + FindingsPage.commands
    + ExplanationPage.commands + ComparisonPage.commands + SchedulePage.commands + DrawPage.commands
    + DuesPage.commands + DuesFormPage.commands + DuesReceipt.commands + BooksPage.commands
    + RecordsPage.commands + RecordPage.commands + SheetPage.commands + RectificationsPage.commands
    + PrintPage.commands + HistoryPage.commands + StepPage.commands + SettingsPage.commands
    + MemberPage.commands + HelpPage.commands

  /// The commands of a spot, its own before those that are everywhere.
  static func at(_ spot: Spot) -> [Command] { table[spot]?.commands ?? [] }

  static func command(_ id: String, at spot: Spot) -> Command? { at(spot).first { $0.id == id } }

  /// Which command an event is for.
  static func command(for event: Event, at spot: Spot, inField: Bool) -> Command? {
    table[spot]?.keys.command(for: event, inField: inField).flatMap { command($0, at: spot) }
  }

  /// What is at one spot. A screen's own command takes its key from one that is everywhere.
  private struct Part: Sendable {
    let commands: [Command]
    let keys: KeyMap<String>

    init(_ spot: Spot) {
      let own = Command.all.filter { $0.spots.contains(spot) }
      let taken = Set(own.flatMap(\.keys))
      let rest = Command.all.filter { command in
        command.spots.isEmpty && !own.contains { $0.id == command.id }
      }
      commands = own + rest
      do throws(KeyMap<String>.Clash) {
        keys = try KeyMap(
          own.map { ($0.id, $0.keys) } + rest.map { ($0.id, $0.keys.filter { !taken.contains($0) }) })
      } catch {
        preconditionFailure("two commands want \(error.chord): \(error.commands)")
      }
    }
  }

  private static let table = Dictionary(uniqueKeysWithValues: Spot.allCases.map { ($0, Part($0)) })
}
