import Register

/// A rule that needs code of its own: reads a branch's book, notices, and neither words nor prints.
protocol Rule: Sendable {
  static var id: String { get }

  init(_ provision: Provision)

  /// What the rule notices in `book` as things stand on `day`.
  func findings(in book: Book, on day: Day) -> [Finding]
}

/// A rule that needs the files above branches too: the holidays, the inspections.
protocol RegisterRule: Rule {
  func findings(in book: Book, of directory: Directory, on day: Day) -> [Finding]
}

/// A rule of which more than one version may speak about a branch at a time: each looks only at what happened, or began,
/// while it was in force.
protocol RuleByEvent: RegisterRule {}

extension RegisterRule {
  /// As if nothing were written above the branch.
  func findings(in book: Book, on day: Day) -> [Finding] {
    findings(in: book, of: Directory(sources: []), on: day)
  }
}

extension Catalogue {
  /// The rules with code of their own; all others are `FrequencyRule`s and need only a record.
  static let coded: [any Rule.Type] =
    [
      EnoughMembers.self, FewEnoughMembers.self, CommitteeSize.self, TermEnd.self, MinutesEntered.self,
      ElementsComplete.self, MarksAddUp.self, LeaveExplained.self, VotesAddUp.self, MinutesOwn.self,
      EnteredInTime.self,
      RecordsPossible.self, AbsenceLadder.self, ExemptionReviewed.self, DuesAssessed.self,
      DuesAtRate.self, DuesPaid.self, DuesForSixMonths.self, DuesMadeUp.self, FileReadable.self,
      FileInProfile.self, NamesResolve.self,
      KeysUnique.self,
      DatesExist.self,
    ] + sessionRules + openRules + officeRules + memberRules + developmentRules
}

extension Catalogue {
  /// The same by the rule's id: asked for every branch.
  static let codedById = Dictionary(coded.map { ($0.id, $0) }) { first, _ in first }
}

extension Book {
  /// Where the branch's own record stands, for findings about the branch as a whole.
  var branchPlace: Place { branch?.place ?? Place(file: 0, line: 1) }

  /// A finding at a record of this branch.
  func finding(
    _ provision: Provision, _ state: Finding.State, _ sentence: String? = nil, at place: Place
  ) -> Finding {
    let path = leaves.isEmpty ? "branches/\(code)" : self.path(of: place)
    var finding = Finding(provision, state, sentence, path: path, line: Int(place.line))
    finding.branch = code
    return finding
  }

  /// A finding about something that is not there: it points to the file where it would be.
  func finding(
    _ provision: Provision, _ state: Finding.State, _ sentence: String? = nil, missingFrom fileName: String,
    of year: Int
  ) -> Finding {
    let leaf = leaves.firstIndex { $0.year == year && $0.name == fileName }
    return finding(provision, state, sentence, at: leaf.map { Place(file: $0, line: 1) } ?? branchPlace)
  }

  /// Every period of that length from the branch's first year folder on to the one that holds `day`: a later year
  /// without a folder is a year without records.
  func recordedPeriods(_ length: Period.Length, until day: Day) -> [Period] {
    guard let firstYear = years.first else { return [] }
    var period = length.around(Month(firstYear, 1).first)
    var periods: [Period] = []
    while period.first <= day {
      periods.append(period)
      period = period.next
    }
    return periods
  }

  /// Those of them that the branch owes anything for: it existed on every one of their days (format 5.1).
  func judgedPeriods(_ length: Period.Length, until day: Day) -> [Period] {
    guard let branch else { return [] }
    return recordedPeriods(length, until: day).filter(branch.exists(throughout:))
  }
}
