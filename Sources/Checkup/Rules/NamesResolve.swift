import Register

/// Every name and number that must be known is: marks but observers, leave, holders, leaders, payers, and so on.
/// Chairs, recorders, lecturers, approvers and observers may be anyone (format 5.1).
struct NamesResolve: RegisterRule {
  static let id = "REF-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, of directory: Directory, on day: Day) -> [Finding] {
    var mentions = Mentions(book)
    mentions.ofBranch()
    mentions.ofMeetings()
    mentions.ofYearbooks()
    mentions.ofAppraisals()
    mentions.ofExclusions()
    mentions.ofOpenBooks(directory)
    mentions.ofMovements()
    mentions.ofDevelopment()
    return mentions.unknown.map { mention in
      var finding = book.finding(provision, .violated, at: mention.place)
      finding.record = mention.record
      finding.member = mention.value
      finding.facts = [
        "type": mention.type, "record": mention.record, "field": mention.field, "value": mention.value,
      ]
      return finding
    }
  }
}

/// A name or number written in a record.
private struct Mention: Hashable {
  let type: String
  let record: String
  let field: String
  let value: String
  let place: Place

  /// One finding is for one unknown name in one record, however often it stands there.
  static func == (left: Mention, right: Mention) -> Bool {
    left.place == right.place && left.value == right.value
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(value)
  }
}

/// Goes through a book and keeps what does not resolve.
private struct Mentions {
  let book: Book
  private(set) var unknown: [Mention] = []
  private var seen: Set<Mention> = []

  init(_ book: Book) { self.book = book }

  mutating func ofBranch() {
    if let branch = book.branch, let officer = branch.designatedOfficer {
      check(officer, "DesignatedOfficer", Branch.type, branch.code, branch.place)
    }
    for post in book.posts {
      let key = "\(post.office.rawValue) \(book.names[post.holder]) \(post.from)"
      check(post.holder, "Holder", Post.type, key, post.place)
    }
    for group in book.groups {
      check(group.leader, "Leader", Group.type, "\(group.name) \(group.from)", group.place)
    }
    let groups = Set(book.groups.map(\.name))
    for member in book.members {
      if let group = member.group, !groups.contains(group) {
        note(group, "Group", Member.type, member.name, member.place)
      }
    }
  }

  mutating func ofMeetings() {
    for index in book.meetings.indices {
      for entry in book.meetings[index].entries where !book.isKnown(entry.person) && entry.mark != .observer {
        let meeting = book.meetings[index]
        note(book.names[entry.person], entry.mark.rawValue, Meeting.type, meeting.id, meeting.place)
      }
    }
    guard !(book.votes.isEmpty && book.plan.isEmpty) else { return }
    let sessions = Set(book.meetings.map(\.id))
    for vote in book.votes where !sessions.contains(vote.meeting) {
      note(vote.meeting, "Meeting", Vote.type, vote.id, vote.place)
    }
    for item in book.plan {
      if let meeting = item.meeting, !sessions.contains(meeting) {
        note(meeting, "Meeting", PlanItem.type, item.id, item.place)
      }
    }
  }

  mutating func ofYearbooks() {
    for index in book.dues.indices {
      let place = book.dues[index].place
      let key = book.dues[index].month.description
      for payment in book.dues[index].paid { check(payment.person, "Paid", DuesMonth.type, key, place) }
      for relief in book.dues[index].exempt { check(relief.person, "Exempt", DuesMonth.type, key, place) }
    }
    for assessment in book.assessments where !book.isKnown(assessment.member) {
      let name = book.names[assessment.member]
      note(name, "Member", Assessment.type, "\(name) \(assessment.from)", assessment.place)
    }
    for talk in book.talks {
      check(talk.from, "From", Talk.type, talk.id, talk.place)
      check(talk.with, "With", Talk.type, talk.id, talk.place)
    }
    for training in book.trainings {
      for person in training.attended {
        check(person, "Attended", Training.type, training.id, training.place)
      }
    }
  }

  mutating func ofAppraisals() {
    let appraisals = book.records(Appraisal.self)
    let sessions = appraisals.isEmpty ? [] : Set(book.meetings.map(\.id))
    for appraisal in appraisals {
      if let meeting = appraisal.meeting, !sessions.contains(meeting) {
        note(meeting, "Meeting", Appraisal.type, appraisal.id, appraisal.place)
      }
      for graded in appraisal.grades {
        check(graded.person, "Grade", Appraisal.type, appraisal.id, appraisal.place)
      }
    }
  }

  /// Those left out of a vote, and the session or the vote that allowed it.
  mutating func ofExclusions() {
    for vote in book.votes {
      for exclusion in vote.excluded { check(exclusion.person, "Excluded", Vote.type, vote.id, vote.place) }
      guard let allowed = vote.allowed, !book.votes.contains(where: { $0.id == allowed }),
        !book.meetings.contains(where: { $0.id == allowed })
      else { continue }
      note(allowed, "Allowed", Vote.type, vote.id, vote.place)
    }
  }

  mutating func ofOpenBooks(_ directory: Directory) {
    let expenses = book.records(Expense.self)
    let sessions = expenses.isEmpty ? [] : Set(book.meetings.map(\.id))
    for expense in expenses {
      if let decided = expense.decided, !sessions.contains(decided) {
        note(decided, "Decided", Expense.type, expense.id, expense.place)
      }
    }
    let responses = book.records(Response.self)
    let known = responses.isEmpty ? [] : Set(directory.inspections.rectifications.map(\.id))
    for response in responses where !known.contains(response.rectification) {
      let key = "\(response.rectification) \(response.on)"
      note(response.rectification, "Rectification", Response.type, key, response.place)
    }
  }

  /// Those away, reached, handled or transferred; whoever is on the way here need not be on the roster yet.
  mutating func ofMovements() {
    for stay in book.records(Away.self) { check(stay.member, "Name", Away.type, stay.id, stay.place) }
    for contact in book.records(Contact.self) {
      check(contact.with, "With", Contact.type, contact.id, contact.place)
    }
    for step in book.records(Handling.self) {
      check(step.member, "Name", Handling.type, step.id, step.place)
    }
    for transfer in book.records(Transfer.self) where transfer.direction == .outward {
      check(transfer.member, "Name", Transfer.type, transfer.id, transfer.place)
    }
  }

  /// Whoever was observed is a member or has a file; applicants need not be on the roster.
  mutating func ofDevelopment() {
    let observations = book.records(Observation.self)
    let filed = observations.isEmpty ? [] : Set(book.records(Development.self).map(\.name))
    for observation in observations where !filed.contains(observation.name) {
      guard book.member(named: observation.name) == nil else { continue }
      note(observation.name, "Name", Observation.type, observation.id, observation.place)
    }
  }

  private mutating func check(
    _ person: Person, _ field: String, _ type: String, _ record: String, _ place: Place
  ) {
    if !book.isKnown(person) { note(book.names[person], field, type, record, place) }
  }

  private mutating func note(
    _ value: String, _ field: String, _ type: String, _ record: String, _ place: Place
  ) {
    let mention = Mention(type: type, record: record, field: field, value: value, place: place)
    if seen.insert(mention).inserted { unknown.append(mention) }
  }
}

/// The organisation a branch or a unit names as the one above it is in the register.
struct ParentsResolve {
  let provision: Provision
  let directory: Directory

  func findings(in book: Book) -> [Finding] {
    guard let branch = book.branch, directory.unit(branch.parent) == nil else { return [] }
    var finding = book.finding(provision, .violated, at: branch.place)
    finding.record = branch.code
    finding.member = branch.parent
    finding.facts = ["type": Branch.type, "record": branch.code, "field": "Parent", "value": branch.parent]
    return [finding]
  }

  /// Units whose parent is unknown.
  var findings: [Finding] {
    directory.units.compactMap { unit in
      guard let parent = unit.parent, directory.unit(parent) == nil else { return nil }
      let leaf = directory.leaves[Int(unit.place.file)]
      let facts = ["type": Unit.type, "record": unit.code, "field": "Parent", "value": parent]
      var finding = directory.finding(
        provision, "violated", line: Int(unit.place.line), of: leaf, facts: facts)
      finding.record = unit.code
      finding.member = parent
      return finding
    }
  }
}
