import Register

/// What is to be put right, and every entry of the list of duties, is accepted by its day (local), by someone who
/// neither owns it nor asked for acceptance.
///
/// The last verdict counts, and what was returned is not accepted. A rectification is found under its branch, though it
/// stands above the branches. A duty accepted late is let pass if the reason is written down.
struct PutRight: RegisterRule {
  static let id = "FIX-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, of directory: Directory, on day: Day) -> [Finding] {
    guard book.isActive(on: day) else { return [] }
    return rectifications(in: book, of: directory, on: day) + duties(in: book, on: day)
  }

  private func rectifications(in book: Book, of directory: Directory, on day: Day) -> [Finding] {
    let responses = book.records(Response.self)
    return directory.inspections.rectifications(of: book.code).compactMap { rectification in
      guard !rectification.isBroken, rectification.issued <= day else { return nil }
      let path = directory.leaves[Int(rectification.place.file)].path
      let requests = responses.filter { $0.isRequest && $0.rectification == rectification.id }
      let task = Task(rectification, requests, on: day)
      return finding(task, in: book, on: day) { state, sentence in
        var finding = Finding(
          provision, state, sentence, path: path, line: Int(rectification.place.line))
        finding.branch = book.code
        return finding
      }
    }
  }

  private func duties(in book: Book, on day: Day) -> [Finding] {
    book.records(Duty.self).compactMap { duty in
      guard !duty.isBroken else { return nil }
      return finding(Task(duty, on: day), in: book, on: day) { state, sentence in
        book.finding(provision, state, sentence, at: duty.place)
      }
    }
  }

  private func finding(
    _ task: Task, in book: Book, on day: Day, _ make: (Finding.State, String) -> Finding
  ) -> Finding? {
    let accepted = task.verdict.flatMap { $0.ruling == .accepted ? $0 : nil }
    func told(_ state: Finding.State, _ sentence: String) -> Finding { task.told(make(state, sentence)) }
    if let accepted {
      if book.isSame(accepted.by, task.owner) { return told(.violated, "violated-owner") }
      if task.requesters(by: accepted.on).contains(where: { book.isSame(accepted.by, $0) }) {
        return told(.violated, "violated-requester")
      }
      if task.lateReason != nil { return nil }
    }
    let past = task.verdict == nil ? "overdue" : "overdue-returned"
    return DueDay(due: task.due, done: accepted?.on).finding(
      on: day, near: provision.number("near"), DueDay.Sentences(past: past, late: "overdue-accepted"), told)
  }
}

/// A rectification or a duty, as far as it was known on a day.
private struct Task {
  let id: String
  let goal: String
  let owner: String
  let due: Day
  let requests: [(by: String, on: Day?)]

  /// The last one that was given by then.
  let verdict: Acceptance?
  let lateReason: String?

  init(_ rectification: Rectification, _ requests: [Response], on day: Day) {
    id = rectification.id
    goal = rectification.measure
    owner = rectification.owner
    due = rectification.due
    self.requests = requests.map { ($0.by, $0.on) }
    verdict = rectification.verdicts.last { $0.on <= day }
    lateReason = nil
  }

  init(_ duty: Duty, on day: Day) {
    id = duty.id
    goal = duty.goal
    owner = duty.owner
    due = duty.due
    requests = duty.requester.map { [($0, duty.requested)] } ?? []
    verdict = duty.verdicts.last { $0.on <= day }
    lateReason = duty.lateReason
  }

  /// Those who had asked for acceptance by then.
  func requesters(by day: Day) -> [String] {
    requests.filter { $0.on.map { $0 <= day } ?? true }.map(\.by)
  }

  func told(_ finding: Finding) -> Finding {
    var finding = finding
    finding.record = id
    finding.facts = ["goal": goal, "owner": owner]
    finding.facts["by"] = verdict?.by
    finding.facts["on"] = verdict?.on.description
    return finding
  }
}

extension Book {
  /// Whether two spellings stand for the same person: a name and its alias do.
  func isSame(_ one: String, _ other: String) -> Bool {
    one == other || member(called: one).map { $0.name == member(called: other)?.name } ?? false
  }

  /// The member of that name; else the one with that alias.
  private func member(called name: String) -> Member? {
    members.first { $0.name == name } ?? members.first { $0.aliases.contains(name) }
  }
}
