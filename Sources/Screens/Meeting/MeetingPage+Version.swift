import Canvas
import Register

/// A final session is changed only by a new version: the reason goes into the history, then the session is open until
/// it is made final again.
extension MeetingPage {
  var refusalToReopen: String? {
    guard let sheet else { return "refusal.no-session" }
    return sheet.isFinalised ? nil : "refusal.not-final"
  }

  mutating func askForReason() -> [Step] {
    reason = LineEditor()
    return []
  }

  /// Takes an event while the reason is typed; nil where none is.
  mutating func handleReason(_ event: Event, _ world: World) -> [Step]? {
    guard var field = reason else { return nil }
    switch event.halfWidth {
    case .key(Key(.escape)):
      reason = nil
      return []
    case .key(Key(.enter)): return reopen(because: field.text.words.joined(separator: " "), world)
    default:
      // Nothing else on the page is meant while something is asked.
      _ = field.handle(event)
      reason = field
      return []
    }
  }

  private mutating func reopen(because why: String, _ world: World) -> [Step] {
    if why.isEmpty { return [.say(Remark(world.texts("meeting.reason-missing")))] }
    guard case .kept(let id, let year) = subject, let base = sheet?.base else { return [] }
    reason = nil
    let open = Edit.Action.set([Edit.Field("Finalised", [])])
    return [save(id, open, year: year, "meeting.reopened", base, world, because: why)]
  }

  /// Draws what is asked in the line of what is lacking; tells whether something is.
  func drawReason(on frame: inout Frame, in line: Rect, _ world: World) -> Bool {
    guard let reason else { return false }
    let end = frame.put(world.texts("meeting.reason"), row: line.row, column: 1, style: .bold)
    let width = max(0, line.columns.upperBound - end - 2)
    reason.draw(on: &frame, in: Rect(row: line.row, column: end + 1, rows: 1, columns: width))
    return true
  }
}
