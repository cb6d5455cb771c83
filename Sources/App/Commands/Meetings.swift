import ArgumentParser
import Checkup
import Register

/// `zhibu meetings`: the sessions, one a line.
struct Meetings: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings", abstract: "列出会议和活动 / list the sessions")

  @OptionGroup var options: ListOptions

  @Option(name: .customLong("branch"), help: "只列这个支部，可写多次 / only this branch; may be repeated")
  var branches: [String] = []

  @Option(help: "哪一年 / the year")
  var year: Year?

  @Option(help: "种类，如 党员大会 或 dydh / the kind")
  var kind: Meeting.Kind?

  func run() async throws {
    let desk = try Desk(options.folder, options.bearings)
    let (texts, checker, year, kind) = (desk.texts, desk.checker, year?.number, kind)
    let codes = try desk.codes(branches)
    let (_, unread) = await desk.list(codes, as: options.format) { book in
      let punctuality = checker.punctuality(of: book.code)
      return book.meetings
        .filter { year == nil || $0.date.year == year }
        .filter { kind == nil || $0.kind == kind }
        .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
        .map { Meetings.line($0, in: book, punctuality, texts) }
    }
    if unread > 0 { throw ExitCode(3) }
  }

  private static func line(
    _ meeting: Meeting, in book: Book, _ punctuality: Punctuality, _ texts: Texts
  ) -> Line {
    let timeliness = punctuality(meeting)
    let hours = [meeting.start, meeting.end].map { $0?.description ?? "" }
    let counts = Counts(meeting, in: book)
    var row = Row()
    row.add("branch", book.code)
    row.add("id", meeting.id)
    row.add("kind", meeting.kind.rawValue)
    row.add("date", meeting.date.description)
    row.add("start", meeting.start?.description)
    row.add("end", meeting.end?.description)
    row.add("year", meeting.year)
    row.add("gathering", meeting.gathering)
    row.add("group", meeting.group)
    row.add("state", meeting.state.rawValue)
    row.add("title", meeting.title)
    row.add("chair", meeting.chair.map { book.names[$0] })
    row.add("recorder", meeting.recorder.map { book.names[$0] })
    counts.add(to: &row)
    row.add("minutes", meeting.hasMinutes ? "yes" : "no")
    row.add("recorded", meeting.recorded?.description)
    row.add("timeliness", timeliness?.rawValue)
    row.add("finalised", meeting.finalised?.description)
    row.add("path", book.path(of: meeting.place))
    row.add("line", Int(meeting.place.line))
    return Line(
      row, book.code, meeting.id, meeting.date.description,
      hours == ["", ""] ? nil : hours.joined(separator: "-"),
      meeting.kind.rawValue, meeting.group, meeting.state.rawValue, meeting.title, counts.words(texts),
      meeting.hasMinutes ? nil : texts("list.no-minutes"),
      timeliness?.mark(texts, days: punctuality.days(meeting)))
  }
}

extension Timeliness {
  /// The mark beside a session, if there is anything to say.
  fileprivate func mark(_ texts: Texts, days: Int?) -> String? {
    switch self {
    case .onTime, .unknown: nil
    case .late, .backFilled, .missing: texts("timeliness.\(rawValue)", ["days": "\(days ?? 0)"])
    }
  }
}

/// Who came to a session, in persons.
private struct Counts {
  let expected: Int?
  let voters: Int?
  let attended: Int
  let leave: Int
  let absent: Int
  let unmarked: Int

  init(_ meeting: Meeting, in book: Book) {
    (expected, voters) = (meeting.expected, meeting.voters)
    func people(_ isMeant: (Mark) -> Bool) -> Int {
      Set(meeting.entries.filter { isMeant($0.mark) }.map { book.identity($0.person) }).count
    }
    attended = people(\.isAttendance)
    leave = people { $0 == .leave }
    absent = people { $0 == .absent }
    unmarked = people { $0 == .unmarked }
  }

  func add(to row: inout Row) {
    row.add("expected", expected)
    row.add("voters", voters)
    row.add("attended", attended)
    row.add("leave", leave)
    row.add("absent", absent)
    row.add("unmarked", unmarked)
  }

  func words(_ texts: Texts) -> String {
    texts(
      "list.attendance",
      [
        "expected": expected.map { "\($0)" } ?? "?", "attended": "\(attended)", "leave": "\(leave)",
        "absent": "\(absent)", "unmarked": "\(unmarked)",
      ])
  }
}

extension Meeting.Kind: ExpressibleByArgument {
  /// The kind called so, or with those letters in its numbers.
  package init?(argument: String) {
    let named = Meeting.Kind.allCases.first { $0.rawValue == argument || $0.letters == argument.lowercased() }
    guard let named else { return nil }
    self = named
  }

  package static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
