import Canvas
import Checkup
import Register

extension SchedulePage {
  static let commands: [Command] = [
    .of(.schedule, "find", [.function(3), .letter("/")]) { (page: inout SchedulePage, _) in
      page.search.open()
      return []
    },
    .of(.schedule, "view", [.function(6)]) { (page: inout SchedulePage, _) in
      page.turn()
      return []
    },
    .of(.schedule, "open", [.key(.enter), .key(.right)], refusal: selecting) {
      (page: inout SchedulePage, world) in page.open(world)
    },
    .of(.schedule, "explain", [.function(4), .letter("e")], refusal: explaining) {
      (page: inout SchedulePage, world) in
      page.selected?.finding.map { [.go(.explanation(ExplanationPage($0, world)))] } ?? []
    },
    .of(.schedule, "to-branch", [], refusal: selecting) { (page: inout SchedulePage, world) in
      page.selected.map { [.go(.branch(BranchPage($0.branch, world)))] } ?? []
    },
  ]

  @Sendable private static func selecting(_ page: SchedulePage, _ world: World) -> String? {
    page.selected == nil ? "refusal.nothing-selected" : nil
  }

  @Sendable private static func explaining(_ page: SchedulePage, _ world: World) -> String? {
    page.selected?.finding == nil ? "refusal.no-finding-here" : nil
  }

  /// All, what is still coming, or what is late, in turn.
  private mutating func turn() {
    let views = View.allCases
    view = views[((views.firstIndex(of: view) ?? 0) + 1) % views.count]
    let ids = list()
    listing.filter(ids)
    skipHeading(from: nil)
  }

  private var selected: Due? { listing.selected.flatMap { places[$0] }.map { rows[$0].due } }

  /// A group shows its members or hides them. What a rule watches is explained; a planned session is opened; an item of the plan leads to its branch.
  mutating func open(_ world: World) -> [Step] {
    guard let id = listing.selected, let due = selected else { return [] }
    if case .group = id {
      if unfolded.remove(id) == nil { unfolded.insert(id) }
      let ids = list()
      listing.reload(ids)
      return []
    }
    switch due.matter {
    case .finding(let finding): return [.go(.explanation(ExplanationPage(finding, world)))]
    case .session(let planned):
      let page = MeetingPage(editing: planned.id, of: due.branch, year: due.day.year, world)
      return [.go(.meeting(page))]
    case .item: return [.go(.branch(BranchPage(due.branch, world)))]
    }
  }
}
