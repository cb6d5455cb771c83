import Canvas
import Checkup
import Register

/// Works out what the chart of a year shows.
struct YearChartFilling {
  private let book: Book
  private let year: Int
  private let world: World
  private let obligations: [Obligation]

  init(_ book: Book, _ year: Int, _ world: World) {
    self.book = book
    self.year = year
    self.world = world
    obligations = world.checker.obligations(in: book).filter { $0.period.first.year == year }
  }

  var lines: [YearChart.Line] {
    // A group recorded anew when its leader changed is still one group.
    let groups = book.groups.filter { $0.from.year <= year && ($0.to?.year ?? year) >= year }.map(\.name)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return [line(.assembly, "MTG-1"), line(.committee, "MTG-2")]
      + groups.map { line(.group, "MTG-3", group: $0) }
      + [
        line(.themeDay, "MTG-4"), line(.lecture, "MTG-5"), line(.organizationalLife, "MTG-6"),
        line(.appraisal, "MTG-7"), line(.other),
        dues,
      ]
  }

  private func line(_ kind: Meeting.Kind, _ rule: String? = nil, group: String? = nil) -> YearChart.Line {
    let sessions = book.meetings.filter { meeting in
      meeting.kind == kind && meeting.date.year == year && (group == nil || meeting.group == group)
    }
    let duties = obligations.filter { $0.rule == rule && $0.unit == group }
    let cells = (1...12).map { month in
      cell(
        sessions.filter { $0.date.month.ofYear == month },
        duties.first {
          Month(year, month).last == min($0.period.last, Month(year, month).last)
            && $0.period.last.month == Month(year, month)
        })
    }
    let kept = duties.count { $0.state.grade == .done }
    let owed = duties.count { $0.state.grade != .notApplicable }
    return YearChart.Line(
      title: group ?? world.word(kind.rawValue), kind: kind, group: group, cells: cells,
      total: owed == 0 ? (sessions.isEmpty ? "" : "\(sessions.count)") : "\(kept)/\(owed)")
  }

  private func cell(_ sessions: [Meeting], _ duty: Obligation?) -> YearChart.Cell {
    let shown = sessions.filter { $0.state != .cancelled }
    if let first = shown.first {
      var cell =
        shown.count == 1
        ? told(first) : YearChart.Cell(text: world.texts("chart.times", ["times": "\(shown.count)"]))
      cell.meetings = shown.map(\.id)
      return cell
    }
    guard let duty else { return YearChart.Cell() }
    let grade = duty.state.grade
    // Done elsewhere in the quarter: this month shows nothing.
    if grade == .done { return YearChart.Cell() }
    return YearChart.Cell(text: world.texts("grade.\(grade)"), style: Style.of(grade), obligation: duty)
  }

  /// The day of a session, with the word for how far its record is.
  private func told(_ meeting: Meeting) -> YearChart.Cell {
    let day = meeting.date.dayOfMonth
    let text: (String, Style) =
      if meeting.state == .planned { ("chart.planned", .accent) } else if !meeting.hasMinutes {
        ("chart.no-minutes", [.error, .bold])
      } else { ("chart.done", .good) }
    return YearChart.Cell(text: world.texts(text.0, ["day": day < 10 ? "0\(day)" : "\(day)"]), style: text.1)
  }

  /// How many have not paid for each month.
  private var dues: YearChart.Line {
    var open = 0
    let cells = (1...12).map { number -> YearChart.Cell in
      let month = Month(year, number)
      guard month.first <= world.day else { return YearChart.Cell(text: ".", style: .faint) }
      let (paid, owing) = book.dues(for: month, until: world.day)
      guard owing > 0 else { return YearChart.Cell(text: "-", style: .faint) }
      let unpaid = owing - paid
      open += unpaid
      return YearChart.Cell(text: "\(unpaid)", style: unpaid > 0 ? [.warning, .bold] : [])
    }
    return YearChart.Line(
      title: world.texts("chart.dues"), kind: nil, group: nil, cells: cells, total: "\(open)")
  }
}
