import Checkup
import Register

/// What a new round begins with, so that little has to be typed.
struct DrawProposal {
  /// How the number of branches is found.
  enum Rule: String, CaseIterable, Sendable {
    case discovery, fixed, percent
  }

  private let world: World
  private let past: DrawPast

  init(_ world: World, _ past: DrawPast) {
    self.world = world
    self.past = past
  }

  /// The lottery whose number is public every evening; which issue of it is left to type.
  static let lottery = "体彩排列五"

  var entries: DrawEntries {
    var entries: DrawEntries = [
      .round: round, .number: "\(past.nextNumber)", .mode: DrawFrame.Mode.openName,
      .revealDay: "\(world.day + DrawProposal.secretDays)", .revealTime: "18:00",
      .nonceFile: DrawProposal.nonceFile(of: round, world.texts), .strata: strata.rawValue,
      .weights: DrawPlan.Weights.equal.rawValue, .rule: Rule.discovery.rawValue, .bad: "\(bad)",
      .confidence: "90",
      .fixed: "\(max(1, listed / 4))", .percent: "30", .gap: "4", .per: "2", .cap: "",
    ]
    let due = self.due
    for place in 0..<DrawProposal.mostSources {
      entries[.dueDay(place)] = "\(due.day)"
      entries[.dueTime(place)] = "\(due.time)"
    }
    entries[.source(0)] = DrawProposal.lottery
    repeatLast(&entries)
    return entries
  }

  /// How long a sealed result stays secret unless somebody says otherwise: time for the visits (our default).
  static let secretDays = 30

  /// In the person's home: in the register everybody could read it, or it would go round with a copy.
  static func nonceFile(of round: String, _ texts: Texts) -> String {
    "~/\(texts("draw.nonce.file", ["round": round])).txt"
  }

  /// What a round adding to `round` begins with: all that of a new one, told apart by its name.
  func entries(extending round: HashedText) -> DrawEntries {
    var entries = entries
    let taken = Set(past.rounds.map(\.frame.round.text) + world.rounds.map(\.name))
    let name = (1...).lazy.map { "\(round)-增\($0)" }.first { !taken.contains($0) } ?? round.text
    entries[.round] = name
    entries[.extends] = round.text
    entries[.nonceFile] = DrawProposal.nonceFile(of: name, world.texts)
    return entries
  }

  /// More sources than anybody reads out before witnesses.
  static let mostSources = 6

  private var branches: [Branch] { world.entries.compactMap(\.branch).filter { $0.exists(on: world.day) } }
  private var listed: Int { branches.count }

  /// About one in ten.
  private var bad: Int { max(1, (listed + 9) / 10) }

  /// The quarter's round; a second one in the quarter is told apart.
  private var round: String {
    let plain = "\(world.day.year)Q\((world.day.month.ofYear + 2) / 3)"
    let taken = Set(past.rounds.map(\.frame.round.text) + world.rounds.map(\.name))
    if !taken.contains(plain) { return plain }
    return (2...).lazy.map { "\(plain)-\($0)" }.first { !taken.contains($0) } ?? plain
  }

  /// Strata that tell branches apart, if there are any.
  private var strata: DrawPlan.Strata {
    if Set(branches.compactMap(\.level)).count > 1 { return .level }
    return Set(branches.map(\.kind)).count > 1 ? .kind : .none
  }

  /// The next time the lottery's number is known, with time for those at the screen to get there.
  private var due: (day: Day, time: WallTime) {
    guard let evening = WallTime(21, 0), let late = WallTime(20, 0) else {
      preconditionFailure("there is an evening in every day")
    }
    return (world.time < late ? world.day : world.day + 1, evening)
  }

  /// People and what is checked are as they were last time.
  private func repeatLast(_ entries: inout DrawEntries) {
    guard let last = past.rounds.last?.frame else { return }
    entries[.gap] = "\(last.gap)"
    entries[.checked] = last.items.map(\.text).joined(separator: " ")
    if !last.inspectors.isEmpty { entries[.per] = "\(last.per)" }
    for (place, inspector) in last.inspectors.enumerated() {
      let name = inspector.name.text.split(separator: "@").first.map(String.init) ?? ""
      let branch = inspector.branch.map { "@\($0)" } ?? ""
      entries[.inspector(place)] = name + branch
    }
    let listed = Set(branches.map(\.code))
    // One's own branch is left out of the form: it needs no asking for.
    let kept = last.recusals.filter { recusal in
      listed.contains(recusal.branch.text)
        && !last.inspectors.contains { $0.name == recusal.name && $0.branch == recusal.branch }
    }
    for (place, recusal) in kept.enumerated() {
      entries[.recusal(place)] = "\(recusal.name) \(recusal.branch) \(recusal.reason)"
    }
  }
}
