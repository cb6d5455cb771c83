/// The branch as it stood on a day: today's roster never changes what was true then.
extension Book {
  package func members(on day: Day) -> [Member] { members.filter { $0.belongs(on: day) } }
  package func fullMembers(on day: Day) -> [Member] {
    members.filter { $0.belongs(on: day) && $0.isFull(on: day) }
  }

  /// Those with a vote, members exempt from attendance included.
  package func voters(on day: Day) -> [Member] {
    members.filter { $0.belongs(on: day) && $0.hasVote(on: day) }
  }

  package func groups(on day: Day) -> [Group] { groups.filter { $0.exists(on: day) } }
  package func posts(on day: Day) -> [Post] { posts.filter { $0.isHeld(on: day) } }

  /// The persons, not the posts, who hold an office.
  package func officers(on day: Day) -> Set<Person> {
    Set(posts.filter { $0.isHeld(on: day) }.map { identity($0.holder) })
  }

  /// A committee exists on a day when three or more persons hold posts (format 5.1).
  package func hasCommittee(on day: Day) -> Bool { officers(on: day).count >= 3 }

  /// The term of the latest election on or before `day`.
  package func term(on day: Day) -> Term? {
    terms.filter { $0.elected <= day }.max { $0.elected < $1.elected }
  }

  /// Those a session of that kind is held for: its group, the committee, or every member.
  package func circle(of kind: Meeting.Kind, group: String?, on day: Day) -> [Member] {
    switch kind {
    case .committee:
      let officers = officers(on: day)
      return members(on: day).filter { officers.contains($0.person) }
    case .group:
      return members(on: day).filter { $0.group == group }
    default:
      return members(on: day)
    }
  }
}
