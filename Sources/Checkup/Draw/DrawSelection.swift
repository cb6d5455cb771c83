/// The choice of branches: those that must be visited first, then each stratum's share by ticket.
struct DrawSelection {
  /// All branches that must be visited, in ticket order, whether or not there was room.
  private(set) var due: [DrawFrame.Entry] = []
  private(set) var shares: [DrawResult.Share] = []

  /// In order, without inspectors.
  private(set) var picks: [DrawResult.Pick] = []

  /// Chooses from the frame's list; `tickets` name each of its branches once, in ticket order.
  init(_ frame: DrawFrame, by tickets: [DrawResult.Ticket]) {
    let entries = Dictionary(frame.entries.map { ($0.id, $0) }) { first, _ in first }
    let ordered = tickets.compactMap { entries[$0.branch] }
    let places = min(frame.count, ordered.count)
    due = ordered.filter { frame.isDue($0) }
    let taken = due.prefix(places)
    let rest = ordered.filter { !frame.isDue($0) } + due.dropFirst(places)
    let members = Dictionary(grouping: rest, by: \.stratum)
    let sizes = frame.strata.map { members[$0, default: []].count }
    let seats = LargestRemainder.shares(of: places - taken.count, among: sizes)
    shares = zip(frame.strata, zip(sizes, seats)).map { stratum, numbers in
      DrawResult.Share(stratum: stratum, size: numbers.0, seats: numbers.1)
    }
    picks = taken.map { DrawResult.Pick(branch: $0.id, kind: .due) }
    picks += shares.flatMap { share in
      members[share.stratum, default: []].prefix(share.seats)
        .map { DrawResult.Pick(branch: $0.id, kind: .random) }
    }
  }
}

extension DrawFrame {
  /// The distinct strata of the whole list, in byte order.
  package var strata: [HashedText] { Set(entries.map(\.stratum)).sorted() }

  /// Whether the branch must be visited: its last visit was `gap` rounds ago or more.
  package func isDue(_ entry: Entry) -> Bool { number - entry.last >= gap }
}
