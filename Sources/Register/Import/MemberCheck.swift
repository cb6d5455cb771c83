/// Puts a row and what is known of the member together, and tells what does not fit.
struct MemberCheck {
  private let draft: MemberDraft
  private let known: Member?
  private let today: Day
  private let choices: MemberPlan.Choices
  private(set) var faults: [MemberPlan.Fault] = []
  private(set) var notices: [MemberPlan.Notice] = []

  init(_ draft: MemberDraft, _ known: Member?, today: Day, choices: MemberPlan.Choices) {
    self.draft = draft
    self.known = known
    self.today = today
    self.choices = choices
  }

  /// The member as the row would have it; nil, with faults, if that cannot be. An empty cell changes nothing.
  mutating func member(_ names: inout Names) -> Member? {
    let joined = day(.joined, draft.joined, known?.joined)
    let full = day(.full, draft.full, known?.full)
    let from = from(joined)
    let duesClass = duesClass()
    if joined == nil, draft.joined == nil { faults.append(.noJoined) }
    let born = born()
    check(born, joined, full, from)
    guard faults.isEmpty, let joined, let from, let duesClass else { return nil }
    let name = known?.name ?? draft.name
    var member =
      known
      ?? Member(
        person: names.person(name), name: name, joined: joined, from: from, duesClass: duesClass)
    (member.joined, member.full, member.from, member.duesClass) = (joined, full, from, duesClass)
    member.born = born
    member.sex = draft.sex ?? member.sex
    member.group = draft.group ?? member.group
    member.phone = phone()
    return member
  }
}

extension MemberCheck {
  /// The day written, unless the known one may be meant; a month becomes a day only as chosen.
  private mutating func day(_ column: MemberColumn, _ date: WrittenDate?, _ known: Day?) -> Day? {
    guard let date else { return known }
    if let known, date.agrees(with: known) { return known }
    switch date {
    case .day(let day): return notInFuture(column, day)
    case .month(let month) where choices.fillsDay:
      notices.append(.dayFilled(column, month.first))
      return notInFuture(column, month.first)
    case .month(let month):
      faults.append(.wholeDayNeeded(column, draft.written[column] ?? "", month))
    case .year:
      faults.append(.wholeDayNeeded(column, draft.written[column] ?? "", nil))
    }
    return nil
  }

  private mutating func notInFuture(_ column: MemberColumn, _ day: Day) -> Day {
    if day > today { faults.append(.inFuture(column, day)) }
    return day
  }

  private mutating func from(_ joined: Day?) -> Day? {
    if let from = day(.from, draft.from, known?.from) { return from }
    guard draft.from == nil else { return nil }
    guard let chosen = choices.from else {
      faults.append(.noFrom)
      return nil
    }
    guard let joined, joined > chosen else { return chosen }
    notices.append(.fromIsJoined(joined))
    return joined
  }

  private mutating func duesClass() -> Member.DuesClass? {
    if let duesClass = draft.duesClass ?? known?.duesClass ?? choices.duesClass { return duesClass }
    faults.append(.noDuesClass(age: draft.born.map { $0.first.years(to: today) }))
    return nil
  }

  /// The birth as the files keep it, to the month; the known one if it says as much or more.
  private func born() -> String? {
    guard let date = draft.born else { return known?.born }
    let text =
      switch date {
      case .year(let year): padded(year, to: 4)
      default: date.first.month.description
      }
    if let born = known?.born, born.hasPrefix(text) { return born }
    return text
  }

  /// The number written, unless it is the known one in another form.
  private func phone() -> String? {
    guard let phone = draft.phone else { return known?.phone }
    if let old = known?.phone {
      switch WrittenPhone(old) {
      case .mobile(phone, _), .other(phone, _): return old
      default: break
      }
    }
    return phone
  }
}

extension MemberCheck {
  /// Days that contradict each other or the row's own word for the member.
  private mutating func check(_ born: String?, _ joined: Day?, _ full: Day?, _ from: Day?) {
    if let date = draft.born, date.first > today { faults.append(.inFuture(.born, date.first)) }
    guard let joined else { return }
    if let born = born.flatMap({ WrittenDate($0)?.first }) { checkAge(born, joined) }
    if draft.joined != nil || draft.full != nil, let full, full < joined {
      faults.append(.outOfOrder(.joined, .full))
    }
    if draft.joined != nil || draft.from != nil, let from, from < joined {
      faults.append(.outOfOrder(.joined, .from))
    }
    checkStanding(joined, full)
  }

  private mutating func checkAge(_ born: Day, _ joined: Day) {
    guard draft.born != nil || draft.joined != nil else { return }
    let age = born.years(to: joined)
    if joined < born {
      faults.append(.outOfOrder(.born, .joined))
    } else if age < 18 {
      // A member is at least eighteen (党章 art. 1); old records may differ.
      notices.append(.joinedYoung(age))
    }
  }

  private mutating func checkStanding(_ joined: Day, _ full: Day?) {
    switch (draft.standing, full) {
    case (.full, nil): faults.append(.noFull(joined: joined))
    case (.probationary, let full?): faults.append(.probationaryWithFull(full))
    case (nil, nil) where known == nil && draft.full == nil:
      // A probation lasts one year and may be made longer by one at most (发展党员工作细则).
      if joined.adding(months: 24) < today {
        faults.append(.noFull(joined: joined))
      } else {
        notices.append(.onProbation)
      }
    default: break
    }
  }
}

extension Day {
  /// Whole years from this day to `other`.
  fileprivate func years(to other: Day) -> Int {
    let years = other.year - year
    return adding(months: years * 12) > other ? years - 1 : years
  }
}
