import Canvas
import Checkup
import Register

/// A new round on its way to being frozen: the step one is at, and what is filled in so far.
struct DrawPlanSheet: Equatable, Sendable {
  private(set) var step = DrawStep.list
  private(set) var entries: DrawEntries
  private(set) var form: Form<DrawItem>
  var roster: DrawRoster

  /// The list a line is being filled in from.
  private(set) var chooser: DrawChooser?

  /// Begins a new round, or one that adds to `earlier`.
  init(_ world: World, _ past: DrawPast, extending earlier: HashedText? = nil) {
    let proposal = DrawProposal(world, past)
    entries = earlier.map { proposal.entries(extending: $0) } ?? proposal.entries
    form = Form(DrawFields(world: world, entries: entries).fields(.list))
    roster = DrawRoster(world)
  }

  func typed(_ world: World, _ past: DrawPast) -> DrawTyped {
    DrawTyped(entries: entries, exclusions: roster.exclusions, world: world, past: past)
  }

  /// Whether text goes into a field.
  var isTyping: Bool { step == .exclusions ? roster.isTyping : step != .freeze }

  /// Takes an event of the form or the list; false if it means nothing here.
  mutating func handle(_ event: Event, _ world: World) -> Bool {
    if chooser != nil { return choose(event, world) }
    if step == .exclusions { return roster.handle(event) }
    return settle(form.handle(event), world)
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> Bool {
    if chooser != nil { return true }
    if step == .exclusions { return roster.click(position, in: area, world.texts) }
    return settle(form.click(position, in: area, look: FormLook(weekdays: world.weekdays)), world)
  }

  /// Enter: the next of several lines, or the next step.
  mutating func enter(_ world: World, _ past: DrawPast) -> String? {
    if chooser != nil {
      _ = choose(.key(Key(.enter)), world)
      return nil
    }
    if let item = form.focused?.id, step == .people, item.isGrowing, !(entries[item] ?? "").trimmed.isEmpty,
      let next = item.following
    {
      commit(world)
      _ = form.focus(on: next)
      return nil
    }
    return goOn(world, past)
  }

  /// Goes on to the next step, or shows and answers what keeps it back.
  mutating func goOn(_ world: World, _ past: DrawPast) -> String? {
    chooser = nil
    commit(world)
    if step == .exclusions {
      if let fault = typed(world, past).entryFaults.first { return fault }
    } else {
      let faults = typed(world, past).faults(step)
      if !faults.isEmpty {
        form.report(faults)
        return form.focused?.error ?? faults.first?.value
      }
    }
    go(to: step.next ?? step, world)
    return nil
  }

  /// Goes back a step; false at the first one.
  mutating func goBack(_ world: World) -> Bool {
    guard let previous = step.previous else { return false }
    commit(world)
    go(to: previous, world)
    return true
  }

  /// Opens what the focused line can be chosen from.
  mutating func choose(_ world: World, _ past: DrawPast, height: Int) -> Bool {
    guard let item = form.focused?.id, step != .exclusions, step != .freeze else { return false }
    switch item {
    case .dueDay, .revealDay: return handle(.key(Key(.function(4))), world)
    case .mode, .strata, .weights, .rule: return handle(.text(" "), world)
    case .inspector, .recusal:
      chooser = DrawChooser(item, typed(world, past), height: height)
      return chooser != nil
    default: return false
    }
  }

  mutating func resizeChooser(height: Int) { chooser?.resize(height: height) }

  /// Takes an event of the list, and what was chosen into its line.
  private mutating func choose(_ event: Event, _ world: World) -> Bool {
    guard let item = chooser?.item, let choice = chooser?.handle(event) else { return false }
    switch choice {
    case .chosen(let text):
      chooser = nil
      entries[item] = text
      form[item] = .line(LineEditor(text))
      arrange(world)
    case .cancelled: chooser = nil
    case .open, .refused: break
    case .ignored: return false
    }
    return true
  }

  private mutating func go(to next: DrawStep, _ world: World) {
    step = next
    form = Form(DrawFields(world: world, entries: entries).fields(next), at: first(of: next))
  }

  /// The line to begin with: the first one that is left to type.
  private func first(of step: DrawStep) -> DrawItem? {
    switch step {
    case .sources: .source(0)
    case .people: (entries[.inspector(0)] ?? "").isEmpty ? .inspector(0) : nil
    default: nil
    }
  }

  private mutating func settle(_ answer: Form<DrawItem>.Answer, _ world: World) -> Bool {
    switch answer {
    case .ignored: return false
    case .changed(let item): entries[item] = form[item]?.text ?? ""
    case .still, .moved, .open, .save: break
    }
    arrange(world)
    return true
  }

  /// Ends what is being typed, as when the line is left.
  private mutating func commit(_ world: World) {
    _ = form.handle(.key(Key(.function(9))))
    for field in form.fields {
      guard field.id.isTime, let time = WallTime(typed: entries[field.id] ?? "") else { continue }
      entries[field.id] = "\(time)"
    }
    arrange(world)
  }

  /// Makes the lines that are needed now, keeping what is being typed in them.
  private mutating func arrange(_ world: World) {
    let old = Dictionary(form.fields.map { ($0.id, $0) }) { first, _ in first }
    let focus = form.focused?.id
    let arranged = DrawFields(world: world, entries: entries).fields(step).map { field in
      var field = field
      guard let kept = old[field.id] else { return field }
      if kept.content.text == entries[field.id] { field.content = kept.content }
      field.error = kept.error
      return field
    }
    form = Form(arranged, at: focus)
  }
}
