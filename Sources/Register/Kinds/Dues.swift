/// One month of dues: who paid for it, whenever that was.
package struct DuesMonth: Equatable, Sendable {
  /// One payment for the month.
  package struct Payment: Equatable, Sendable {
    package var person: Person
    package var amount: Money
    package var on: Day
    package var note: String

    package init(_ person: Person, _ amount: Money, on: Day, note: String = "") {
      self.person = person
      self.amount = amount
      self.on = on
      self.note = note
    }
  }

  /// A month that a member need not pay.
  package struct Relief: Equatable, Sendable {
    package var person: Person
    package var reason: String

    package init(_ person: Person, reason: String) {
      self.person = person
      self.reason = reason
    }
  }

  /// What was sent on to the committee above.
  package struct Remittance: Equatable, Sendable {
    package var amount: Money
    package var on: Day

    package init(_ amount: Money, on: Day) {
      self.amount = amount
      self.on = on
    }
  }

  package var month: Month
  package var paid: [Payment] = []
  package var exempt: [Relief] = []
  package var sent: [Remittance] = []
  package var place = Place(file: 0, line: 0)

  package init(month: Month) { self.month = month }
}

/// What a member was assessed to pay, from a month on (党费核定).
package struct Assessment: Equatable, Sendable {
  package var member: Person
  package var from: Month
  package var duesClass: Member.DuesClass
  package var base: Money?
  package var monthly: Money
  package var place = Place(file: 0, line: 0)

  package init(member: Person, from: Month, duesClass: Member.DuesClass, base: Money? = nil, monthly: Money) {
    self.member = member
    self.from = from
    self.duesClass = duesClass
    self.base = base
    self.monthly = monthly
  }
}

extension Sequence<Assessment> {
  /// The one that holds in a month: the latest of its year, for none holds into the next (format 5.1, DUE-1).
  package func holding(in month: Month) -> Assessment? {
    var latest: Assessment?
    for assessment in self where assessment.from <= month && assessment.from.year == month.year {
      if latest.map({ $0.from < assessment.from }) ?? true { latest = assessment }
    }
    return latest
  }
}
