import Canvas
import Register

extension Command {
  /// The commands that are on every screen.
  static let everywhere: [Command] = [
    .going("help", [.function(1), .letter("?")], to: .help) { model in
      let spot = model.stack.front.spot
      let refused = Command.at(spot).reduce(into: [:]) { $0[$1.id] = $1.refusal(model) }
      return model.go(.help(HelpPage(about: spot, refused: refused, model.world)))
    },
    Command("palette", [.function(2), .letter(":")]) { model in
      model.openPalette()
      return []
    },
    Command("refresh", [.function(5), .letter("R")]) { model in
      model.say(model.world.texts("status.refreshing"))
      return [.check]
    },
    Command("undo", [.function(8), .letter("u")], refusal: { $0.undoRefusal }) {
      $0.undo()
    },
    Command("redo", [.key(.control("r")), .letter("U")], refusal: { $0.redoRefusal }) {
      $0.redo()
    },
    Command("quit", [.function(10), .letter("q"), .key(.control("c"))]) { $0.quit() },
    Command("back", [.key(.escape)]) { $0.goBack() },
    Command("repaint", [.key(.control("l"))]) { _ in [.repaint] },
    Command("suspend", [.key(.control("z"))]) { _ in [.suspend] },
    .going("to-overview", [.letter("1")], to: .overview) { $0.goHome() },
    .going(
      "to-dues", [.letter("5")], to: .dues,
      refusal: { $0.branchAtHand == nil ? "refusal.no-branch" : nil }
    ) { model in
      model.branchAtHand.map { model.go(.dues(DuesPage($0, model.world))) } ?? []
    },
    .going("to-findings", [.letter("6")], to: .findings) {
      $0.go(.findings(FindingsPage(branch: $0.branchAtHand, $0.world)))
    },
    .going("to-schedule", [.letter("9")], to: .schedule) {
      $0.go(.schedule(SchedulePage(branch: $0.branchAtHand, $0.world)))
    },
    .going(
      "to-books", [.letter("t")], to: .books,
      refusal: { $0.branchChosen == nil ? "refusal.no-branch" : nil }
    ) { model in
      guard let branch = model.branchChosen else { return [] }
      return model.go(.books(BooksPage(branch, year: model.world.day.year, model.world)))
    },
    .going("to-history", [.letter("0")], to: .history) {
      $0.go(.history(HistoryPage(branch: $0.branchAtHand, $0.world)))
    },
    .going("to-draw", [.letter("7")], to: .draw) { $0.go(.draw(DrawPage($0.world))) },
    .going("to-rectifications", [.letter("8")], to: .rectifications) {
      $0.go(.rectifications(RectificationsPage(branch: $0.branchAtHand, $0.world)))
    },
    .going("to-settings", [.letter(",")], to: .settings) { $0.go(.settings(SettingsPage($0.world))) },
    Command("manual", []) { $0.go(.help(HelpPage(manual: $0.world))) },
  ]
}
