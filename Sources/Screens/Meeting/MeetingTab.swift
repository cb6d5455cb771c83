import Canvas
import Register

/// The four sides of one session, each a screen of its own.
enum MeetingTab: String, CaseIterable, Sendable {
  case form = "meeting"
  case rollCall = "roll-call"
  case minutes
  case votes

  func screen(_ id: String, of branch: String, year: Int, _ world: World) -> Screen {
    switch self {
    case .form: .meeting(MeetingPage(editing: id, of: branch, year: year, world))
    case .rollCall: .rollCall(RollCall(id, of: branch, year: year, world))
    case .minutes: .minutes(MinutesPage(id, of: branch, year: year, world))
    case .votes: .votes(VotesPage(id, of: branch, year: year, world))
    }
  }

  func title(_ world: World) -> String { world.texts("meeting.tab.\(rawValue)") }

  /// Draws all of them in a row, this one in brackets, and answers the column after them.
  @discardableResult
  func draw(on frame: inout Frame, row: Int, column: Int, _ world: World) -> Int {
    var end = column
    for tab in MeetingTab.allCases {
      let title = tab.title(world)
      end = frame.put(
        tab == self ? "[\(title)]" : " \(title) ", row: row, column: end, style: tab == self ? .bold : .faint)
    }
    return end
  }

  /// The one drawn at a cell of that row.
  static func at(_ cell: Int, column: Int, _ world: World) -> MeetingTab? {
    var end = column
    for tab in allCases {
      let start = end
      end += tab.title(world).cells + 2
      if (start..<end).contains(cell) { return tab }
    }
    return nil
  }
}
