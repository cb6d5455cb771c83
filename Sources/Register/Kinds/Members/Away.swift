/// One stay of a member away from the branch (外出).
package struct Away: Equatable, Sendable {
  /// What the member is away for.
  package enum Kind: String, CaseIterable, Sendable {
    case work = "务工经商"
    case study = "学习"
    case living = "居住"
    case studyAbroad = "出国境学习"
    case abroad = "出国境其他"
    case other = "其他"

    /// Whether the member is outside the country, where no affiliation can be transferred to.
    package var isAbroad: Bool { self == .studyAbroad || self == .abroad }
  }

  package var id: String
  package var member: Person
  package var leftOn: Day

  /// Where the member is.
  package var location: String?
  package var kind: Kind?
  package var reason: String?
  package var phone: String?

  /// The day the member was back.
  package var returned: Day?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(id: String, member: Person, leftOn: Day) {
    self.id = id
    self.member = member
    self.leftOn = leftOn
  }

  /// Whether the member was away on `day`, as far as was known by then.
  package func lasts(on day: Day) -> Bool { leftOn <= day && returned.map { day < $0 } ?? true }
}
