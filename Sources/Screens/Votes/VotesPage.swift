import Canvas
import Checkup
import Register

/// The votes taken in one session.
struct VotesPage: Page {
  let branch: String
  let id: String
  let year: Int
  private(set) var listing = Listing<String>([])
  private(set) var session: VoteSession?
  private(set) var votes: [String: Vote] = [:]

  init(_ id: String, of branch: String, year: Int, _ world: World) {
    self.branch = branch
    self.id = id
    self.year = year
    reload(world)
  }

  var spot: Spot { .votes }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    let title = session.map { "\(world.word($0.kind.rawValue)) \($0.date)" } ?? id
    return [world.texts("overview"), name.isEmpty ? branch : name, title]
  }

  mutating func reload(_ world: World) {
    guard let book = world.books[branch] else { return }
    session = book.meeting(id, in: year).map { VoteSession($0, in: book, world) }
    let taken = book.votes(in: id)
    votes = Dictionary(taken.map { ($0.id, $0) }) { first, _ in first }
    listing.reload(taken.map(\.id))
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    listing.handle(event) == .ignored ? nil : []
  }

  mutating func resize(_ area: Rect) {
    listing.height = max(1, area.size.rows - 2 - VotesPage.detailRows(in: area))
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    var area = area
    if area.takeTop().contains(position) {
      guard let tab = MeetingTab.at(position.column, column: 1, world), tab != .votes else { return nil }
      return turn(to: tab, world)
    }
    _ = area.takeBottom(VotesPage.detailRows(in: area))
    guard case .row(let place) = table(world).hit(position, listing, in: area, row: { _ in Table.Row([]) })
    else { return nil }
    let vote = listing.rows[place]
    if vote == listing.selected { return open(world) }
    _ = listing.select(vote)
    return []
  }

  func legend(_ world: World) -> String {
    session?.refusal.map { world.texts($0) } ?? world.texts("votes.legend")
  }

  private func turn(to tab: MeetingTab, _ world: World) -> [Step] {
    [.replace(tab.screen(id, of: branch, year: year, world))]
  }
}

extension VotesPage {
  static let commands: [Command] = [
    .of(
      .votes, "new-vote", [.function(7), .letter("a")],
      refusal: { (page: VotesPage, _) in page.refusalToChange }
    ) { (page: inout VotesPage, world) in
      [.go(.vote(VotePage(newIn: page.id, of: page.branch, year: page.year, world)))]
    },
    .of(
      .votes, "edit-vote", [.key(.enter), .function(4), .letter("e"), .key(.right)],
      refusal: { (page: VotesPage, _) in page.listing.isEmpty ? "refusal.nothing-selected" : nil }
    ) { (page: inout VotesPage, world) in page.open(world) },
    .of(
      .votes, "remove-vote", [.key(.delete), .letter("d")],
      refusal: { (page: VotesPage, _) in
        page.refusalToChange ?? (page.listing.isEmpty ? "refusal.nothing-selected" : nil)
      }
    ) { (page: inout VotesPage, world) in page.remove(world) },
    .of(.votes, "to-form", [.function(6), .key(.tab)]) { (page: inout VotesPage, world) in
      page.turn(to: .form, world)
    },
    .of(.votes, "to-roll-call", []) { (page: inout VotesPage, world) in page.turn(to: .rollCall, world) },
    .of(.votes, "to-minutes", []) { (page: inout VotesPage, world) in page.turn(to: .minutes, world) },
  ]

  private var refusalToChange: String? {
    guard let session else { return "refusal.no-session" }
    return session.refusal
  }

  private func open(_ world: World) -> [Step] {
    guard let vote = listing.selected, let year = votes[vote].flatMap({ world.books[branch]?.year(of: $0) })
    else { return [] }
    return [.go(.vote(VotePage(editing: vote, of: branch, year: year, world)))]
  }

  /// Takes the record away; F8 brings it back.
  private func remove(_ world: World) -> [Step] {
    guard let vote = listing.selected.flatMap({ votes[$0] }), let year = world.books[branch]?.year(of: vote)
    else { return [] }
    let summary = world.texts("vote.removed", ["matter": vote.matter])
    return [
      .effect(
        .save(
          Edit(
            branch: branch, year: year, fileName: "votes.rec",
            changes: [Edit.Change(Vote.type, vote.id, .remove)], summary: summary)))
    ]
  }
}
