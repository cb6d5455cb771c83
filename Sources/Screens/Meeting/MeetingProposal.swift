import Register

/// What a session most likely is like: as the last one of its kind was, on its day.
struct MeetingProposal {
  private let book: Book
  private let world: World

  init(_ book: Book, _ world: World) {
    self.book = book
    self.world = world
  }

  /// Everything but marks and agenda, for a session of a kind on a day.
  func record(_ kind: Meeting.Kind, on day: Day, group wanted: String? = nil) -> MeetingRecord {
    var record = MeetingRecord()
    record.write("Kind", kind.rawValue)
    record.write("Date", "\(day)")
    record.write("State", (day <= world.day ? Meeting.State.held : .planned).rawValue)
    let group = kind == .group ? wanted ?? self.group(on: day) : nil
    record.write("Group", group ?? "")
    if kind.isYearly { record.write("Year", "\(yearMeant(by: day))") }
    let last = book.sessions(of: kind, group: group, before: day).first
    record.write("Start", last?.start?.description ?? "")
    record.write("End", last?.end?.description ?? "")
    record.write("Place", last?.location ?? "")
    record.write("Chair", present(last?.chair, on: day) ?? chair(kind, group, on: day) ?? "")
    record.write("Recorder", present(last?.recorder, on: day) ?? "")
    record.write("Title", title(of: record))
    return record
  }

  /// A session's name by kind and month, quarter or year.
  func title(of record: MeetingRecord) -> String {
    guard let day = record.day else { return world.word(record.kind.rawValue) }
    let facts = [
      "kind": world.word(record.kind.rawValue), "month": "\(day.month.ofYear)",
      "quarter": world.texts("meeting.quarter.\(day.month.quarter.ofYear)"), "year": record.text("Year"),
      "group": record.group ?? world.word(record.kind.rawValue),
    ]
    let id =
      switch record.kind {
      case .assembly, .lecture: "meeting.title.quarter"
      case .committee, .themeDay: "meeting.title.month"
      case .other: "meeting.title.other"
      case .group: "meeting.title.group"
      case .organizationalLife, .appraisal: "meeting.title.year"
      }
    return world.texts(id, facts)
  }

  /// The year such a session is for: in January to March often still the last one (domain 5.1).
  private func yearMeant(by day: Day) -> Int { day.month.ofYear <= 3 ? day.year - 1 : day.year }

  /// The first group that has not met in that month yet, or else the first.
  private func group(on day: Day) -> String? {
    let groups = book.groups(on: day).map(\.name)
    let met = book.meetings.filter {
      $0.kind == .group && $0.date.month == day.month && $0.state != .cancelled
    }
    return groups.first { name in !met.contains { $0.group == name } } ?? groups.first
  }

  /// That person's name, unless it is a member's who had left by then.
  private func present(_ person: Person?, on day: Day) -> String? {
    guard let person else { return nil }
    if let member = book.member(person), !member.belongs(on: day) { return nil }
    return book.names[person]
  }

  /// The group's leader, or the secretary (domain 5.1).
  private func chair(_ kind: Meeting.Kind, _ group: String?, on day: Day) -> String? {
    if kind == .group {
      return book.groups(on: day).first { $0.name == group }.map { book.names[$0.leader] }
    }
    return book.posts(on: day).first { $0.office == .secretary }.map { book.names[$0.holder] }
  }
}
