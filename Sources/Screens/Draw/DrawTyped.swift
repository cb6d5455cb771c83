import Canvas
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
    plan.items = text(.checked).split { $0.isWhitespace || $0 == "、" }.map(String.init)
    plan.exclusions = exclusions
    plan.sources = places { .source($0) }.map { place in
      let time = WallTime(typed: text(.dueTime(place))).map { "\($0)" } ?? text(.dueTime(place))
      return DrawPlan.Source(label: text(.source(place)), due: "\(text(.dueDay(place))) \(time)")
    }
    plan.inspectors = places { .inspector($0) }.map { inspector(text(.inspector($0))) }
    plan.recusals = places { .recusal($0) }.map { recusal(text(.recusal($0))) }
    plan.per = plan.inspectors.isEmpty ? 0 : number(.per) ?? -1
    plan.cap = text(.cap).isEmpty ? nil : number(.cap) ?? -1
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

  var rule: DrawProposal.Rule { DrawProposal.Rule(rawValue: text(.rule)) ?? .fixed }

  private var count: DrawCount {
    switch rule {
    case .discovery: .discovery(bad: number(.bad) ?? 0, confidence: number(.confidence) ?? 0)
    case .fixed: .fixed(number(.fixed) ?? 0)
    case .percent: .percent(number(.percent) ?? 0)
    }
  }

  /// `卢星野@ZB003`; the sign may be a full-width one.
  private func inspector(_ text: String) -> DrawPlan.Inspector {
    let parts = text.split(maxSplits: 1) { "@＠".contains($0) }.map { String($0).trimmed }
    return DrawPlan.Inspector(name: parts.first ?? text, branch: parts.count > 1 ? code(parts[1]) : nil)
  }

  /// `卢星野 ZB003 亲属`, or the branch's name for its code.
  private func recusal(_ text: String) -> DrawPlan.Recusal {
    let parts = text.split(maxSplits: 2) { $0.isWhitespace || ":：".contains($0) }.map { String($0).trimmed }
    return DrawPlan.Recusal(
      name: parts.first ?? "", code: parts.count > 1 ? code(parts[1]) : "",
      reason: parts.count > 2 ? parts[2] : "")
  }

  /// The code of the one branch that is told by its code or its name; else what was typed.
  private func code(_ asked: String) -> String {
    let meant = branches.filter { $0.code == asked.asCode || $0.name.asCode == asked.asCode }
    return meant.count == 1 ? meant.first?.code ?? asked : asked
  }
}
