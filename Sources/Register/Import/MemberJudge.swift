/// Decides what becomes of each row, by what the branch knows already.
struct MemberJudge {
  private let book: Book
  private let today: Day
  private let choices: MemberPlan.Choices
  private var names: Names

  /// The lines on which each name stands in the list.
  private let lines: [String: [Int]]
  private let members: [String: [Member]]

  /// The members whose name stands in the list.
  private(set) var met: Set<String> = []

  init(book: Book, drafts: [MemberDraft], today: Day, choices: MemberPlan.Choices) {
    self.book = book
    self.today = today
    self.choices = choices
    names = book.names
    lines = Dictionary(grouping: drafts.filter { !$0.name.isEmpty }, by: \.name).mapValues { $0.map(\.line) }
    let named = book.members.map { ($0.name, $0) }
    let aliased = book.members.flatMap { member in member.aliases.map { ($0, member) } }
    let byName = Dictionary(grouping: named, by: \.0)
    // A name is stronger than someone else's alias.
    let byAlias = Dictionary(grouping: aliased.filter { byName[$0.0] == nil }, by: \.0)
    members = byName.merging(byAlias) { own, _ in own }.mapValues { $0.map(\.1) }
  }

  mutating func row(of draft: MemberDraft) -> MemberPlan.Row {
    for member in members[draft.name] ?? [] { met.insert(member.name) }
    var row = MemberPlan.Row(
      line: draft.line, name: draft.name, outcome: .refused(draft.faults), notices: draft.notices)
    if let question = question(draft) {
      row.outcome = .ask(question)
    } else if draft.faults.isEmpty {
      judge(draft, &row)
    }
    return row
  }
}

extension MemberJudge {
  private mutating func judge(_ draft: MemberDraft, _ row: inout MemberPlan.Row) {
    let known = members[draft.name]?.first
    var check = MemberCheck(draft, known, today: today, choices: choices)
    let merged = check.member(&names)
    if let merged {
      row.notices += check.notices
      row.outcome = known.map { MemberJudge.outcome($0, merged) } ?? .add(merged)
    } else {
      row.outcome = .refused(check.faults)
    }
  }

  private func question(_ draft: MemberDraft) -> MemberPlan.Question? {
    if let other = draft.otherStanding { return .notAMember(other) }
    // What is wrong in the row itself comes first.
    guard draft.faults.isEmpty else { return nil }
    let others = (lines[draft.name] ?? []).filter { $0 != draft.line }
    if !others.isEmpty { return .repeated(others) }
    let known = members[draft.name] ?? []
    guard let member = known.first else { return nil }
    if known.count > 1 { return .cannotTell }
    return question(draft, member)
  }

  /// Whether the row is about `member`: births that agree, or if one is not written, the same day of admission.
  /// Where births agree in the year only, another day of admission is another person.
  private func question(_ draft: MemberDraft, _ member: Member) -> MemberPlan.Question? {
    let namesake = MemberPlan.Question.namesake(born: member.born, joined: member.joined)
    let isBornAlike = draft.born.flatMap { born in member.born.flatMap { born.agrees(with: $0) } }
    let isJoinedAlike = draft.joined.map { $0.agrees(with: member.joined) }
    switch (isBornAlike, isJoinedAlike) {
    case (false?, _), (nil, false?): return namesake
    case (nil, nil): return .cannotTell
    case (true?, false?) where draft.born?.isYear ?? true || member.born?.count == 4: return namesake
    case (true?, _), (nil, true?): break
    }
    return member.to.flatMap { $0 < today ? .hasLeft($0) : nil }
  }

  private static func outcome(_ old: Member, _ new: Member) -> MemberPlan.Outcome {
    let changes = MemberColumn.allCases.compactMap { column -> MemberPlan.Change? in
      guard let value = new.text(column), value != old.text(column) else { return nil }
      return MemberPlan.Change(column: column, old: old.text(column), new: value)
    }
    return changes.isEmpty ? .same(old) : .change(old, changes)
  }
}

extension WrittenDate {
  fileprivate var isYear: Bool {
    if case .year = self { true } else { false }
  }

  /// Whether the birth may be the one in the files, `1956` or `1956-04`; nil if nobody can read that one.
  fileprivate func agrees(with born: String) -> Bool? {
    WrittenDate(born).map { known in
      isYear || known.isYear ? first.year == known.first.year : first.month == known.first.month
    }
  }
}

extension Member {
  /// The value a column would hold.
  fileprivate func text(_ column: MemberColumn) -> String? {
    switch column {
    case .name: name
    case .sex: sex
    case .born: born
    case .joined: joined.description
    case .full: full?.description
    case .from: from.description
    case .group: group
    case .duesClass: duesClass.rawValue
    case .phone: phone
    case .category, .identity, .number: nil
    }
  }
}
