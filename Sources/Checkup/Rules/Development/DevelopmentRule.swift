import Register

/// A rule about the files of people on their way into the Party (发展党员工作细则, 2014 and 2026): each version looks only
/// at steps taken, and clocks started, while it was in force. Temporary branches develop nobody.
protocol DevelopmentRule: RuleByEvent {
  var provision: Provision { get }
}

/// One that has at most one thing to say of each file.
protocol FileByFileRule: DevelopmentRule {
  /// What is to be said of one file, which was opened by `day` and is not closed.
  func finding(about file: Development, in look: DevelopmentLook) -> Finding?
}

/// What a rule may look at beside the file itself.
struct DevelopmentLook {
  let book: Book
  let directory: Directory
  let day: Day
}

extension FileByFileRule {
  func findings(in book: Book, of directory: Directory, on day: Day) -> [Finding] {
    let look = DevelopmentLook(book: book, directory: directory, day: day)
    return book.developments(on: day).compactMap { finding(about: $0, in: look) }
  }

  /// The finding of a step that follows another within so many months; nil where the first was not taken, or not while
  /// this version was in force.
  func step(from start: Day?, done: Day?, _ file: Development, _ look: DevelopmentLook) -> Finding? {
    guard let start, start <= look.day, provision.isInForce(on: start) else { return nil }
    let due = start.adding(months: provision.number("months"))
    return DueDay(due: due, done: done).finding(
      on: look.day, near: provision.number("near"), DueDay.Sentences(late: "overdue-late")
    ) { state, sentence in
      told(state, sentence, file, look, ["since": start.description])
    }
  }
}

extension DevelopmentRule {
  /// A finding about the file with the facts that every sentence may use.
  func told(
    _ state: Finding.State, _ sentence: String, _ file: Development, _ look: DevelopmentLook,
    _ facts: [String: String] = [:]
  ) -> Finding {
    var finding = look.book.finding(provision, state, sentence, at: file.place)
    finding.record = file.id
    finding.member = file.name
    finding.facts = facts
    finding.facts["member"] = file.name
    return finding
  }
}

extension Book {
  /// The files that are judged: opened by `day` and not ended, of people who have not left the branch.
  func developments(on day: Day) -> [Development] {
    let files = records(Development.self)
    guard !files.isEmpty, isActive(on: day), !isTemporary else { return [] }
    return files.filter { file in
      !file.isBroken && file.applied <= day && !(file.ended.map { $0.on <= day } ?? false)
        && !(member(named: file.name)?.hasLeft(by: day) ?? false)
    }
  }

  /// The member of that name or alias.
  func member(named name: String) -> Member? {
    members.first { $0.name == name } ?? members.first { $0.aliases.contains(name) }
  }
}

extension Catalogue {
  /// Applicants, activists, candidates and members on probation.
  static let developmentRules: [any Rule.Type] = [
    ApplicantTalkedTo.self, ActivistObserved.self, CandidateRipe.self, CandidatePosted.self,
    CandidateTrained.self, AdmittedAfterReview.self, AdmissionApproved.self, OathTaken.self,
    ConversionDiscussed.self, ConversionApproved.self, ProbationExtended.self, FileComplete.self,
    AdmissionBeforeLeaving.self,
  ]
}
