import Canvas
import Checkup
import Register

/// A form of the dues: a payment, an assessment, a remittance or an expense.
struct DuesFormPage: Page {
  let branch: String
  let paper: DuesPaper

  /// Nil until the branch is read.
  private(set) var sheet: DuesSheet?

  /// The edit on its way to disk.
  private var awaited: Edit?

  init(_ paper: DuesPaper, in branch: String, _ world: World) {
    self.paper = paper
    self.branch = branch
    reload(world)
  }

  var spot: Spot { .duesForm }
  var isTyping: Bool { true }
  var isChanged: Bool { sheet?.isChanged ?? false }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    return [
      world.texts("overview"), name.isEmpty ? branch : name, world.texts("spot.dues"),
      world.texts("dues.form.\(paper.title)", facts),
    ]
  }

  /// What is typed here stays, whatever became of the files meanwhile.
  mutating func reload(_ world: World) {
    if sheet == nil, let book = world.expected(branch) { sheet = DuesSheet(paper, in: book, world) }
  }

  /// What is on disk is done with: back to the year.
  mutating func hear(_ news: News, _ world: World) -> [Step] {
    switch news {
    case .saved(let edit, _, _, _):
      guard edit == awaited else { return [] }
      awaited = nil
      return [.back]
    case .unsaved(let edit, _), .contested(let edit, _, _):
      if edit == awaited { awaited = nil }
      return []
    default: return []
    }
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? {
    guard let book = world.expected(branch) else { return nil }
    return steps(sheet?.handle(event, in: book, world) ?? .ignored, world)
  }

  mutating func resize(_ area: Rect) {}

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    guard let book = world.expected(branch) else { return nil }
    let look = FormLook(weekdays: world.weekdays)
    let form = DuesFormPage.form(in: area)
    return steps(sheet?.click(position, in: form, look, book, world) ?? .ignored, world)
  }

  private mutating func steps(_ outcome: DuesSheet.Outcome, _ world: World) -> [Step]? {
    switch outcome {
    case .ignored: nil
    case .taken: []
    case .save: save(world)
    }
  }

  private var facts: [String: String] {
    switch paper {
    case .payment(let member, let month):
      ["name": member, "year": "\(month.year)", "month": "\(month.ofYear)"]
    case .assessment(let member, _): ["name": member]
    case .remittance(let month): ["year": "\(month.year)", "month": "\(month.ofYear)"]
    case .expense: [:]
    }
  }
}

extension DuesFormPage {
  static let commands: [Command] = [
    .of(
      .duesForm, "save", [.function(9), .key(.control("s"))],
      refusal: { (page: DuesFormPage, _) in page.sheet == nil ? "refusal.dues-unread" : nil }
    ) { (page: inout DuesFormPage, world) in page.save(world) }
  ]

  private mutating func save(_ world: World) -> [Step] {
    guard var sheet, let book = world.expected(branch) else { return [] }
    if awaited != nil { return [.say(Remark(world.texts("refusal.saving")))] }
    let obstacles = DuesCheck(paper, world).obstacles(to: sheet.values)
    guard obstacles.isEmpty else {
      sheet.report(obstacles)
      self.sheet = sheet
      let said = world.texts("meeting.not-savable", ["count": "\(obstacles.count)"])
      return [.say(Remark(said, isTrouble: true))]
    }
    guard let edit = DuesFiling(sheet.values, in: book, world).edit(of: paper) else {
      return [.say(Remark(world.texts("meeting.unchanged")))]
    }
    awaited = edit
    return [.effect(.save(edit))]
  }
}
