import Register

/// The secretary takes part in a training of county level or above every year (支部工作条例 art. 24, article not
/// confirmed), and a new one in a first training within six months (national training plan).
///
/// The year is owed by whoever held the post from its first day to its last. A secretary who is elected again is not
/// new, nor one who took office before the register begins.
struct SecretaryTrained: Rule {
  static let id = "MEM-2"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    let tenures = book.secretaryTenures(until: day)
    if tenures.isEmpty { return [] }
    let trainings = book.trainings.filter { $0.date <= day }
    return yearly(tenures, trainings, in: book, on: day) + first(tenures, trainings, in: book, on: day)
  }

  private func yearly(_ tenures: [Tenure], _ trainings: [Training], in book: Book, on day: Day) -> [Finding] {
    let kinds = provision.words("yearly")
    var findings: [Finding] = []
    for period in book.judgedPeriods(.year, until: day) where provision.isInForce(on: period.first) {
      let last = min(period.last, day)
      let courses = trainings.filter { period.contains($0.date) && $0.isOne(of: kinds) }
      for tenure in tenures where tenure.from <= period.first && tenure.lasts(on: last) {
        guard let member = book.member(tenure.person), member.belongs(on: last),
          !courses.contains(where: { book.took(tenure.person, part: $0) })
        else { continue }
        let due = DueDay(due: period.last, done: nil).finding(
          on: day, near: provision.number("near"), DueDay.Sentences(late: "overdue")
        ) { state, sentence in
          var finding = finding(state, sentence, member, tenure, in: book)
          finding.period = period
          finding.facts["period"] = period.description
          return finding
        }
        if let due { findings.append(due) }
      }
    }
    return findings
  }

  private func first(_ tenures: [Tenure], _ trainings: [Training], in book: Book, on day: Day) -> [Finding] {
    guard book.isActive(on: day), let beginning = book.years.first.map({ Period.year($0).first }) else {
      return []
    }
    let courses = trainings.filter { $0.isOne(of: provision.words("first")) }
    return tenures.compactMap { tenure in
      guard tenure.from >= beginning, tenure.lasts(on: day), let member = book.member(tenure.person),
        member.belongs(on: day)
      else { return nil }
      let taken = courses.filter { $0.date >= tenure.from && book.took(tenure.person, part: $0) }
      let due = tenure.from.adding(months: provision.number("months"))
      let warning = tenure.from.adding(months: provision.number("warning"))
      let sentences = DueDay.Sentences(soon: "due-soon-new", past: "overdue-new", late: "overdue-new-late")
      return DueDay(due: due, done: taken.map(\.date).min()).finding(on: day, near: due - warning, sentences)
      {
        state, sentence in finding(state, sentence, member, tenure, in: book)
      }
    }
  }

  private func finding(
    _ state: Finding.State, _ sentence: String, _ member: Member, _ tenure: Tenure, in book: Book
  ) -> Finding {
    var finding = book.finding(provision, state, sentence, at: tenure.place)
    finding.member = member.name
    finding.facts = ["member": member.name, "since": tenure.from.description]
    return finding
  }
}

/// How long one person was secretary without a break, in however many records.
private struct Tenure {
  let person: Person
  let from: Day

  /// The last day; nil while it lasts.
  var to: Day?

  /// Where the latest of its records stands.
  var place: Place

  func lasts(on day: Day) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}

extension Book {
  /// A post that follows another within a day goes on with it.
  fileprivate func secretaryTenures(until day: Day) -> [Tenure] {
    let held = posts.filter { $0.office == .secretary && $0.from <= day }.sorted { $0.from < $1.from }
    var tenures: [Tenure] = []
    for post in held {
      let person = identity(post.holder)
      let before = tenures.lastIndex { $0.person == person && $0.to.map { post.from <= $0 + 1 } ?? true }
      if let before {
        if let last = tenures[before].to { tenures[before].to = post.to.map { max(last, $0) } }
        tenures[before].place = post.place
      } else {
        tenures.append(Tenure(person: person, from: post.from, to: post.to, place: post.place))
      }
    }
    return tenures
  }

  fileprivate func took(_ person: Person, part training: Training) -> Bool {
    training.attended.contains { identity($0) == person }
  }
}

extension Training {
  fileprivate func isOne(of kinds: [String]) -> Bool { kind.map(kinds.contains) ?? false }
}
