import Register

/// Minutes are not entered long after the session, nor many at a time (our default): more than three days is late, more
/// than fifteen very late; three or more sessions of different dates within half an hour, or more than five in a day,
/// are many. Every hit is an open question.
///
/// One finding for a session, about the first of these that fits.
struct EnteredInTime: Rule {
  static let id = "MIN-7"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let entered = Entered.all(in: book, on: day)
    guard !entered.isEmpty else { return [] }
    let together = together(entered)
    let daily = daily(entered)
    return entered.indices.compactMap { place in
      finding(entered[place], together: together[place], daily: daily[place], in: book)
    }
  }

  private func finding(_ entered: Entered, together: Int, daily: Int, in book: Book) -> Finding? {
    let late = entered.day - entered.held
    let amber = provision.number("amber")
    if late > amber {
      let sentence = late > provision.number("red") ? "query-late-red" : "query-late"
      var finding = finding(sentence, entered, ["days": "\(late)"], in: book)
      finding.days = late - amber
      return finding
    }
    if together > 0 {
      let minutes = "\(provision.number("minutes"))"
      return finding("query-together", entered, ["count": "\(together)", "minutes": minutes], in: book)
    }
    guard daily > provision.number("daily") else { return nil }
    return finding("query-daily", entered, ["count": "\(daily)"], in: book)
  }

  private func finding(_ sentence: String, _ entered: Entered, _ facts: [String: String], in book: Book)
    -> Finding
  {
    let index = entered.index
    var finding = book.finding(provision, .query, sentence, at: book.meetings[index].place)
    finding.record = book.meetings[index].id
    finding.facts = book.meetings[index].facts.merging(facts) { $1 }
    finding.facts["entered"] = entered.day.description
    return finding
  }
}

extension EnteredInTime {
  /// For each session the size of the largest group it was entered with, all within so many minutes and of so many
  /// different dates; 0 where there is none.
  private func together(_ entered: [Entered]) -> [Int] {
    let (minutes, dates) = (provision.number("minutes"), provision.number("dates"))
    var sizes = Array(repeating: 0, count: entered.count)
    var end = 0
    for start in entered.indices {
      while end < entered.count, entered[end].minute - entered[start].minute <= minutes { end += 1 }
      guard end - start >= dates, hasDates(dates, in: entered[start..<end]) else { continue }
      for place in start..<end { sizes[place] = max(sizes[place], end - start) }
    }
    return sizes
  }

  private func hasDates(_ least: Int, in entered: ArraySlice<Entered>) -> Bool {
    var dates: [Day] = []
    for session in entered where !dates.contains(session.held) {
      dates.append(session.held)
      if dates.count >= least { return true }
    }
    return false
  }

  /// For each session how many were entered on the same day.
  private func daily(_ entered: [Entered]) -> [Int] {
    var counts = Array(repeating: 0, count: entered.count)
    var start = 0
    for place in entered.indices
    where place + 1 == entered.count || entered[place + 1].day != entered[place].day {
      for same in start...place { counts[same] = place + 1 - start }
      start = place + 1
    }
    return counts
  }
}

/// When the minutes of a session were entered.
private struct Entered {
  let day: Day
  let held: Day
  let index: Int

  /// On a clock that runs through all days.
  let minute: Int

  /// In the order in which they were entered.
  static func all(in book: Book, on day: Day) -> [Entered] {
    var entered: [Entered] = []
    for index in book.meetings.indices where book.meetings[index].state == .held {
      guard let stamp = book.meetings[index].recorded, stamp.day <= day, !book.meetings[index].isBroken else {
        continue
      }
      let minute = Int(stamp.day.number) * 1440 + Int(stamp.time.minutes)
      entered.append(Entered(day: stamp.day, held: book.meetings[index].date, index: index, minute: minute))
    }
    return entered.sorted { ($0.minute, $0.index) < ($1.minute, $1.index) }
  }
}
