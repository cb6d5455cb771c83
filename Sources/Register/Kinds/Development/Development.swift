/// One person's way into the Party, from the application to conversion (发展党员).
package struct Development: Equatable, Sendable {
  /// One notice of a candidate: `2026-06-01 2026-06-05 公告栏`.
  package struct Notice: Hashable, Sendable {
    package var from: Day

    /// The last day it hangs.
    package var to: Day
    package var location: String

    package init(from: Day, to: Day, location: String = "") {
      self.from = from
      self.to = to
      self.location = location
    }
  }

  /// One decision to extend the probation: `6 2026-06-10`.
  package struct Extension: Hashable, Sendable {
    package var months: Int

    /// The day of the decision.
    package var on: Day

    package init(months: Int, on: Day) {
      self.months = months
      self.on = on
    }
  }

  /// That it came to nothing, and why: `2026-06-10 本人撤回申请`.
  package struct End: Hashable, Sendable {
    package var on: Day
    package var reason: String

    package init(on: Day, reason: String = "") {
      self.on = on
      self.reason = reason
    }
  }

  package var id: String

  /// An applicant need not be on the roster.
  package var name: String

  /// `1996`, `1996-04` or `1996-04-12`.
  package var born: String?
  package var applied: Day
  package var talked: Day?

  /// The day the committee decided on an activist (积极分子).
  package var activist: Day?

  /// The day the activist was filed above.
  package var filed: Day?
  package var mentors: [String] = []

  /// The day the committee decided on a candidate (发展对象).
  package var candidate: Day?

  /// The day the organisation above filed the candidate (2014) or consented (2026).
  package var consent: Day?
  package var notices: [Notice] = []
  package var sponsors: [String] = []

  /// The day of the political review's conclusion.
  package var review: Day?

  /// The last day of the training.
  package var trained: Day?
  package var trainingDays: Int?
  package var trainingHours: Double?
  package var committeeReviewed: Day?

  /// The day the preliminary review above was passed (预审合格).
  package var preliminary: Day?

  /// The day the assembly admitted the person on probation.
  package var assembly: Day?
  package var approved: Day?

  /// Whether approval may take six months instead of three (特殊情况).
  package var isSpecial = false
  package var oath: Day?

  /// The day the person came to this branch while on probation.
  package var transferredIn: Day?
  package var requested: Day?

  /// The day the assembly discussed conversion.
  package var conversion: Day?
  package var extensions: [Extension] = []
  package var conversionApproved: Day?

  /// The day on which the person is going to leave for another place.
  package var leaving: Day?
  package var ended: End?
  package var place = Place(file: 0, line: 0)

  /// Whether part of the record could not be read, so that it proves nothing.
  package var isBroken = false

  package init(id: String, name: String, applied: Day) {
    self.id = id
    self.name = name
    self.applied = applied
  }

  /// The end of probation as it was known on `day`: a year from the assembly, and as much longer as was decided.
  package func probationEnd(on day: Day) -> Day? {
    let longer = extensions.filter { $0.on <= day }.reduce(0) { $0 + $1.months }
    return assembly?.adding(months: 12 + longer)
  }

  /// The first day that `1996`, `1996-04` or `1996-04-12` may mean; nil for anything else.
  package static func earliestBirth(_ born: String) -> Day? {
    if let day = Day(born) { return day }
    if let month = Month(born) { return month.first }
    if case .year(let year) = Period(born) { return Month(year, 1).first }
    return nil
  }
}
