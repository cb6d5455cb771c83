import Canvas
import Register

/// Where on the program one is: names the commands that are there, the help, and the golden frames.
enum Spot: String, CaseIterable, Sendable {
  case overview, branch, meeting, rollCall = "roll-call", minutes, votes, vote, findings, explanation,
    comparison, schedule, draw, dues, duesForm = "dues-form", duesReceipt = "dues-receipt", books, records,
    record, sheet, rectifications, print, history, step, settings, member, help
}

/// One screen: state, what an event does to it, and how it looks.
///
/// It draws itself between the path above and the message and footer below.
protocol Page: Equatable, Sendable {
  var spot: Spot { get }

  /// The words that lead here, outermost first: `总览`, `云杉里社区第一支部`.
  func path(_ world: World) -> [String]

  /// Whether text goes into a field, so that letters are no commands.
  var isTyping: Bool { get }

  /// Text typed here that is not saved: leaving asks first.
  var isChanged: Bool { get }

  /// Takes an event that no command took; nil if it means nothing here.
  mutating func handle(_ event: Event, _ world: World) -> [Step]?

  /// Takes in that the world changed, keeping selection, filter and place.
  mutating func reload(_ world: World)

  /// While in front: takes in what came of what it wanted done, after `reload`, and answers what it wants next.
  mutating func hear(_ news: News, _ world: World) -> [Step]

  /// While in front: what it needs to know and does not.
  func wishes(_ world: World) -> [Effect]

  /// Takes in the room it is drawn in.
  mutating func resize(_ area: Rect)

  func draw(on frame: inout Frame, in area: Rect, _ world: World)

  /// What stands at the right end of the first row: the day, where the screen has nothing of its own to say there.
  func corner(_ world: World, width: Int) -> String

  /// The line above the footer where there is no message: a legend, a hint.
  func legend(_ world: World) -> String

  /// Takes a press of the left button; nil if nothing is there.
  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]?
}

extension Page {
  var isTyping: Bool { false }
  var isChanged: Bool { false }
  mutating func hear(_ news: News, _ world: World) -> [Step] { [] }
  func wishes(_ world: World) -> [Effect] { [] }
  func corner(_ world: World, width: Int) -> String {
    "\(world.day) \(world.texts("weekday.\(world.day.weekday)"))"
  }

  func legend(_ world: World) -> String { "" }
  mutating func click(_ position: Position, in area: Rect, _ world: World) -> [Step]? { nil }
}

/// Any of the screens.
enum Screen: Equatable, Sendable {
  case overview(Overview)
  case branch(BranchPage)
  case meeting(MeetingPage)
  case rollCall(RollCall)
  case minutes(MinutesPage)
  case votes(VotesPage)
  case vote(VotePage)
  case findings(FindingsPage)
  case explanation(ExplanationPage)
  case comparison(ComparisonPage)
  case schedule(SchedulePage)
  case dues(DuesPage)
  case duesForm(DuesFormPage)
  case duesReceipt(DuesReceipt)
  case books(BooksPage)
  case records(RecordsPage)
  case record(RecordPage)
  case member(MemberPage)
  case draw(DrawPage)
  case sheet(SheetPage)
  case rectifications(RectificationsPage)
  case print(PrintPage)
  case history(HistoryPage)
  case step(StepPage)
  case settings(SettingsPage)
  case help(HelpPage)

  /// The screen itself, whichever it is.
  var page: any Page {
    get {
      switch self {
      case .overview(let page): page
      case .branch(let page): page
      case .meeting(let page): page
      case .rollCall(let page): page
      case .minutes(let page): page
      case .votes(let page): page
      case .vote(let page): page
      case .findings(let page): page
      case .explanation(let page): page
      case .comparison(let page): page
      case .schedule(let page): page
      case .dues(let page): page
      case .duesForm(let page): page
      case .duesReceipt(let page): page
      case .books(let page): page
      case .records(let page): page
      case .record(let page): page
      case .member(let page): page
      case .draw(let page): page
      case .sheet(let page): page
      case .rectifications(let page): page
      case .print(let page): page
      case .history(let page): page
      case .step(let page): page
      case .settings(let page): page
      case .help(let page): page
      }
    }
    set {
      switch newValue {
      case let page as Overview: self = .overview(page)
      case let page as BranchPage: self = .branch(page)
      case let page as MeetingPage: self = .meeting(page)
      case let page as RollCall: self = .rollCall(page)
      case let page as MinutesPage: self = .minutes(page)
      case let page as VotesPage: self = .votes(page)
      case let page as VotePage: self = .vote(page)
      case let page as FindingsPage: self = .findings(page)
      case let page as ExplanationPage: self = .explanation(page)
      case let page as ComparisonPage: self = .comparison(page)
      case let page as SchedulePage: self = .schedule(page)
      case let page as DuesPage: self = .dues(page)
      case let page as DuesFormPage: self = .duesForm(page)
      case let page as DuesReceipt: self = .duesReceipt(page)
      case let page as BooksPage: self = .books(page)
      case let page as RecordsPage: self = .records(page)
      case let page as RecordPage: self = .record(page)
      case let page as MemberPage: self = .member(page)
      case let page as DrawPage: self = .draw(page)
      case let page as SheetPage: self = .sheet(page)
      case let page as RectificationsPage: self = .rectifications(page)
      case let page as PrintPage: self = .print(page)
      case let page as HistoryPage: self = .history(page)
      case let page as StepPage: self = .step(page)
      case let page as SettingsPage: self = .settings(page)
      case let page as HelpPage: self = .help(page)
      default: preconditionFailure("every page is a screen")
      }
    }
  }

  var spot: Spot { page.spot }
}
