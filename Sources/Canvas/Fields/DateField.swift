/// A field for a date, written as people write it.
package struct DateField: Hashable, Sendable {
  private var editor: LineEditor
  private let today: CivilDay
  private let leaning: Leaning
  /// The calendar, while it is open.
  package private(set) var grid: MonthGrid?

  /// Begins with `day`, or empty. A date without a year lies before or after `today` as `leaning` says.
  package init(_ day: CivilDay? = nil, today: CivilDay, leaning: Leaning) {
    editor = LineEditor(day.map { "\($0)" } ?? "")
    self.today = today
    self.leaning = leaning
  }

  /// What is typed.
  package var text: String { editor.text }

  /// The day that is meant; nil where nothing or no date is typed.
  package var day: CivilDay? { CivilDay(typed: editor.text, today: today, leaning: leaning) }

  /// The day of the week, to show beside what is typed; the whole date where it was not written out.
  package func echo(_ weekdays: Weekdays) -> String {
    guard let day else { return "" }
    let name = weekdays.long[day.weekday - 1]
    return editor.text == "\(day)" ? name : "\(day) \(name)"
  }

  /// Writes the date out, `11.5` as `2026-11-05`, as when the field is left. What is no date stays as typed.
  package mutating func commit() {
    grid = nil
    if let day { editor = LineEditor("\(day)") }
  }

  /// Takes typing, ↑↓ for the day before and after, PgUp PgDn for a month, and F4 for the calendar.
  package mutating func handle(_ event: Event) -> Outcome {
    if grid != nil { return choose(event) }
    switch event {
    case .key(Key(.up)): return shift { $0.adding(days: -1) }
    case .key(Key(.down)): return shift { $0.adding(days: 1) }
    case .key(Key(.pageUp)): return shift { $0.adding(months: -1) }
    case .key(Key(.pageDown)): return shift { $0.adding(months: 1) }
    case .key(Key(.function(4))):
      grid = MonthGrid(day ?? today)
      return .moved
    default: return editor.handle(event)
    }
  }

  /// Chooses a day of the open calendar, as a click does.
  package mutating func choose(_ day: CivilDay) -> Outcome {
    let changed = self.day != day
    editor = LineEditor("\(day)")
    grid = nil
    return changed ? .changed : .moved
  }

  private mutating func choose(_ event: Event) -> Outcome {
    switch grid?.handle(event) {
    case .chosen(let day): return choose(day)
    case .cancelled:
      grid = nil
      return .moved
    case .open: return .moved
    default: return .still
    }
  }

  /// Moves the date; where there is none yet, today is the first step.
  private mutating func shift(_ step: (CivilDay) -> CivilDay) -> Outcome {
    let next = day.map(step) ?? today
    guard "\(next)" != editor.text else { return .still }
    editor = LineEditor("\(next)")
    return .changed
  }

  /// Draws the field in the first row of `area`, the calendar not included.
  package func draw(on frame: inout Frame, in area: Rect, style: Style = .underline, focused: Bool = true) {
    editor.draw(on: &frame, in: area, style: style, focused: focused)
  }
}
