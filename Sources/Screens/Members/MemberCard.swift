import Canvas
import Register

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
