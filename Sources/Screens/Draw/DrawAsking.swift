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
    /// Who goes to a branch in whose place, and why.
    case replace
    /// How much is drawn inside a branch.
    case within
    /// What the source of those draws came to.
    case values
    /// What they came to.
    case drawn
  }

  let kind: Kind
  private(set) var form: Form<DrawItem>

  /// The branch it is about, where it is about one.
  let branch: String

  /// What is to be read below.
  private let lines: [String]

  init(
    _ kind: Kind, _ entries: DrawEntries, _ world: World, branch: String = "", lines: [String] = [],
    sources: [DrawFrame.Source] = [], people: (leaving: [String], coming: [String]) = ([], [])
  ) {
    self.kind = kind
    self.branch = branch
    self.lines = lines
    let items: [DrawItem] =
      switch kind {
      case .reveal: [.nonceFile]
      case .void: [.reason]
      case .replace: [.leaving, .coming, .reason]
      case .within: [.minutes, .dues, .members, .source(0)]
      case .values: [.value(0), .witness(0)]
      case .drawn: []
      }
    form = Form(
      DrawFields(world: world, entries: entries, frozen: sources, people: people).fields(of: items))
  }

  /// Whether there is anything to type.
  var isTyping: Bool { !form.fields.isEmpty }

  /// What is only read, by the line; nil where there is a form.
  func reading(_ texts: Texts) -> [Styled]? {
    if isTyping { return nil }
    return lines.map { Styled($0) } + [Styled(texts("draw.note.\(kind)"), .faint)]
  }

  func text(_ item: DrawItem) -> String { (form[item]?.text ?? "").trimmed }

  mutating func handle(_ event: Event) -> Bool { form.handle(event) != .ignored }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> Bool {
    form.click(position, in: area, look: FormLook(weekdays: world.weekdays)) != .ignored
  }

  /// Enter: the next line, or the end; true when everything was answered.
  mutating func enter() -> Bool {
    form.fields.isEmpty || form.handle(.key(Key(.enter))) == .save && isAnswered()
  }

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
    let width = max(1, area.size.columns - 2)
    let read = lines.flatMap { $0.wrapped(to: width) }.map { Styled(String($0)) }
    let notes = world.texts("draw.note.\(kind)").wrapped(to: width).map { Styled(String($0), .faint) }
    for (row, line) in zip(rest.rows.dropFirst(), read + notes) {
      frame.put(line.text, row: row, column: 1, style: line.style)
    }
  }
}
