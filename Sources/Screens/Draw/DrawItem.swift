import Canvas
import Checkup
import Register

/// One line of the forms of a round.
enum DrawItem: Hashable, Sendable {
  case round, number, extends, mode, strata, weights, checked
  /// When a sealed result is made known, and the file with its nonce.
  case revealDay, revealTime, nonceFile
  case rule, bad, confidence, fixed, percent, gap
  /// A source by its place, from 0; the last is empty and makes one more when something is typed there.
  case source(Int), dueDay(Int), dueTime(Int)
  case per, cap
  /// One of several, from 0, as the sources are.
  case inspector(Int), recusal(Int)
  case value(Int), witness(Int)
  /// Why a round is void.
  case reason
  /// The checksum of the list as it was posted outside.
  case posted
  /// How many are drawn inside a branch.
  case minutes, dues, members
  /// Who does not go to a branch, and who does instead.
  case leaving, coming

  /// Whether it is one of several lines that become more as they are filled in.
  var isGrowing: Bool {
    switch self {
    case .inspector, .recusal: true
    default: false
    }
  }

  /// Whether a time of day is typed there.
  var isTime: Bool {
    switch self {
    case .dueTime, .revealTime: true
    default: false
    }
  }

  /// The same item of the next place.
  var following: DrawItem? {
    switch self {
    case .inspector(let place): .inspector(place + 1)
    case .recusal(let place): .recusal(place + 1)
    default: nil
    }
  }
}

/// What is typed in the lines of a form.
typealias DrawEntries = [DrawItem: String]

/// Makes the lines of the forms of a round.
struct DrawFields {
  let world: World
  let entries: DrawEntries

  /// The sources a frozen round waits for.
  var frozen: [DrawFrame.Source] = []

  /// Whether it is a sealed one.
  var isSealed = false

  /// Whom one may choose from.
  var people: (leaving: [String], coming: [String]) = ([], [])

  /// The lines of a step, from the top.
  func items(_ step: DrawStep) -> [DrawItem] {
    switch step {
    case .list: [.round, .number] + extendedItems + [.mode] + sealedItems + [.strata, .weights, .checked]
    case .count: [.rule] + ruleItems + [.gap]
    case .sources: (0...count { .source($0) }).flatMap { sourceItems($0) }
    case .people:
      [.per, .cap] + (0...count { .inspector($0) }).map { .inspector($0) }
        + (0...count { .recusal($0) }).map { .recusal($0) }
    case .values: frozen.indices.flatMap { [.value($0), .witness($0)] } + (isSealed ? [.nonceFile] : [])
    case .exclusions, .freeze, .commit, .draw, .result: []
    }
  }

  func fields(_ step: DrawStep) -> [Field<DrawItem>] { fields(of: items(step)) }

  func fields(of items: [DrawItem]) -> [Field<DrawItem>] {
    items.map { item in
      Field(
        item, label(item), content(item), isRequired: isRequired(item), width: width(item), hint: hint(item))
    }
  }

  /// How many of several lines are filled in, from the first without a gap.
  private func count(_ item: (Int) -> DrawItem) -> Int {
    (0...).prefix { !(entries[item($0)] ?? "").trimmed.isEmpty }.count
  }

  /// Only a round that adds to another has the line.
  private var extendedItems: [DrawItem] { (entries[.extends] ?? "").isEmpty ? [] : [.extends] }

  private var sealedItems: [DrawItem] {
    entries[.mode] == DrawFrame.Mode.sealedName ? [.revealDay, .revealTime, .nonceFile] : []
  }

  private var ruleItems: [DrawItem] {
    switch DrawProposal.Rule(rawValue: entries[.rule] ?? "") {
    case .discovery: [.bad, .confidence]
    case .percent: [.percent]
    case .fixed, nil: [.fixed]
    }
  }

  /// A line for one more source has no time yet.
  private func sourceItems(_ place: Int) -> [DrawItem] {
    (entries[.source(place)] ?? "").trimmed.isEmpty && place > 0
      ? [.source(place)] : [.source(place), .dueDay(place), .dueTime(place)]
  }
}

extension DrawFields {
  private func label(_ item: DrawItem) -> String {
    let texts = world.texts
    return switch item {
    case .source(let place): texts("draw.item.source", ["number": "\(place + 1)"])
    case .revealDay: texts("draw.item.reveal-day")
    case .revealTime: texts("draw.item.reveal-time")
    case .nonceFile: texts("draw.item.nonce-file")
    case .dueDay: texts("draw.item.due-day")
    case .dueTime: texts("draw.item.due-time")
    case .inspector(let place): texts("draw.item.inspector", ["number": "\(place + 1)"])
    case .recusal(let place): texts("draw.item.recusal", ["number": "\(place + 1)"])
    case .value(let place): texts("draw.item.source", ["number": "\(place + 1)"])
    case .witness: texts("draw.item.witness")
    default: texts("draw.item.\(item)")
    }
  }

  private func content(_ item: DrawItem) -> Field<DrawItem>.Content {
    let text = entries[item] ?? ""
    switch item {
    case .leaving: return people(self.people.leaving, text)
    case .coming: return people(self.people.coming, text)
    case .mode: return choice([DrawFrame.Mode.openName, DrawFrame.Mode.sealedName], text, "draw.mode")
    case .strata: return choice(DrawPlan.Strata.allCases.map(\.rawValue), text, "draw.strata")
    case .weights: return choice(DrawPlan.Weights.allCases.map(\.rawValue), text, "draw.weights")
    case .rule: return choice(DrawProposal.Rule.allCases.map(\.rawValue), text, "draw.rule")
    case .number, .bad, .confidence, .fixed, .percent, .gap, .per, .cap, .minutes, .dues, .members:
      return .number(NumberField(text))
    case .dueDay, .revealDay:
      return .date(DateField(Day(text)?.civilDay, today: world.day.civilDay, leaning: .coming))
    default: return .line(LineEditor(text))
    }
  }

  private func choice(_ values: [String], _ chosen: String, _ id: String) -> Field<DrawItem>.Content {
    .choice(ChoiceField(values.map { .init($0, world.texts("\(id).\($0)")) }, chosen: chosen))
  }

  private func people(_ names: [String], _ chosen: String) -> Field<DrawItem>.Content {
    .choice(ChoiceField(names.map { .init($0, $0) }, chosen: chosen.isEmpty ? names.first : chosen))
  }

  private func isRequired(_ item: DrawItem) -> Bool {
    switch item {
    case .source(let place), .dueDay(let place), .dueTime(let place): place == 0
    case .checked, .cap, .inspector, .recusal, .posted: false
    default: true
    }
  }

  private func width(_ item: DrawItem) -> Int? {
    switch item {
    case .round: 16
    case .number, .bad, .confidence, .fixed, .percent, .gap, .per, .cap, .dueTime, .revealTime, .minutes,
      .dues, .members:
      8
    case .dueDay, .revealDay: 12
    case .witness: 24
    default: nil
    }
  }

  private func hint(_ item: DrawItem) -> String {
    let texts = world.texts
    return switch item {
    case .gap, .bad, .confidence, .fixed, .percent, .per, .cap, .checked, .minutes, .dues, .members:
      texts("draw.hint.\(item)")
    case .revealTime: texts("draw.hint.reveal-time")
    case .nonceFile: texts("draw.hint.nonce-file")
    case .extends: texts("draw.hint.extends")
    case .posted: texts("draw.hint.posted")
    case .inspector(let place): homes(of: entries[.inspector(place)] ?? "")
    case .recusal(let place): recused(entries[.recusal(place)] ?? "", isFirst: place == 0)
    case .value(let place):
      texts("draw.source", ["label": frozen[place].label.text, "due": frozen[place].due.description])
    default: ""
    }
  }

  /// The branch somebody is kept from, so that a wrong one is seen.
  private func recused(_ typed: String, isFirst: Bool) -> String {
    let code = DrawPeople(world).code(meant: DrawTyped.recusal(typed).code)
    if let code, let entry = world.entry(code) { return "\(code) \(entry.name)" }
    return isFirst && typed.trimmed.isEmpty ? world.texts("draw.hint.recusal") : ""
  }

  /// The branch an inspector belongs to, so that a wrong code or a namesake is seen; of several who is in doubt.
  private func homes(of typed: String) -> String {
    let inspectors = DrawPlan.Inspector.all(in: typed)
    guard let first = inspectors.first else { return world.texts("draw.hint.inspector") }
    let people = DrawPeople(world)
    if inspectors.count == 1, let code = people.home(of: first).code {
      return world.entry(code).map { "\(code) \($0.name)" } ?? ""
    }
    let unknown = inspectors.filter { people.home(of: $0) == .unknown }.map(\.name)
    let names = ["names": unknown.joined(separator: " ")]
    return unknown.isEmpty ? "" : world.texts("draw.hint.unknown", names)
  }
}
