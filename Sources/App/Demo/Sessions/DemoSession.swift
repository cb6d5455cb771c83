import Register

/// One session as it is to be written down.
struct DemoSession: Sendable {
  /// One mark in the roll: whose, which, and how the name is spelt if not as in the roster.
  struct Entry: Sendable {
    var member: Int
    var mark: Mark
    var spelling: [UInt8]?
  }

  struct Leave: Sendable {
    var member: Int
    var reason: String
    var approver: [UInt8]
  }

  /// One item of the agenda.
  struct Item: Sendable {
    var topic: Phrasebook.Topic
    var title: [UInt8]
  }

  var kind: Meeting.Kind
  var period: Period
  var date: Day
  /// Minutes since midnight.
  var start: Int
  var end: Int
  var state = Meeting.State.held
  /// The number of the group among those of the branch.
  var group: Int?
  /// The 年度 of the yearly kinds.
  var year: Int?
  /// Held together with others of that day.
  var isGathered = false
  /// Nothing depends on it: its period has another one, or needs none.
  var isSpare = false
  var id: [UInt8] = []
  /// The year folder it is written to.
  var folder: Int
  /// What the text is drawn from, and the neighbourhood it speaks of where that is another branch's.
  var texts: UInt64 = 0
  var homes: [Int]?

  var chair = 0
  var recorder = 0
  var entries: [Entry] = []
  var leaves: [Leave] = []
  var observers: [[UInt8]] = []
  var expected = 0
  var voters = 0
  var items: [Item] = []
  var votes: [DemoVote] = []
  /// Members admitted and converted in it.
  var candidates: [DemoCandidate] = []
  var recorded: DemoStamp?
  var finalised: DemoStamp?

  /// What was done to it; no session has two faults.
  var flaw: DemoFlaw?

  init(_ kind: Meeting.Kind, _ period: Period, on date: Day, start: Int, length: Int) {
    self.kind = kind
    self.period = period
    self.date = date
    self.start = start
    end = start + length
    folder = date.year
  }

  /// Whether it was held, is like any other, and may be tampered with.
  var isPlain: Bool {
    state == .held && flaw == nil && votes.isEmpty && candidates.isEmpty && !isGathered && year == nil
  }

  /// Whether people came and signed, whatever the state says.
  var isSignedIn: Bool {
    if case .stillPlanned = flaw { return true }
    return state == .held
  }

  /// Whether it stands once, as held, on a day that exists: then a member's absences in a row count it.
  var countsForAbsence: Bool {
    switch flaw {
    case .stillPlanned, .twice, .impossibleDate: false
    default: state == .held
    }
  }

  func attended(_ member: Int) -> Bool {
    entries.contains { $0.member == member && $0.mark.isAttendance }
  }
}

/// Someone whose admission or conversion an assembly decides.
struct DemoCandidate: Sendable {
  var member: Int
  var name: [UInt8]
  var kind: Vote.Kind
}

/// When something was entered.
struct DemoStamp: Sendable {
  var day: Day
  var minutes: Int
}

/// One vote, counted.
struct DemoVote: Sendable {
  var kind: Vote.Kind
  var matter: [UInt8]
  var expected: Int
  var present: Int
  var votesFor: Int
  var against: Int
  var abstain: Int
  var written = 0
  var isSecret = false
  var isPassed: Bool
}

/// What is wrong with one session, where the writing itself has to know.
enum DemoFlaw: Sendable {
  /// Held, but nobody wrote minutes.
  case noMinutes
  /// Still planned although people signed in.
  case stillPlanned
  /// `Expected` is that much off.
  case sum(Int)
  /// Dates as text that is no day.
  case impossibleDate([UInt8])
  /// Entered a second time under the same number.
  case twice
  case wrongFolder
  case lacking([DemoElement])
  /// Something in its bytes.
  case slip(DemoSlip)
  /// A name under two marks, a name nobody bears, leave without an approver: written into the roll.
  case markedTwice, unknownMark, bareLeave
  /// At the same hour as another one that shares a member with it.
  case elsewhereToo
  /// Entered so many days after it was held, or at that minute of a day on which several were.
  case enteredLate(Int)
  case enteredTogether(Day, minutes: Int)
  /// Nothing to write: its stamps, votes or text are not what they should be.
  case done
}

/// An element of minutes that was left out.
enum DemoElement: Sendable { case times, place, recorder, expected, agenda }

/// A slip of the hand that a rec file does not forgive, or only frowns at.
enum DemoSlip: Sendable {
  // Errors.
  case strayLine, fullWidthColon, conflictMarker, noBlankAfterColon
  // Warnings.
  case carriageReturns, trailingBlank, tightColon, tightPlus
}
