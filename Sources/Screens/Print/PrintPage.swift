import Canvas
import Checkup
import Register

/// Which document to make, and into which file.
struct PrintPage: Page {
  /// One line of the form.
  enum Item: Hashable, Sendable {
    case paper, format, path
  }

  let branch: String
  private let offers: [PrintOffer]
  private var form: Form<Item>

  /// The name made up for the file, as long as nobody typed another.
  private var proposed: String

  /// Whether the file is on its way to disk.
  private var isWriting = false

  init(_ offers: [PrintOffer], of branch: String, _ world: World) {
    self.branch = branch
    self.offers = offers
    proposed = offers.first?.fileName(of: branch, .html) ?? ""
    let papers = offers.enumerated().map { place, offer in
      ChoiceField.Option("\(place)", offer.title(world))
    }
    let formats = Export.Format.allCases.map {
      ChoiceField.Option($0.rawValue, world.texts("print.format.\($0.rawValue)"))
    }
    form = Form([
      Field(.paper, world.texts("print.paper"), .choice(ChoiceField(papers, chosen: "0"))),
      Field(
        .format, world.texts("print.format"),
        .choice(ChoiceField(formats, chosen: Export.Format.html.rawValue))),
      Field(.path, world.texts("print.path"), .line(LineEditor(proposed)), isRequired: true),
    ])
  }

  var spot: Spot { .print }
  var isTyping: Bool { true }

  func path(_ world: World) -> [String] {
    let name = world.entry(branch)?.name ?? ""
    return [world.texts("overview"), name.isEmpty ? branch : name, world.texts("spot.print")]
  }

  mutating func handle(_ event: Event, _ world: World) -> [Step]? { steps(form.handle(event), world) }

  mutating func reload(_ world: World) {}

  mutating func resize(_ area: Rect) {}

  /// What is on disk is done with: back to where it was asked for.
  mutating func hear(_ news: News, _ world: World) -> [Step] {
    switch news {
    case .exported:
      defer { isWriting = false }
      return isWriting ? [.back] : []
    case .unexported:
      isWriting = false
      return []
    default: return []
    }
  }

  func draw(on frame: inout Frame, in area: Rect, _ world: World) {
    var rest = area
    form.draw(on: &frame, in: rest.takeTop(4), look: FormLook(weekdays: world.weekdays))
    // Where the line has no room for all of them, they are listed below.
    for (place, row) in zip(offers.indices, rest.rows) {
      frame.put(
        "\(place + 1) \(offers[place].title(world))", row: row, column: 3, width: area.size.columns - 4,
        style: form[.paper]?.text == "\(place)" ? .bold : .faint)
    }
  }

  func legend(_ world: World) -> String {
    switch form.focused?.id {
    case .path: world.texts("print.hint.path")
    case .format: world.texts("print.hint.format")
    default: world.texts("print.hint.paper")
    }
  }

  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? {
    steps(form.click(position, in: area, look: FormLook(weekdays: world.weekdays)), world)
  }
}

extension PrintPage {
  static let commands: [Command] =
    [
      .of(.print, "print-write", [.function(9), .key(.control("s"))]) { (page: inout PrintPage, world) in
        page.write(world)
      }
    ] + sources

  /// The command that leads here, on every screen with something to hand in.
  private static let sources: [Command] = [
    .of(.branch, "print", []) { (page: inout BranchPage, world) in
      let month = Month(page.chart.year, page.chart.month)
      return [.go(.print(PrintPage(PrintOffer.branch(month), of: page.code, world)))]
    },
    .of(.sheet, "print", [], refusal: { (page: SheetPage, _) in page.refusalToPrint }) {
      (page: inout SheetPage, world) in
      let offers = PrintOffer.sheet(page.round, world.day.month)
      return [.go(.print(PrintPage(offers, of: page.branch, world)))]
    },
    .of(.rectifications, "print", [], refusal: { (page: RectificationsPage, _) in page.refusalToPrint }) {
      (page: inout RectificationsPage, world) in
      guard let rectification = page.selected?.rectification,
        let round = world.directory.inspections.round(of: rectification)
      else { return [] }
      let offers = PrintOffer.rectification(rectification.id, round, world.day.month)
      return [.go(.print(PrintPage(offers, of: rectification.branch, world)))]
    },
    .of(.meeting, "print", [], refusal: { (page: MeetingPage, _) in page.refusalToLeave }) {
      (page: inout MeetingPage, world) in
      guard case .kept(let id, let year) = page.subject else { return [] }
      return go(id, of: page.branch, year, first: .minutes, world)
    },
    .of(.minutes, "print", [], refusal: { (page: MinutesPage, _) in page.refusalToLeave }) {
      (page: inout MinutesPage, world) in go(page.id, of: page.branch, page.year, first: .minutes, world)
    },
    .of(.rollCall, "print", [], refusal: { (page: RollCall, world) in RollCall.asking(page, world) }) {
      (page: inout RollCall, world) in go(page.id, of: page.branch, page.year, first: .attendance, world)
    },
  ]

  private static func go(
    _ id: String, of branch: String, _ year: Int, first kind: PaperKind, _ world: World
  ) -> [Step] {
    guard let meeting = world.books[branch]?.meeting(id, in: year) else { return [] }
    return [.go(.print(PrintPage(PrintOffer.session(meeting, first: kind), of: branch, world)))]
  }

  private mutating func steps(_ answer: Form<Item>.Answer, _ world: World) -> [Step]? {
    switch answer {
    case .ignored: return nil
    case .save: return write(world)
    case .changed(.paper), .changed(.format): propose()
    case .changed(.path), .still, .moved, .open: break
    }
    return []
  }

  private var offer: PrintOffer? {
    form[.paper].flatMap { Int($0.text) }.map { offers[$0] }
  }

  private var format: Export.Format {
    form[.format].flatMap { Export.Format(rawValue: $0.text) } ?? .html
  }

  /// The file's name follows what is chosen, unless somebody typed another.
  private mutating func propose() {
    guard let offer, form[.path]?.text == proposed else { return }
    proposed = offer.fileName(of: branch, format)
    form[.path] = .line(LineEditor(proposed))
  }

  private mutating func write(_ world: World) -> [Step] {
    let path = form[.path]?.text ?? ""
    guard let offer, !path.isEmpty else {
      form.report([.path: world.texts("print.no-path")])
      return []
    }
    if isWriting { return [.say(Remark(world.texts("refusal.saving")))] }
    isWriting = true
    return [
      .effect(
        .export(
          Export(
            kind: offer.kind, branch: branch, record: offer.record, round: offer.round,
            month: offer.month,
            year: offer.month.year, format: format, path: path, day: world.day)))
    ]
  }
}
