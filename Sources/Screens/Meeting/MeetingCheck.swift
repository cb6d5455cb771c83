import Register

/// What is wrong with a session's record as it is filled in, in words for the line it is in.
struct MeetingCheck {
  private let world: World

  /// The year folder the record lies in, and what it says there; nil for a new session.
  private let filed: (year: Int, as: MeetingRecord)?

  init(_ world: World, filed: (year: Int, as: MeetingRecord)?) {
    self.world = world
    self.filed = filed
  }

  /// What is wrong with what is there; empty lines are not looked at.
  func faults(in record: MeetingRecord) -> [MeetingItem: String] {
    var faults: [MeetingItem: String] = [:]
    faults[.date] = date(record)
    for item in [MeetingItem.start, .end] { faults[item] = time(record[item]) }
    if faults[.start] == nil, faults[.end] == nil { faults[.end] = order(record) }
    faults[.year] = year(record)
    faults[.state] = state(record)
    for item in MeetingItem.all(of: record) where faults[item] == nil {
      faults[item] = words(item, record[item])
    }
    return faults
  }

  /// What keeps the record from being saved: what is wrong, and what must be there and is not.
  func obstacles(to record: MeetingRecord) -> [MeetingItem: String] {
    var obstacles = faults(in: record)
    for item in [MeetingItem.kind, .date, .state] where record[item].isEmpty {
      obstacles[item] = world.texts("meeting.fault.empty")
    }
    if record.kind.isYearly, record[.year].isEmpty { obstacles[.year] = world.texts("meeting.fault.empty") }
    if record.kind == .group, record[.group].isEmpty {
      obstacles[.group] = world.texts("meeting.fault.no-group")
    }
    return obstacles
  }

  private func date(_ record: MeetingRecord) -> String? {
    let typed = record[.date]
    guard !typed.isEmpty else { return nil }
    guard let day = record.day else { return world.texts("meeting.fault.date", ["typed": typed]) }
    // Its file is that year's, and its number stays.
    guard let filed, day != filed.as.day, day.year != filed.year else { return nil }
    return world.texts("meeting.fault.other-year", ["year": "\(filed.year)"])
  }

  private func time(_ typed: String) -> String? {
    typed.isEmpty || WallTime(typed: typed) != nil ? nil : world.texts("meeting.fault.time", ["typed": typed])
  }

  private func order(_ record: MeetingRecord) -> String? {
    guard let start = WallTime(typed: record[.start]), let end = WallTime(typed: record[.end]), end < start
    else {
      return nil
    }
    return world.texts("meeting.fault.end-first", ["start": "\(start)"])
  }

  private func year(_ record: MeetingRecord) -> String? {
    let typed = record[.year]
    guard !typed.isEmpty else { return nil }
    guard typed.utf8.count == 4, let year = Int(typed), 1000...2999 ~= year else {
      return world.texts("meeting.fault.for-year", ["typed": typed])
    }
    return nil
  }

  private func state(_ record: MeetingRecord) -> String? {
    guard record.state == .held, let day = record.day, day > world.day else { return nil }
    return world.texts("meeting.fault.not-yet")
  }

  private func words(_ item: MeetingItem, _ text: String) -> String? {
    if text.hasSuffix("\\") { return world.texts("meeting.fault.backslash") }
    let isName = item == .chair || item == .recorder
    return isName && text.contains(where: \.isWhitespace) ? world.texts("meeting.fault.blank-in-name") : nil
  }
}
