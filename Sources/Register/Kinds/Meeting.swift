/// One session of a branch: attendance and minutes inside.
package struct Meeting: Equatable, Sendable {
  /// What kind of session it is (domain glossary: 三会一课, 主题党日 and the yearly two).
  package enum Kind: String, CaseIterable, Sendable {
    case assembly = "党员大会"
    case committee = "支委会"
    case group = "党小组会"
    case lecture = "党课"
    case themeDay = "主题党日"
    case organizationalLife = "组织生活会"
    case appraisal = "民主评议党员"
    case other = "其他"

    /// The letters that stand for the kind in a record's number.
    package var letters: String {
      switch self {
      case .assembly: "dydh"
      case .committee: "zwh"
      case .group: "dxzh"
      case .lecture: "dk"
      case .themeDay: "ztdr"
      case .organizationalLife: "zzshh"
      case .appraisal: "mzpy"
      case .other: "qt"
      }
    }

    /// Whether a session is for a 年度, which is stored and never derived from its date.
    package var isYearly: Bool { self == .organizationalLife || self == .appraisal }
  }

  package enum State: String, CaseIterable, Sendable {
    case planned = "计划"
    case held = "已开"
    case cancelled = "取消"
  }

  /// One person's mark.
  package struct Entry: Hashable, Sendable {
    package var person: Person
    package var mark: Mark

    package init(_ person: Person, _ mark: Mark) {
      self.person = person
      self.mark = mark
    }
  }

  /// One `Leave` line: why, and who allowed it; empty where it was not written.
  package struct Leave: Hashable, Sendable {
    package var person: Person
    package var reason: String
    package var approver: String

    package init(_ person: Person, reason: String = "", approver: String = "") {
      self.person = person
      self.reason = reason
      self.approver = approver
    }
  }

  /// What was said: agenda and resolutions; attachments, and the minutes of all but the yearly life meeting, only
  /// where a person will read them.
  package struct Texts: Equatable, Sendable {
    package var agenda: [String] = []
    package var resolutions: [String] = []
    package var minutes: String?
    package var attachments: [String] = []

    package init() {}
  }

  package var id: String
  package var kind: Kind
  package var date: Day
  package var start: WallTime?
  package var end: WallTime?

  /// The 年度 the session is for.
  package var year: Int?

  /// Sessions held together share one value.
  package var gathering: String?
  package var group: String?
  package var location: String?
  package var chair: Person?
  package var recorder: Person?
  package var state: State
  package var title: String

  /// 应到, in persons, frozen with the session.
  package var expected: Int?

  /// Those expected who have a vote, frozen with the session.
  package var voters: Int?
  package var entries: [Entry] = []
  package var leaves: [Leave] = []
  package var lecturer: String?
  package var recorded: Stamp?
  package var finalised: Stamp?
  package var texts = Texts()

  /// Whether the record holds minutes that say anything.
  package var hasMinutes = false

  /// How long the minutes are, in bytes.
  package var minutesSize = 0

  /// Whether the record holds an item of the agenda, and a resolution, that say anything.
  package var hasAgenda = false
  package var hasResolution = false

  /// Whether papers are attached to the record.
  package var hasAttachment = false
  package var place = Place(file: 0, line: 0)

  /// Whether a syntax error hid part of the record.
  package var isBroken = false

  package init(id: String, kind: Kind, date: Day, state: State, title: String) {
    self.id = id
    self.kind = kind
    self.date = date
    self.state = state
    self.title = title
  }

  package func people(_ mark: Mark) -> [Person] { entries.filter { $0.mark == mark }.map(\.person) }
}

/// When something was entered, and by whom: `2026-03-01 09:30 何秋实`, local wall-clock time.
package struct Stamp: Hashable, Sendable {
  package var day: Day
  package var time: WallTime
  package var who: String

  package init(_ day: Day, _ time: WallTime, _ who: String) {
    self.day = day
    self.time = time
    self.who = who
  }
}

extension Stamp: LosslessStringConvertible {
  package var description: String { "\(day) \(time) \(who)" }

  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    var words = ByteWords(bytes, bytes.indices)
    self.init(&words)
  }

  init?(_ words: inout ByteWords) {
    guard let day = words.next().flatMap({ Day(words.bytes($0)) }),
      let time = words.next().flatMap({ WallTime(words.bytes($0)) })
    else { return nil }
    let who = words.rest()
    guard !who.isEmpty else { return nil }
    self.init(day, time, words.text(who))
  }
}
