import Checkup
import Register

/// What is typed about a new round, and what it amounts to.
struct DrawTyped {
  let entries: DrawEntries
  let exclusions: [DrawPlan.Exclusion]
  let world: World
  let past: DrawPast

  /// The moment it would be frozen.
  var now: Moment { Moment(world.day, world.time) }

  var branches: [Branch] { world.entries.compactMap(\.branch) }

  var plan: DrawPlan {
    var plan = DrawPlan(round: text(.round), number: number(.number) ?? 0, count: count, by: world.person)
    plan.gap = number(.gap) ?? -1
    plan.strata = DrawPlan.Strata(rawValue: text(.strata)) ?? .none
    plan.weights = DrawPlan.Weights(rawValue: text(.weights)) ?? .equal
    plan.open = Dictionary(world.entries.map { ($0.code, $0.findings.count(where: \.isOpenFault)) }) {
      first, _ in first
    }
    plan.items = text(.checked).split { $0.isWhitespace || $0 == "、" }.map(String.init)
    plan.exclusions = exclusions
    plan.sources = places { .source($0) }.map { place in
      let time = WallTime(typed: text(.dueTime(place))).map { "\($0)" } ?? text(.dueTime(place))
      return DrawPlan.Source(label: text(.source(place)), due: "\(text(.dueDay(place))) \(time)")
    }
    let people = DrawPeople(world)
    plan.inspectors = inspectors.map { people.settled($0.inspector) }
    plan.recusals = places { .recusal($0) }.map { people.settled(DrawTyped.recusal(text(.recusal($0)))) }
    plan.per = plan.inspectors.isEmpty ? 0 : number(.per) ?? -1
    plan.cap = text(.cap).isEmpty ? nil : number(.cap) ?? -1
    plan.extends = text(.extends).isEmpty ? nil : text(.extends)
    if isSealed { plan.sealed = (DrawTyped.placeholder, revealBy) }
    return plan
  }

  /// The list as it would be frozen now, or the first thing that keeps it from being one.
  var frame: Result<DrawFrame, DrawRefusal> {
    do throws(DrawRefusal) {
      return .success(try plan.frame(of: branches, after: past, on: now))
    } catch {
      return .failure(error)
    }
  }

  func text(_ item: DrawItem) -> String { (entries[item] ?? "").trimmed }
  func number(_ item: DrawItem) -> Int? { Int(text(item)) }

  /// The places of several lines that are filled in.
  func places(_ item: (Int) -> DrawItem) -> Range<Int> { 0..<(0...).prefix { !text(item($0)).isEmpty }.count }

  /// The inspectors as they were typed, each with the place of its line; a line may name several.
  var inspectors: [(place: Int, inspector: DrawPlan.Inspector)] {
    places { .inspector($0) }.flatMap { place in
      DrawPlan.Inspector.all(in: text(.inspector(place))).map { (place, $0) }
    }
  }

  var isSealed: Bool { text(.mode) == DrawFrame.Mode.sealedName }

  private var revealBy: String {
    let time = WallTime(typed: text(.revealTime)).map { "\($0)" } ?? text(.revealTime)
    return "\(text(.revealDay)) \(time)"
  }

  /// Stands for the commitment until the nonce is made, which is at the moment of freezing.
  private static let placeholder = Checksum(of: [UInt8]())

  var rule: DrawProposal.Rule { DrawProposal.Rule(rawValue: text(.rule)) ?? .fixed }

  private var count: DrawCount {
    switch rule {
    case .discovery: .discovery(bad: number(.bad) ?? 0, confidence: number(.confidence) ?? 0)
    case .fixed: .fixed(number(.fixed) ?? 0)
    case .percent: .percent(number(.percent) ?? 0)
    }
  }

  /// `卢星野 ZB003 亲属`, with the branch by its code or name.
  static func recusal(_ text: String) -> DrawPlan.Recusal {
    let parts = text.split(maxSplits: 2) { $0.isWhitespace || ":：、，,".contains($0) }.map {
      String($0).trimmed
    }
    return DrawPlan.Recusal(
      name: parts.first ?? "", code: parts.count > 1 ? parts[1] : "", reason: parts.count > 2 ? parts[2] : "")
  }
}
