package import Register

/// What came of one month in a branch: who came to its sessions, and who paid dues in time.
package struct BranchMonth: Equatable, Sendable {
  package let month: Month

  /// Marks of those expected at the sessions held in the month (应到), and of those who took part (实到).
  package internal(set) var expected = 0
  package internal(set) var attended = 0

  /// Members who had to pay for the month and whose time to do so has passed or who have paid, and those who paid in
  /// time: by the end of the month, or of the quarter where the branch agreed to that.
  package internal(set) var owing = 0
  package internal(set) var inTime = 0

  init(_ month: Month) { self.month = month }
}

extension Book {
  /// The months up to the one of `day`, the latest first; dues of years that the register does not hold are not
  /// counted.
  package func months(_ count: Int = 12, until day: Day) -> [BranchMonth] {
    var months = (0..<count).map { BranchMonth(day.month + -$0) }
    for meeting in meetings where meeting.state == .held && meeting.date <= day {
      let back = day.month - meeting.date.month
      guard months.indices.contains(back) else { continue }
      months[back].expected += meeting.entries.count { $0.mark.isExpected }
      months[back].attended += meeting.entries.count { $0.mark.isAttendance }
    }
    for year in Set(months.map(\.month.year)) where years.contains(year) {
      let rows = DuesYear(self, year, on: day).rows
      for place in months.indices where months[place].month.year == year {
        for row in rows { months[place].count(row.cells[months[place].month.ofYear - 1].state) }
      }
    }
    return months
  }
}

extension BranchMonth {
  fileprivate mutating func count(_ state: DuesCell.State) {
    switch state {
    case .paid, .quarterly, .ahead:
      owing += 1
      inTime += 1
    case .late, .partly, .owed: owing += 1
    case .open, .relieved, .absent, .coming: break
    }
  }
}
