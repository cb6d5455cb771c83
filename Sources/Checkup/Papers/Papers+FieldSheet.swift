import Register

extension Papers {
  /// One branch's part of the sheet that inspectors take along (现场检查表): what was expected of it in a year up to the
  /// checker's day, and what the register has, with room to write down what is really there.
  ///
  /// `drawn` is what the draws inside the branch came to.
  package func fieldSheet(of year: Int, inspectors: [String] = [], drawn: DrawWithin? = nil) -> Paper {
    var paper = head
    let day = checker.asOf
    paper["inspectors"] = inspectors.joined(separator: "、")
    paper["members"] = "\(book.members(on: day).count)"
    paper["secretary"] = names(book.posts(on: day).filter { $0.office == .secretary }.map(\.holder))
    paper.fill("duties", duties(of: year).numbered)
    paper.fill("drawn", (drawn?.parts ?? []).flatMap(Papers.rows).numbered)
    paper.fill("sessions", sessions(of: year).filter { $0.date <= day }.map(line).numbered)
    return paper
  }

  /// The sheet of a round: every branch drawn, in the order drawn.
  package static func fieldSheet(round: String, year: Int, _ branches: [Paper]) -> Paper {
    var paper = Paper(["round": round, "year": "\(year)", "count": "\(branches.count)"])
    paper.fill("branches", branches.numbered)
    return paper
  }

  private static func rows(_ part: DrawWithin.Part) -> [Paper] {
    part.drawn.map { Paper(["subject": part.subject.name, "item": $0.name.text]) }
  }

  func sessions(of year: Int) -> [Meeting] {
    book.meetings.filter { ($0.year ?? $0.date.year) == year && $0.state != .cancelled }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// The recurring duties of the year that are due by now; what never applied is left out.
  private func duties(of year: Int) -> [Paper] {
    // Only titles are told.
    let wording = Wording(checker.catalogue, texts, [])
    return checker.obligations(in: book).filter { $0.period.first.year == year }.compactMap { duty in
      standing(duty.state).map { state in
        Paper([
          "rule": duty.rule, "duty": wording.title(duty.rule), "unit": duty.unit ?? "",
          "period": "\(duty.period)", "register": state,
        ])
      }
    }
  }

  private func standing(_ state: Obligation.State) -> String? {
    switch state {
    case .done(let day, let times): texts("paper.done", ["day": "\(day)", "times": "\(times)"])
    case .overdue: texts("paper.never")
    case .waived: texts("paper.waived")
    case .dueSoon: texts("paper.not-yet")
    case .notDue, .notApplicable: nil
    }
  }

  private func line(_ meeting: Meeting) -> Paper {
    var row = session(meeting)
    row["day"] = "\(meeting.date)"
    row["minutes"] = meeting.hasMinutes ? "有" : "无"
    row["votes"] = "\(book.votes.count { $0.meeting == meeting.id })"
    return row
  }
}
