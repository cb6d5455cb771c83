import Canvas
import Register

/// What one part of a member's card shows: rows, where each leads, and what there is to say of them.
struct MemberSheet: Equatable, Sendable {
  /// Where Enter leads from a row.
  enum Way: Hashable, Sendable {
    case session(id: String, year: Int)

    /// Shows the sessions of a month below it, or hides them.
    case month(Month)
    case dues(Month)

    /// A record of a book, by the line it begins at.
    case record(Ledger, line: Int)

    /// Shows the telephone number in full.
    case phone
  }

  struct Row: Equatable, Sendable {
    var cells: [Styled]
    var way: Way?
  }

  var columns: [Column]
  var rows: [Row] = []

  /// Sentences below the rows, or after them where there is little room.
  var notes: [Styled] = []

  /// What is said where there are no rows.
  var empty = ""

  init(_ columns: [Column]) { self.columns = columns }
}

/// Makes the parts of the card of one member.
struct MemberCard {
  let book: Book
  let member: Member
  let world: World
  var isPhoneShown = false
  var unfolded: Set<Month> = []

  var texts: Texts { world.texts }

  /// This year and the last, if the register goes back so far: of others it knows nothing, which proves nothing.
  var years: [Int] {
    let year = world.day.year
    return [year] + (book.years.contains(year - 1) ? [year - 1] : [])
  }

  func sheet(_ section: MemberSection) -> MemberSheet {
    switch section {
    case .profile: profile
    case .attendance: attendance
    case .dues: dues
    case .hours: hours
    case .talks: talks
    case .ties: ties
    }
  }

  /// In one line: who it is and how they stand today.
  var head: String {
    var words = [member.name, standing.text]
    if let group = member.group { words.append(group) }
    if member.belongs(on: world.day) {
      words.append(texts(member.hasVote(on: world.day) ? "member.vote" : "members.no-vote"))
    }
    return (words + MemberFlags(member, world).words).joined(separator: "  ")
  }

  /// Full, on probation, or gone and why.
  var standing: Styled {
    guard member.belongs(on: world.day) else {
      return Styled(
        member.left.map { texts("member.left", ["how": world.word($0.rawValue)]) }
          ?? texts("members.gone"), .faint)
    }
    return Styled(texts(member.isFull(on: world.day) ? "members.full" : "members.probation"))
  }

  /// The record of a book that stands at `place`.
  func record(_ type: String, at place: Place) -> MemberSheet.Way {
    .record(Ledger(type, of: book.code, year: book.year(of: place)), line: Int(place.line))
  }
}

/// What is to be noted of a member besides standing and group, in words.
struct MemberFlags {
  let words: [String]

  init(_ member: Member, _ world: World) {
    let (day, texts) = (world.day, world.texts)
    var words: [String] = []
    if member.isMobile(on: day) { words.append(texts("members.mobile")) }
    if member.isExempt(on: day) { words.append(texts("members.exempt")) }
    self.words = words
  }
}
