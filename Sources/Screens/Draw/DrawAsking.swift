import Canvas
import Checkup
import Register

/// What has to be known before something is added to a drawn round.
struct DrawAsking: Equatable, Sendable {
  enum Kind: String, Sendable {
    /// Where the nonce is, before a sealed result is made known.
    case reveal
    /// Why the round does not count.
    case void
  }

  let kind: Kind
  private(set) var form: Form<DrawItem>

  init(_ kind: Kind, _ entries: DrawEntries, _ world: World) {
    self.kind = kind
    let items: [DrawItem] =
      switch kind {
      case .reveal: [.nonceFile]
      case .void: [.reason]
      }
    form = Form(DrawFields(world: world, entries: entries).fields(of: items))
  }

  func text(_ item: DrawItem) -> String { (form[item]?.text ?? "").trimmed }

  mutating func handle(_ event: Event) -> Bool { form.handle(event) != .ignored }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> Bool {
    form.click(position, in: area, look: FormLook(weekdays: world.weekdays)) != .ignored
  }

  /// Enter: the next line, or the end; true when everything was answered.
  mutating func enter() -> Bool { form.handle(.key(Key(.enter))) == .save && isAnswered() }

  /// Whether nothing is left open; shows what is.
  mutating func isAnswered() -> Bool {
    _ = form.handle(.key(Key(.function(9))))
    return form.missing.isEmpty
  }

  /// Shows what is wrong with a line, in words.
  mutating func report(_ fault: String, at item: DrawItem) { form.report([item: fault]) }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var rest = area
    form.draw(on: &frame, in: rest.takeTop(form.fields.count), look: FormLook(weekdays: world.weekdays))
    let notes = world.texts("draw.note.\(kind)").wrapped(to: max(1, area.size.columns - 2))
    for (row, note) in zip(rest.rows.dropFirst(), notes) {
      frame.put(String(note), row: row, column: 1, style: .faint)
    }
  }
}
