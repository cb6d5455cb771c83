/// One term of a branch's committee, or of its secretary where there is none (一届).
package struct Term: Equatable, Sendable {
  package var elected: Day

  /// 5 in villages and communities, else usually 3 (支部工作条例 art. 21).
  package var years: Int

  /// The day on which an approved longer term ends.
  package var extended: Day?
  package var approval: String?
  package var place = Place(file: 0, line: 0)

  package init(elected: Day, years: Int) {
    self.elected = elected
    self.years = years
  }

  /// The last day of the term as elected.
  package var plannedEnd: Day { elected.adding(months: years * 12) }

  /// The last day of the term, with its extension if that was approved.
  package var end: Day { approval == nil ? plannedEnd : extended ?? plannedEnd }
}

/// An office someone holds or held.
package struct Post: Equatable, Sendable {
  package enum Office: String, CaseIterable, Sendable {
    case secretary = "书记"
    case deputySecretary = "副书记"
    case organization = "组织委员"
    case publicity = "宣传委员"
    case discipline = "纪检委员"
    case member = "委员"
  }

  package var office: Office
  package var holder: Person
  package var from: Day

  /// The last day in office.
  package var to: Day?
  package var place = Place(file: 0, line: 0)

  package init(office: Office, holder: Person, from: Day, to: Day? = nil) {
    self.office = office
    self.holder = holder
    self.from = from
    self.to = to
  }

  package func isHeld(on day: Day) -> Bool { from <= day && day <= to ?? day }
}

/// A party group (党小组).
package struct Group: Equatable, Sendable {
  package var name: String
  package var leader: Person
  package var from: Day

  /// The last day of the group.
  package var to: Day?
  package var place = Place(file: 0, line: 0)

  package init(name: String, leader: Person, from: Day, to: Day? = nil) {
    self.name = name
    self.leader = leader
    self.from = from
    self.to = to
  }

  package func exists(on day: Day) -> Bool { from <= day && day <= to ?? day }

  package func exists(throughout period: Period) -> Bool {
    from <= period.first && (to.map { $0 >= period.last } ?? true)
  }
}
