import Canvas
import Checkup
import Register

/// A round from its freezing on: the commitment, the values as they are typed, and what was drawn.
struct DrawRoundSheet: Equatable, Sendable {
  /// The name of its folder.
  let name: String
  private(set) var step: DrawStep
  private(set) var entries: DrawEntries = [:]
  private(set) var form: Form<DrawItem>
  private(set) var picks: Listing<String>

  /// The nonce a sealed round is about to be drawn with.
  var nonce: HashedText?

  /// What is being asked about the round before something is added to it.
  var asking: DrawAsking?

  init(_ round: DrawPast.Round, _ world: World) {
    name = round.name
    step = round.isSettled ? .result : .commit
    for place in round.frame.sources.indices { entries[.witness(place)] = world.person }
    entries[.nonceFile] = DrawProposal.nonceFile(of: round.frame.round.text, world.texts)
    let isSealed = round.frame.mode != .open
    form = Form(
      DrawFields(world: world, entries: entries, frozen: round.frame.sources, isSealed: isSealed)
        .fields(.values))
    picks = Listing(DrawRoundSheet.shown(round))
  }

  var isTyping: Bool { asking?.isTyping ?? (step == .values) }

  /// Whether values were typed that are not drawn with yet.
  var isChanged: Bool {
    step != .result
      && entries.contains { item, text in if case .value = item { !text.isEmpty } else { false } }
  }

  mutating func resize(height: Int) { picks.height = max(1, height) }

  mutating func reload(_ round: DrawPast.Round) {
    if round.isSettled { step = .result }
    picks.reload(DrawRoundSheet.shown(round))
  }

  mutating func handle(_ event: Event, _ world: World) -> Bool {
    if asking != nil { return asking?.handle(event) ?? false }
    switch step {
    case .values:
      let answer = form.handle(event)
      if case .changed(let item) = answer { entries[item] = form[item]?.text ?? "" }
      return answer != .ignored
    case .result: return picks.handle(event) != .ignored
    default: return false
    }
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> Bool {
    if asking != nil { return asking?.click(position, in: area, world) ?? false }
    switch step {
    case .values: return form.click(position, in: area, look: FormLook(weekdays: world.weekdays)) != .ignored
    case .result:
      let layout = DrawResultLayout(area)
      let hit = Table([]).hit(position, picks, in: layout.table, row: { _ in Table.Row([]) })
      guard case .row(let place) = hit else { return false }
      return picks.select(picks.rows[place])
    default: return false
    }
  }

  mutating func go(to step: DrawStep) { self.step = step }

  /// The values as they were typed, to the letter; or the first thing that is wrong with them, by its line.
  func values(_ frame: DrawFrame) throws(DrawRefusal) -> [DrawResult.Value] {
    var values: [DrawResult.Value] = []
    for (place, source) in frame.sources.enumerated() {
      let record = "Value \(source.label)"
      do throws(DrawRefusal) {
        values.append(
          DrawResult.Value(
            label: source.label, value: try HashedText(typed: entries[.value(place)] ?? "", field: "Value"),
            witness: try HashedText(typed: entries[.witness(place)] ?? "", field: "Witness")))
      } catch {
        throw error.in(record)
      }
    }
    return values
  }

  /// Turns full-width digits of the values into the published ones; answers the values that were typed with some.
  mutating func takePlainDigits(_ frame: DrawFrame) -> [String] {
    var changed: [String] = []
    for place in frame.sources.indices {
      let typed = entries[.value(place)] ?? ""
      let plain = typed.plainDigits
      if plain.utf8.elementsEqual(typed.utf8) { continue }
      entries[.value(place)] = plain
      form[.value(place)] = .line(LineEditor(plain))
      changed.append(plain)
    }
    return changed
  }

  /// Shows what is wrong with each line, in words; true if nothing is.
  mutating func check(_ frame: DrawFrame, _ wording: DrawWording) -> Bool {
    _ = form.handle(.key(Key(.function(9))))
    var faults: [DrawItem: String] = [:]
    for place in frame.sources.indices {
      for (item, field) in [(DrawItem.value(place), "Value"), (.witness(place), "Witness")] {
        do throws(DrawRefusal) {
          _ = try HashedText(typed: entries[item] ?? "", field: field)
        } catch {
          faults[item] = wording(error.in("Value \(frame.sources[place].label)"))
        }
      }
    }
    form.report(faults)
    return faults.isEmpty
  }

  /// The branches that may be shown: none while a sealed round is secret.
  private static func shown(_ round: DrawPast.Round) -> [String] {
    if case .awaitingReveal = round.state { return [] }
    return round.record?.result.picks.map(\.branch.text) ?? []
  }
}

extension DrawPast.Round {
  /// Whether nothing can be drawn any more: it was, or the list was given up.
  fileprivate var isSettled: Bool { record != nil || abandoned != nil || isHidden }
}
