import Checkup
import Register

extension DrawTyped {
  /// What is wrong with the lines of a step, in words.
  func faults(_ step: DrawStep) -> [DrawItem: String] {
    let items = Set(DrawFields(world: world, entries: entries).items(step))
    var faults = slips.filter { items.contains($0.key) }
    for refusal in refusals {
      guard let item = item(of: refusal), items.contains(item), faults[item] == nil else { continue }
      faults[item] = words(refusal, at: item)
    }
    return faults
  }

  /// What keeps the list from being frozen, in words.
  var obstacles: [String] {
    let wording = DrawWording(world.texts, world.schemas)
    return slips.sorted { "\($0.key)" < "\($1.key)" }.map(\.value) + refusals.map { wording($0) } + secrets
  }

  /// What is wrong with the branches of the list.
  var entryFaults: [String] {
    let wording = DrawWording(world.texts, world.schemas)
    return refusals.filter {
      $0.record.hasPrefix("Entry") || $0.field == "Entry" || $0.record.hasPrefix("Exclusion")
    }
    .map { wording($0) }
  }

  private var refusals: [DrawRefusal] {
    switch frame {
    case .failure(let refusal): [refusal]
    case .success(let frame):
      frame.refusals
        + (frame.extends.map { past.family(of: $0) } ?? [])
        .flatMap { frame.refusals(extending: $0.frame, drawn: []) }
    }
  }

  private var secrets: [String] {
    past.secret.map { world.texts("draw.secret", ["round": $0.frame.round.text]) }
  }

  /// What was typed that is not what the line is for.
  private var slips: [DrawItem: String] {
    var slips: [DrawItem: String] = [:]
    let texts = world.texts
    let round = text(.round)
    if !round.isEmpty, round.contains("/") || round.contains("..") || ".-".contains(round.first ?? " ") {
      slips[.round] = texts("draw.fault.round-name")
    }
    if world.rounds.contains(where: { $0.name == round })
      || past.rounds.contains(where: { $0.frame.round.text == round })
    {
      slips[.round] = texts("draw.fault.round-taken")
    }
    if number(.number) != past.nextNumber {
      slips[.number] = texts("draw.fault.next", ["number": "\(past.nextNumber)"])
    }
    if isSealed {
      if Day(text(.revealDay)) == nil { slips[.revealDay] = texts("draw.fault.day") }
      if WallTime(typed: text(.revealTime)) == nil { slips[.revealTime] = texts("draw.fault.time") }
      if text(.nonceFile).isEmpty { slips[.nonceFile] = texts("draw.why.missing") }
    }
    for place in places({ .source($0) }) {
      if text(.source(place)) == DrawProposal.lottery { slips[.source(place)] = texts("draw.fault.issue") }
      if Day(text(.dueDay(place))) == nil { slips[.dueDay(place)] = texts("draw.fault.day") }
      if WallTime(typed: text(.dueTime(place))) == nil { slips[.dueTime(place)] = texts("draw.fault.time") }
    }
    if let (item, fault) = excess { slips[item] = fault }
    let (people, wording) = (DrawPeople(world), DrawWording(texts, world.schemas))
    for (place, inspector) in inspectors {
      if let fault = wording.namesakes(inspector.name, people.home(of: inspector)) {
        slips[.inspector(place)] = fault
      }
    }
    for place in places({ .recusal($0) }) where plan.recusals[place].reason.isEmpty {
      slips[.recusal(place)] = texts("draw.fault.recusal")
    }
    return slips
  }

  /// A number of branches that the list does not have, or a percentage that there is not.
  private var excess: (DrawItem, String)? {
    let item: DrawItem, most: Int
    switch rule {
    case .fixed: (item, most) = (.fixed, listed)
    case .discovery: (item, most) = (.bad, listed)
    case .percent: (item, most) = (.percent, 100)
    }
    if let typed = number(item), typed > most {
      let facts = ["number": "\(typed)", "most": "\(most)"]
      return (item, world.texts(item == .percent ? "draw.fault.percent" : "draw.fault.above", facts))
    }
    guard rule == .discovery, let sure = number(.confidence), sure > 99 else { return nil }
    return (.confidence, world.texts("draw.why.range", ["from": "1", "to": "99"]))
  }

  /// How many branches take part.
  private var listed: Int {
    if case .success(let frame) = frame { return frame.entries.count }
    return branches.count { $0.exists(on: world.day) } - exclusions.count
  }

  private func words(_ refusal: DrawRefusal, at item: DrawItem) -> String {
    let texts = world.texts
    switch (item, refusal.reason) {
    case (.bad, .missing), (.fixed, .missing), (.percent, .missing):
      return texts("draw.fault.count", ["listed": "\(listed)"])
    default: return DrawWording(texts, world.schemas)(refusal)
    }
  }

  /// The line that a refusal is about.
  private func item(of refusal: DrawRefusal) -> DrawItem? {
    let parts = refusal.record.split(separator: " ", maxSplits: 1).map(String.init)
    let key = parts.count > 1 ? parts[1] : ""
    switch (parts.first ?? refusal.field, refusal.field) {
    case ("Draw", let field): return item(ofDraw: field)
    case ("Source", "Source"): return .source(0)
    case ("Source", let field):
      let place = places { .source($0) }.first { text(.source($0)) == key } ?? 0
      return field == "Due" ? .dueTime(place) : .source(place)
    case ("Inspector", _):
      let line = inspectors.first { key == $0.inspector.name || key.hasPrefix("\($0.inspector.name)@") }
      return .inspector(line?.place ?? 0)
    case ("Recusal", _): return .recusal(plan.recusals.firstIndex { key == "\($0.name) \($0.code)" } ?? 0)
    default: return nil
    }
  }

  private func item(ofDraw field: String) -> DrawItem? {
    switch field {
    case "Round": .round
    case "Number": .number
    case "RevealBy": .revealDay
    case "Extends": .extends
    case "Item": .checked
    case "Gap": .gap
    case "Per": .per
    case "Cap": .cap
    case "Count", "CountRule":
      switch rule {
      case .discovery: .bad
      case .fixed: .fixed
      case .percent: .percent
      }
    default: nil
    }
  }
}
