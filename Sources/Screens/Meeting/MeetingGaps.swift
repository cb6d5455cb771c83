import Register

/// What the record of a session still lacks of what every session, and its kind, should have (domain section 7).
struct MeetingGaps {
  private let record: MeetingRecord
  private let world: World

  init(_ record: MeetingRecord, _ world: World) {
    self.record = record
    self.world = world
  }

  /// Whether the line should be filled in for a session of that kind, in its state.
  static func isWanted(_ item: MeetingItem, of record: MeetingRecord) -> Bool {
    if record.state == .cancelled { return false }
    let isHeld = record.state == .held
    switch item {
    case .kind, .date, .title, .start, .location, .chair, .agenda(0), .state: return true
    case .year: return record.kind.isYearly
    case .group: return record.kind == .group
    case .lecturer: return record.kind == .lecture
    case .end, .recorder: return isHeld
    // The assembly and the committee decide; the others may.
    case .resolution(0): return isHeld && (record.kind == .assembly || record.kind == .committee)
    case .agenda, .resolution, .votes: return false
    }
  }

  /// The lines of the form that are empty.
  var lines: [String] {
    MeetingItem.all(of: record)
      .filter { record[$0].trimmed.isEmpty && MeetingGaps.isWanted($0, of: record) }
      .map { world.label(Meeting.type, $0.field) }
  }

  /// All that is lacking: lines of the form, marks, minutes.
  var all: [String] {
    var gaps = lines
    if record.state == .planned, let day = record.day, day < world.day {
      gaps.append(world.texts("meeting.gap.state"))
    }
    guard record.state == .held else { return gaps }
    if record["Expected"].isEmpty { gaps.append(world.label(Meeting.type, "Expected")) }
    let open = record.text(Mark.unmarked.rawValue).split(separator: " ").count
    if open > 0 { gaps.append(world.texts("meeting.gap.unmarked", ["count": "\(open)"])) }
    if !unexplained.isEmpty {
      gaps.append(world.texts("meeting.gap.leave", ["names": unexplained.joined(separator: " ")]))
    }
    if record.text("Minutes").trimmed.isEmpty { gaps.append(world.label(Meeting.type, "Minutes")) }
    return gaps
  }

  /// Those on leave without a reason or without whoever allowed it.
  private var unexplained: [String] {
    record[Mark.leave.rawValue].map { $0.split(separator: " ") }.filter { $0.count < 3 }.compactMap {
      $0.first.map(String.init)
    }
  }
}

extension Texts {
  /// Things one after the other, as a sentence lists them.
  func list(_ things: [String]) -> String { things.joined(separator: isChinese ? "、" : ", ") }
}
