import Canvas
import Checkup
import Register

/// A form of the dues: what it began with, and what is filled in by now.
struct DuesSheet: Equatable, Sendable {
  let paper: DuesPaper
  private(set) var form: Form<DuesItem>

  /// What is filled in, as it was typed.
  private(set) var values: [DuesItem: String]
  private let base: [DuesItem: String]

  /// The numbers of the rate as this register has them.
  let terms: DuesTerms

  init(_ paper: DuesPaper, in book: Book, _ world: World) {
    self.paper = paper
    terms = world.checker.duesTerms(for: book.code)
    base = paper.opening(in: book, world)
    // Every line has a value from the start, so that looking at it is no change.
    values = paper.items.reduce(into: base) { $0[$1, default: ""] += "" }
    let fields = DuesFields(paper: paper, book: book, world: world, values: base)
    form = Form(paper.items.map(fields.field), at: DuesSheet.first(of: paper))
  }

  var isChanged: Bool { values.filter { !$0.value.isEmpty } != base.filter { !$0.value.isEmpty } }

  /// What base and class of an assessment come to.
  var rate: DuesRate? {
    Member.DuesClass(rawValue: values[.duesClass] ?? "").map { duesClass in
      let base = duesClass.hasBase ? Money((values[.base] ?? "").trimmed) : nil
      return DuesRate(duesClass, base: base, farmers: terms.farmers)
    }
  }

  /// Where one begins to type: what is likely to differ.
  private static func first(of paper: DuesPaper) -> DuesItem {
    switch paper {
    case .assessment: .base
    default: .amount
    }
  }
}

extension DuesSheet {
  enum Outcome: Equatable {
    case ignored, taken, save
  }

  mutating func handle(_ event: Event, in book: Book, _ world: World) -> Outcome {
    settle(form.handle(event), in: book, world)
  }

  mutating func click(
    _ position: Position, in area: Rect, _ look: FormLook, _ book: Book, _ world: World
  ) -> Outcome {
    settle(form.click(position, in: area, look: look), in: book, world)
  }

  /// Shows what is wrong with each line, and goes to the first of them.
  mutating func report(_ faults: [DuesItem: String]) { form.report(faults) }

  private mutating func settle(_ answer: Form<DuesItem>.Answer, in book: Book, _ world: World) -> Outcome {
    switch answer {
    case .ignored: return .ignored
    case .save:
      takeAll()
      return .save
    case .changed(let item): take(item)
    case .still, .moved, .open: takeAll()
    }
    arrange(in: book, world)
    return .taken
  }

  /// Fields tidy up what was typed when they are left, so all are taken over.
  private mutating func takeAll() {
    for item in paper.items { values[item] = form[item]?.text ?? "" }
  }

  /// Takes over what was typed in a line. The monthly amount follows class and base as long as it was what they
  /// come to.
  private mutating func take(_ item: DuesItem) {
    let before = reckoned
    values[item] = form[item]?.text ?? ""
    let monthly = (values[.monthly] ?? "").trimmed
    guard item == .base || item == .duesClass, monthly.isEmpty || monthly == before else { return }
    values[.monthly] = reckoned ?? ""
  }

  /// The one amount the rate comes to.
  private var reckoned: String? {
    guard let range = rate?.monthly, range.lowerBound == range.upperBound else { return nil }
    return range.lowerBound.description
  }

  private mutating func arrange(in book: Book, _ world: World) {
    let fields = DuesFields(paper: paper, book: book, world: world, values: values)
    let faults = DuesCheck(paper, world).faults(in: values)
    let old = Dictionary(form.fields.map { ($0.id, $0) }) { first, _ in first }
    let focus = form.focused?.id
    let arranged = paper.items.map { item in
      var field = fields.field(item)
      if let kept = old[item], kept.content.text == values[item] ?? "" { field.content = kept.content }
      field.error = faults[item]
      return field
    }
    form = Form(arranged, at: focus)
  }
}
