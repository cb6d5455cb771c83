import Register

/// Writes one session after the other.
struct MeetingWriter {
  let branch: DemoBranch
  let places: [[UInt8]]
  var scribe: Scribe

  /// Writes the record, and a second one under the same number where that is what went wrong.
  mutating func write(_ session: DemoSession) {
    writeRecord(session)
    guard case .twice = session.flaw else { return }
    var again = session
    (again.start, again.end) = (session.end + 5, session.end + 45)
    again.texts = session.texts ^ 0x5bd1
    if let stamp = session.recorded { again.recorded = DemoStamp(day: stamp.day, minutes: stamp.minutes + 9) }
    writeRecord(again)
  }

  private mutating func writeRecord(_ session: DemoSession) {
    scribe.pen.endLine()
    let start = scribe.pen.bytes.count
    scribe.begin(
      cast(of: session), chance: Chance(seed: session.texts ^ 0xa11), homes: session.homes ?? branch.homes)
    writeHead(session)
    if session.isSignedIn { writeRoll(session) }
    if session.isSignedIn { writeOutcome(session) }
    if case .slip(.carriageReturns) = session.flaw { scribe.pen.returnCarriages(from: start) }
  }

  private func cast(of session: DemoSession) -> DemoCast {
    var cast = DemoCast()
    cast.chair = name(session.chair)
    cast.recorder = name(session.recorder)
    cast.secretary = name(DemoBranch.secretary)
    cast.lecturer = name(session.chair)
    cast.date = session.date
    cast.expected = session.expected
    cast.attended = session.entries.count { $0.mark.isAttendance }
    cast.onLeave = session.leaves.count
    cast.absent = session.entries.count { $0.mark == .absent }
    var chance = Chance(seed: session.texts ^ 0x5ca1e)
    let speakers = session.entries.filter { $0.mark.isAtMeeting && $0.spelling == nil }.map {
      name($0.member)
    }
    cast.speakers = chance.shuffled(speakers)
    return cast
  }

  private func name(_ member: Int) -> [UInt8] { branch.members[member].name }
}

extension MeetingWriter {
  private mutating func writeHead(_ session: DemoSession) {
    let lacking = session.lacking
    scribe.pen.field("Id", session.id)
    scribe.pen.field("Kind", session.kind.rawValue)
    if case .impossibleDate(let text) = session.flaw {
      scribe.pen.field("Date", text)
    } else {
      scribe.pen.field("Date", session.date)
    }
    if !lacking.contains(.times) { writeTimes(session) }
    if let year = session.year { scribe.pen.field("Year", year) }
    if session.isGathered { writeGathering(session) }
    if let group = session.group { scribe.pen.field("Group", branch.groups[group].name) }
    if !lacking.contains(.place) { writePlace(session) }
    if session.isSignedIn {
      scribe.pen.field("Chair", name(session.chair))
      if !lacking.contains(.recorder) { scribe.pen.field("Recorder", name(session.recorder)) }
    }
    scribe.pen.field("State", session.state.rawValue)
    writeTitle(session)
    if !lacking.contains(.agenda) { writeAgenda(session) }
  }

  private mutating func writeTimes(_ session: DemoSession) {
    scribe.pen.name("Start")
    scribe.pen.put(clock: session.start)
    scribe.pen.endLine()
    scribe.pen.name("End")
    scribe.pen.put(clock: session.end)
    scribe.pen.endLine()
  }

  private mutating func writeGathering(_ session: DemoSession) {
    scribe.pen.name("Gathering")
    scribe.pen.put(compact: session.date)
    scribe.pen.put(session.start < 720 ? "-am" : "-pm")
    scribe.pen.endLine()
  }

  private mutating func writePlace(_ session: DemoSession) {
    scribe.pen.name("Place")
    scribe.pen.put(places[Int(session.date.number) % places.count])
    if case .slip(.trailingBlank) = session.flaw { scribe.pen.blank() }
    scribe.pen.endLine()
  }

  private mutating func writeTitle(_ session: DemoSession) {
    scribe.pen.name("Title")
    let month = session.date.month
    switch session.kind {
    case .committee: scribe.pen.put("\(month.ofYear)月支委会")
    case .group: scribe.pen.put("\(branch.groups[session.group ?? 0].name)\(month.ofYear)月会议")
    case .assembly: scribe.pen.put("第\(BranchNames.numeral(month.quarter.ofYear))季度党员大会")
    case .organizationalLife: scribe.pen.put("\(session.year ?? month.year)年度组织生活会")
    case .appraisal: scribe.pen.put("\(session.year ?? month.year)年度民主评议党员")
    case .lecture: scribe.pen.put("党课")
    case .themeDay: scribe.pen.put("\(month.ofYear)月主题党日")
    case .other: scribe.pen.put("座谈")
    }
    if session.kind == .lecture || session.kind == .themeDay || session.kind == .other,
      let item = session.items.last
    {
      scribe.pen.put("：")
      scribe.pen.put(item.title)
    }
    scribe.pen.endLine()
  }

  private mutating func writeAgenda(_ session: DemoSession) {
    for item in session.items { scribe.pen.field("Agenda", item.title) }
    for vote in session.votes where vote.kind != .ordinary { scribe.pen.field("Agenda", vote.matter) }
    guard session.items.isEmpty, session.isSignedIn else { return }
    let isLife = session.kind == .organizationalLife
    for item in isLife ? ["通报会前准备", "开展批评和自我批评", "议定整改措施"] : ["自评互评", "民主测评", "提出评定意见"] {
      scribe.pen.field("Agenda", item)
    }
  }
}

extension DemoSession {
  fileprivate var lacking: [DemoElement] {
    if case .lacking(let elements) = flaw { return elements }
    return []
  }

  /// Whether minutes were written for it.
  fileprivate var hasMinutes: Bool {
    switch flaw {
    case .noMinutes, .stillPlanned: false
    default: state == .held
    }
  }

  fileprivate var slip: DemoSlip? {
    if case .slip(let slip) = flaw { return slip }
    return nil
  }
}

extension MeetingWriter {
  private mutating func writeRoll(_ session: DemoSession) {
    if !session.lacking.contains(.expected) {
      scribe.pen.put(session.slip == .tightColon ? "Expected:" : "Expected: ")
      var shown = session.expected
      if case .sum(let error) = session.flaw { shown += error }
      scribe.pen.put(number: shown)
      scribe.pen.endLine()
    }
    switch session.kind {
    case .assembly, .committee, .organizationalLife, .appraisal: scribe.pen.field("Voters", session.voters)
    default: break
    }
    for mark in Mark.allCases where mark != .leave && mark != .observer { writeMark(mark, session) }
    if !session.observers.isEmpty {
      scribe.pen.put("Observer:")
      for observer in session.observers {
        scribe.pen.blank()
        scribe.pen.put(observer)
      }
      scribe.pen.endLine()
    }
    for leave in session.leaves { writeLeave(leave) }
  }

  private mutating func writeMark(_ mark: Mark, _ session: DemoSession) {
    var isFirst = true
    for entry in session.entries where entry.mark == mark {
      if isFirst {
        scribe.pen.put(mark.rawValue)
        scribe.pen.put(58)
        isFirst = false
      }
      scribe.pen.blank()
      scribe.pen.put(entry.spelling ?? name(entry.member))
    }
    if !isFirst { scribe.pen.endLine() }
  }

  private mutating func writeLeave(_ leave: DemoSession.Leave) {
    scribe.pen.name("Leave")
    scribe.pen.put(name(leave.member))
    if !leave.reason.isEmpty {
      scribe.pen.blank()
      scribe.pen.put(leave.reason)
    }
    if !leave.approver.isEmpty {
      scribe.pen.blank()
      scribe.pen.put(leave.approver)
    }
    scribe.pen.endLine()
  }
}

extension MeetingWriter {
  private mutating func writeOutcome(_ session: DemoSession) {
    if session.kind == .lecture { scribe.pen.field("Lecturer", name(session.chair)) }
    guard session.hasMinutes else { return }
    writeResolutions(session)
    scribe.pen.name("Minutes")
    let start = scribe.pen.bytes.count
    scribe.writeMinutes(session)
    if session.slip == .strayLine { scribe.pen.loosenLine(from: start, keepingPlus: false) }
    if session.slip == .tightPlus { scribe.pen.loosenLine(from: start, keepingPlus: true) }
    scribe.pen.endLine()
    writeStamps(session)
  }

  private mutating func writeResolutions(_ session: DemoSession) {
    guard session.kind == .committee || session.kind == .assembly else { return }
    for item in session.items {
      scribe.takeUp(item.topic, item: item.title)
      scribe.pen.name("Resolution")
      scribe.lastDue = nil
      scribe.write(scribe.shapes.resolution)
      // What was to be done by a day that is past has been done.
      if let due = scribe.lastDue, due < branch.scope.asOf { scribe.pen.put("（已办）") }
      scribe.pen.endLine()
    }
    for vote in session.votes where vote.kind != .ordinary {
      scribe.pen.name("Resolution")
      scribe.pen.put(vote.matter)
      scribe.pen.endLine()
    }
  }

  private mutating func writeStamps(_ session: DemoSession) {
    guard let recorded = session.recorded else { return }
    let line = stamp(recorded, by: session.recorder)
    switch session.slip {
    case .fullWidthColon: scribe.pen.put(Array("Recorded：".utf8) + line)
    case .conflictMarker:
      let other = stamp(DemoStamp(day: recorded.day, minutes: recorded.minutes + 7), by: session.chair)
      scribe.pen.conflict({ Array("Recorded: ".utf8) + line }, { Array("Recorded: ".utf8) + other })
    default: scribe.pen.put(Array("Recorded: ".utf8) + line)
    }
    if let finalised = session.finalised {
      scribe.pen.put(Array("Finalised: ".utf8) + stamp(finalised, by: DemoBranch.secretary))
    }
  }

  private func stamp(_ stamp: DemoStamp, by member: Int) -> [UInt8] {
    var pen = Pen()
    pen.put(stamp.day)
    pen.blank()
    pen.put(clock: stamp.minutes)
    pen.blank()
    pen.put(name(member))
    pen.endLine()
    return pen.bytes
  }
}
