import Canvas
import Register
import Testing

@testable import Screens

/// Somebody at each of the program's screens, with something to see there.
enum EverySpot {
  /// A visit that stands at `spot`.
  static func visit(_ spot: Spot, size: String = "80x24", language: String = "zh-Hans") throws -> Visit {
    let visit = try arrive(at: spot, size, language)
    try #require(visit.spot == spot.rawValue)
    return visit
  }

  private static func arrive(at spot: Spot, _ size: String, _ language: String) throws -> Visit {
    switch spot {
    case .overview, .branch, .findings, .explanation, .comparison, .schedule, .history, .step, .settings,
      .help, .print:
      try browse(to: spot, size, language)
    case .meeting, .minutes, .votes, .vote, .rollCall: try meet(at: spot, size, language)
    case .dues, .duesForm, .duesReceipt: try collect(at: spot, size, language)
    case .books, .records, .record: try write(at: spot, size, language)
    case .draw: try DrawHall.visit(try DrawHall.drawn(), size: size, language: language)
    case .sheet: try SheetHall.sheet(size: size, language: language)
    case .member: try MemberSample.card("何秋实", size: size, language: language)
    case .rectifications: try SheetHall.rectifications(size: size, language: language)
    }
  }

  private static func browse(to spot: Spot, _ size: String, _ language: String) throws -> Visit {
    if spot == .comparison { return try ComparisonPageTests().visit(size: size, language: language) }
    if spot == .explanation { return try ExplanationTests().visit("MTG-1", size: size, language: language) }
    if spot == .history || spot == .step {
      var visit = try HistoryTests().visit(size, language: language)
      if spot == .step { visit.press("End", "Enter") }
      return visit
    }
    var visit = try Visit(BrowsingTests.files, size: size, language: language)
    switch spot {
    case .overview: visit.press("Esc")
    case .findings: visit.press("6")
    case .schedule: visit.press("9")
    case .settings: visit.press(",")
    case .help: visit.press("F1")
    case .print: visit.run("print")
    default: break
    }
    return visit
  }

  private static func meet(at spot: Spot, _ size: String, _ language: String) throws -> Visit {
    if spot == .rollCall { return try Hall.sixteen.visit(size: size, language: language) }
    var visit = try VoteSample.visit(votes: VoteSample.votes, size: size, language: language)
    let (id, branch) = (VoteSample.id, "ZB001")
    switch spot {
    case .meeting: visit.go(.meeting(MeetingPage(editing: id, of: branch, year: 2026, visit.world)))
    case .minutes: visit.go(.minutes(MinutesPage(id, of: branch, year: 2026, visit.world)))
    case .vote: visit.press("Enter")
    default: break
    }
    return visit
  }

  private static func collect(at spot: Spot, _ size: String, _ language: String) throws -> Visit {
    var visit = try DuesSample.visit(size: size, language: language)
    if spot == .duesForm { visit.press("Home", "Right", "Right", "Enter") }
    if spot == .duesReceipt {
      visit.press("Home", "Right")
      visit.run("receipt")
    }
    return visit
  }

  private static func write(at spot: Spot, _ size: String, _ language: String) throws -> Visit {
    switch spot {
    case .books:
      var visit = try RecordSample.visit(size: size, language: language)
      visit.press("t")
      return visit
    case .records: return try RecordSample.book("Talk", size: size, language: language)
    default: return try RecordSample.form("Talk", "20260310-th-1", size: size, language: language)
    }
  }
}

extension Visit {
  /// Runs a command of the screen in front, as the palette would.
  mutating func run(_ command: String) {
    guard let command = Command.command(command, at: model.stack.front.spot) else { return }
    carryOut(model.run(command))
  }

  /// Presses the left button.
  mutating func click(_ row: Int, _ column: Int) {
    send(.mouse(Mouse(.press(.left), at: Position(row: row, column: column))))
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.resize(Size(rows: rows, columns: columns)))
  }
}
