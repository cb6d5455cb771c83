/// What importing a member list into a branch would do, row by row. Nothing is done until its edit is applied.
package struct MemberPlan: Sendable {
  /// What the person who imports decided for rows that leave it open.
  package struct Choices: Hashable, Sendable {
    /// The first day in the branch, for new members whose row does not say it.
    package var from: Day?

    /// The class of dues, for new members whose row does not say it.
    package var duesClass: Member.DuesClass?

    /// Whether a date that gives only a month means its first day. Otherwise such a date is a fault.
    package var fillsDay: Bool

    package init(from: Day? = nil, duesClass: Member.DuesClass? = nil, fillsDay: Bool = false) {
      self.from = from
      self.duesClass = duesClass
      self.fillsDay = fillsDay
    }
  }

  /// One row and what becomes of it.
  package struct Row: Sendable {
    /// The line of the file on which it begins.
    package var line: Int

    /// The name as it will be written; empty if the row has none.
    package var name: String
    package var outcome: Outcome

    /// What a person should look at, whatever the outcome.
    package var notices: [Notice]
  }

  /// What becomes of a row.
  package enum Outcome: Equatable, Sendable {
    case add(Member)

    /// Fields of a member who is there already get other values.
    case change(Member, [Change])
    case same(Member)

    /// Left out until a person has decided.
    case ask(Question)

    /// Cannot be imported, and holds up the whole file.
    case refused([Fault])
  }

  /// One field that gets another value.
  package struct Change: Hashable, Sendable {
    package var column: MemberColumn
    package var old: String?
    package var new: String

    /// Both values as a screen may show them.
    package var shown: (old: String?, new: String) {
      column == .phone ? (old.map(Masking.phone), Masking.phone(new)) : (old, new)
    }
  }

  /// How many rows are refused for want of a choice, by what would have to be chosen.
  package struct Lacking: Hashable, Sendable {
    package var from = 0
    package var duesClass = 0

    /// Dates that give a month only.
    package var days = 0
  }

  package struct Counts: Hashable, Sendable {
    package var added = 0
    package var changed = 0
    package var same = 0
    package var asked = 0
    package var refused = 0
  }

  /// The code of the branch the list is for.
  package let branch: String
  package let sheet: MemberSheet
  package let rows: [Row]

  /// The names of today's members who are not in the list; nothing happens to them.
  package let absent: [String]

  /// Groups in the list that the branch does not have today; members keep them all the same.
  package let unknownGroups: [String]

  package var counts: Counts {
    var counts = Counts()
    for row in rows {
      switch row.outcome {
      case .add: counts.added += 1
      case .change: counts.changed += 1
      case .same: counts.same += 1
      case .ask: counts.asked += 1
      case .refused: counts.refused += 1
      }
    }
    return counts
  }

  /// What the person could choose for all rows at once.
  package var lacking: Lacking {
    var lacking = Lacking()
    for row in rows {
      guard case .refused(let faults) = row.outcome else { continue }
      lacking.from += faults.contains(.noFrom) ? 1 : 0
      lacking.duesClass += faults.contains(where: \.isWithoutDuesClass) ? 1 : 0
      lacking.days += faults.contains(where: \.isMonthOnly) ? 1 : 0
    }
    return lacking
  }

  /// Compares the list in `text` with the members of `book`, who stay untouched.
  ///
  /// - Parameter today: the day after which no date can lie.
  package init(
    _ text: String, into book: Book, today: Day, _ choices: Choices = Choices()
  ) throws(MemberSheet.Refusal) {
    let sheet = try MemberSheet(text)
    let drafts = sheet.rows.map { MemberDraft($0, in: sheet) }
    var judge = MemberJudge(book: book, drafts: drafts, today: today, choices: choices)
    rows = drafts.map { judge.row(of: $0) }
    absent = book.members(on: today).map(\.name).filter { !judge.met.contains($0) }
    unknownGroups = MemberPlan.unknownGroups(drafts, book.groups(on: today))
    self.sheet = sheet
    branch = book.code
  }

  private static func unknownGroups(_ drafts: [MemberDraft], _ groups: [Group]) -> [String] {
    let known = Set(groups.map(\.name))
    return Set(drafts.compactMap(\.group)).subtracting(known).sorted().map(Masking.text)
  }
}

extension MemberPlan {
  /// The edit of `members.rec` that does what is planned; nil if a row is refused or there is nothing to do.
  package func edit(summary: String) -> Edit? {
    let changes = rows.compactMap(\.edit)
    guard counts.refused == 0, !changes.isEmpty else { return nil }
    return Edit(branch: branch, year: nil, fileName: "members.rec", changes: changes, summary: summary)
  }
}

extension MemberPlan.Row {
  fileprivate var edit: Edit.Change? {
    switch outcome {
    case .add(let member):
      var writing = Writing(names: Names())
      member.write(to: &writing)
      return Edit.Change(Member.type, member.name, .add(writing.fields))
    case .change(let member, let changes):
      let fields = changes.map { Edit.Field($0.column.rawValue, [$0.new]) }
      return Edit.Change(Member.type, member.name, .set(fields))
    case .same, .ask, .refused: return nil
    }
  }
}

extension MemberPlan.Fault {
  fileprivate var isWithoutDuesClass: Bool {
    if case .noDuesClass = self { true } else { false }
  }

  fileprivate var isMonthOnly: Bool {
    if case .wholeDayNeeded(_, _, let month) = self { month != nil } else { false }
  }
}
