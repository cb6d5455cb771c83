import Register

/// Every name and number that must be known is: marks but observers, leave, holders, leaders, payers, and so on.
/// Chairs, recorders, lecturers, approvers and observers may be anyone (format 5.1).
struct NamesResolve: Rule {
  static let id = "REF-1"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, on day: Day) -> [Finding] {
    var mentions = Mentions(book)
    mentions.ofBranch()
    mentions.ofMeetings()
    mentions.ofYearbooks()
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
