import ArgumentParser
import Checkup

extension DrawPlan.Strata: ExpressibleByArgument {}
extension DrawPlan.Weights: ExpressibleByArgument {}

/// What the arguments of `draw new` say.
extension DrawCommand.New {
  func plan(_ past: DrawPast, _ desk: borrowing Desk) throws -> DrawPlan {
    var plan = DrawPlan(round: round, number: number ?? past.nextNumber, count: rule, by: options.person)
    plan.gap = gap
    plan.strata = stratum
    plan.weights = weights
    if weights == .findings { plan.open = try openFaults(desk) }
    plan.items = items
    plan.per = per
    plan.cap = cap
    plan.extends = extends
    for text in sources {
      let (label, due) = try parts(DrawArgument.lastPair(text, at: "@"), "--source", text, desk)
      plan.sources.append(DrawPlan.Source(label: label, due: due))
    }
    for text in exclusions {
      let (code, reason) = try parts(DrawArgument.pair(text, at: ":："), "--exclude", text, desk)
      plan.exclusions.append(DrawPlan.Exclusion(code: known(code, desk), reason: reason))
    }
    plan.inspectors = try settled(inspectors.flatMap { DrawPlan.Inspector.all(in: $0) }, desk)
    let people = recusals.isEmpty ? nil : try people(desk, withNames: false)
    for text in recusals {
      let (name, rest) = try parts(DrawArgument.pair(text, at: ":："), "--recuse", text, desk)
      let (code, reason) = try parts(DrawArgument.pair(rest, at: ":："), "--recuse", text, desk)
      let recusal = DrawPlan.Recusal(name: name, code: code, reason: reason)
      plan.recusals.append(people?.settled(recusal) ?? recusal)
    }
    return plan
  }

  /// What is open at each branch on the day of freezing, by its code.
  private func openFaults(_ desk: borrowing Desk) throws -> [String: Int] {
    let checker = desk.checker
    var open: [String: Int] = [:]
    for code in try desk.codes() {
      open[code] = checker.findings(in: try desk.book(code).book).count(where: \.isOpenFault)
    }
    return open
  }

  /// The code of a branch told by its code or its name; what is no branch is refused with the rest of the list.
  private func known(_ asked: String, _ desk: borrowing Desk) -> String { (try? desk.code(asked)) ?? asked }

  private var rule: DrawCount {
    if let count { return .fixed(count) }
    if let percent { return .percent(percent) }
    return .discovery(bad: discover ?? 0, confidence: confidence)
  }

  private func parts(
    _ pair: (String, String)?, _ option: String, _ text: String, _ desk: borrowing Desk
  ) throws -> (String, String) {
    if let pair { return pair }
    throw desk.refusal("draw.argument\(option.dropFirst())", ["text": text], exit: 2)
  }
}
