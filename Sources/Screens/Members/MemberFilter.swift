import Register

/// Which members are listed.
enum MemberFilter: String, CaseIterable, Sendable {
  case all, present, probation, mobile, gone

  var next: MemberFilter {
    let all = MemberFilter.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  func title(_ world: World) -> String { world.texts("members.filter.\(rawValue)") }

  func takes(_ member: Member, on day: Day) -> Bool {
    let belongs = member.belongs(on: day)
    return switch self {
    case .all: true
    case .present: belongs
    case .probation: belongs && !member.isFull(on: day)
    case .mobile: belongs && member.isMobile(on: day)
    case .gone: !belongs
    }
  }
}
