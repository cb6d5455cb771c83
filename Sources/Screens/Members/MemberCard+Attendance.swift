import Canvas
import Checkup
import Register

extension MemberCard {
  /// The last twelve months: a row a month with the marks of each kind of session, and how many were attended.
  var attendance: MemberSheet {
    let months = book.attendance(of: member, until: world.day)
    let kinds = Meeting.Kind.allCases.filter { kind in
      months.contains { $0.sessions.contains { $0.kind == kind } }
    }
    var sheet = MemberSheet(columns(kinds))
    sheet.empty = texts("member.attendance.empty")
    guard !kinds.isEmpty else { return sheet }
    for month in months {
      sheet.rows.append(MemberSheet.Row(cells: cells(month, kinds), way: .month(month.month)))
      if unfolded.contains(month.month) { sheet.rows += month.sessions.map(row) }
    }
    sheet.notes = [sum(months), run]
    return sheet
  }

  private func columns(_ kinds: [Meeting.Kind]) -> [Column] {
    [Column(texts("member.month"), .whole(7), importance: 20)]
      + kinds.enumerated().map { place, kind in
        Column(texts("member.kind.\(kind.letters)"), .whole(4), importance: 10 - place)
      } + [
        Column(texts("member.rate"), .whole(Bar.width), importance: 18),
        Column(texts("member.times"), .whole(5), .right, importance: 19),
        Column("%", .whole(4), .right, importance: 11),
      ]
  }

  private func cells(_ month: AttendanceMonth, _ kinds: [Meeting.Kind]) -> [Styled] {
    let bar = Bar(month.attended, of: month.expected)
    return [Styled(month.month.description)] + kinds.map { marks(month, $0) } + [
      Styled(bar.text()), Styled(bar.isEmpty ? "" : "\(month.attended)/\(month.expected)"),
      Styled(bar.percent),
    ]
  }

  private func marks(_ month: AttendanceMonth, _ kind: Meeting.Kind) -> Styled {
    let marks = month.sessions.filter { $0.kind == kind }.map(\.mark)
    let words = marks.map { texts("mark.short.\($0.rawValue)") }
    return Styled(
      words.joined(separator: texts.isChinese ? "" : " "), marks.contains(.absent) ? [.warning, .bold] : [])
  }

  private func row(_ session: AttendanceMonth.Session) -> MemberSheet.Row {
    let kind = session.title.isEmpty ? world.word(session.kind.rawValue) : session.title
    let words = "\(texts("mark.\(session.mark.rawValue)"))  \(kind)"
    return MemberSheet.Row(
      cells: [
        Styled("  \(session.date.description.dropFirst(5))", .faint),
        Styled(words, session.mark == .absent ? .warning : .faint),
      ], way: session.year.map { .session(id: session.meeting, year: $0) })
  }

  private func sum(_ months: [AttendanceMonth]) -> Styled {
    let (attended, expected) = months.reduce((0, 0)) { ($0.0 + $1.attended, $0.1 + $1.expected) }
    let bar = Bar(attended, of: expected)
    return Styled(
      texts(
        "member.attendance.sum",
        ["expected": "\(expected)", "attended": "\(attended)", "rate": bar.percent]))
  }

  /// The absences that ATT-1 counts now, and why.
  private var run: Styled {
    guard !member.isExempt(on: world.day) else { return Styled(texts("member.absence.exempt"), .faint) }
    let run = book.absences(of: member, on: world.day)
    guard let since = run.since, let rule = rule("ATT-1") else {
      return Styled(texts("member.absence.none"), .faint)
    }
    let facts = [
      "times": "\(run.times)", "since": "\(since)", "months": "\(run.months.count)",
      "remind": "\(rule.number("times"))", "talk": "\(rule.number("talk"))", "red": "\(rule.number("red"))",
      "verify": "\(rule.number("months"))", "basis": world.wording.basis(rule),
      "label": world.wording.label(rule.rest(of: "due-soon")),
    ]
    return Styled(texts("member.absence.run", facts), run.times > 1 ? .warning : [])
  }

  /// A rule as the register set it for this branch.
  private func rule(_ id: String) -> Provision? {
    world.catalogue.provision(id, on: world.day).map { world.checker.tuned($0, for: book.code) }
  }
}
