package import Register

/// A run of unexcused absences that lasts.
package struct AbsenceRun: Sendable {
  /// How often in a row, a gathering counted once.
  package internal(set) var times = 0

  /// The day of the first absence.
  package internal(set) var since: Day?

  /// The closed months the member stayed away from throughout, latest first.
  package internal(set) var months: [Month] = []

  /// The session looked at last in which the member was absent.
  fileprivate var session: Int?

  /// Whether nothing has ended it yet, looking back.
  fileprivate var isGoingOn = false
}

/// Who has stayed away without a word, found by looking back from a day, session by session, until everyone was seen.
///
/// This looks at every mark of some branches: nothing is allocated for one that is no absence.
struct Absences {
  private let day: Day
  private var runs: [AbsenceRun]
  private var goingOn = 0

  init(_ book: Book, on day: Day) {
    self.day = day
    runs = Array(repeating: AbsenceRun(), count: book.names.count)
    for index in book.members.indices where book.members[index].isExpected(on: day) {
      let person = Int(book.members[index].person.number)
      if !runs[person].isGoingOn { goingOn += 1 }
      runs[person].isGoingOn = true
    }
  }

  /// Looks back from `day` until everyone was seen.
  init(lookingBackIn book: Book, on day: Day) {
    self.init(book, on: day)
    for index in book.heldSessions(until: day).reversed() {
      guard areGoingOn else { break }
      lookBack(at: index, of: book)
    }
  }

  /// Whether anyone's run may reach further back.
  var areGoingOn: Bool { goingOn > 0 }

  /// The run of one person, and none when asked again: a member may have been recorded twice.
  mutating func takeRun(of person: Person) -> AbsenceRun {
    let run = runs[Int(person.number)]
    runs[Int(person.number)] = AbsenceRun()
    return run
  }

  /// Looks at a session; each must be earlier than the one before.
  mutating func lookBack(at session: Int, of book: Book) {
    var isAnyoneAbsent = false
    for entry in book.meetings[session].entries {
      let person = book.identity(entry.person)
      guard runs[Int(person.number)].isGoingOn else { continue }
      if entry.mark.isAttendance || entry.mark == .leave && book.isApproved(person, session) {
        end(person, book.meetings[session].date)
      } else {
        isAnyoneAbsent = isAnyoneAbsent || entry.mark == .absent
      }
    }
    // Only now: who stands under two marks was not away.
    if isAnyoneAbsent { add(session, of: book) }
  }

  private mutating func end(_ person: Person, _ date: Day) {
    let number = Int(person.number)
    runs[number].isGoingOn = false
    goingOn -= 1
    // Not away throughout that month, then.
    if let month = runs[number].months.last, month == date.month { runs[number].months.removeLast() }
  }

  private mutating func add(_ session: Int, of book: Book) {
    let date = book.meetings[session].date
    let month = date.month
    for entry in book.meetings[session].entries where entry.mark == .absent {
      let person = book.identity(entry.person)
      let number = Int(person.number)
      guard runs[number].isGoingOn, runs[number].session != session, book.isExpected(person, on: date) else {
        continue
      }
      let isCounted = runs[number].session.map { book.isOneGathering($0, session) } ?? false
      if !isCounted { runs[number].times += 1 }
      runs[number].session = session
      runs[number].since = date
      if month < day.month, runs[number].months.last != month { runs[number].months.append(month) }
    }
  }
}

extension Book {
  /// The run of unexcused absences of a member that lasts on `day`, as ATT-1 counts it; an empty one for members who
  /// need not come.
  package func absences(of member: Member, on day: Day) -> AbsenceRun {
    guard member.isExpected(on: day) else { return AbsenceRun() }
    var absences = Absences(lookingBackIn: self, on: day)
    return absences.takeRun(of: member.person)
  }
}

extension Book {
  /// The sessions that were held by `day`, in the order of days and hours.
  fileprivate func heldSessions(until day: Day) -> [Int] {
    var held: [Int] = []
    for index in meetings.indices where meetings[index].state == .held && meetings[index].date <= day {
      held.append(index)
    }
    return held.sorted { left, right in
      (meetings[left].date.number, meetings[left].start?.minutes ?? 0, left)
        < (meetings[right].date.number, meetings[right].start?.minutes ?? 0, right)
    }
  }
}

extension Book {
  fileprivate func isApproved(_ person: Person, _ session: Int) -> Bool {
    meetings[session].leaves.contains { identity($0.person) == person && !$0.approver.isEmpty }
  }

  fileprivate func isExpected(_ person: Person, on day: Day) -> Bool {
    members.contains { $0.person == person && $0.isExpected(on: day) }
  }

  /// Whether two sessions were held together, or are one that was recorded twice.
  fileprivate func isOneGathering(_ one: Int, _ other: Int) -> Bool {
    guard meetings[one].date == meetings[other].date else { return false }
    let gathering = meetings[one].gathering
    return meetings[one].id == meetings[other].id
      || gathering != nil && gathering == meetings[other].gathering
  }
}
