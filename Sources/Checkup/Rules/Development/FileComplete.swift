import Register

/// A file holds what each step asks for before the next is taken (发展党员工作细则 art. 5-18): age, mentors, sponsors, the
/// political review, the committee's and the preliminary one. What is lacking is listed.
///
/// Judged by the version in force on the day of the latest of those steps. Without a month of birth eighteen years are
/// reckoned from the beginning of the year.
struct FileComplete: FileByFileRule {
  static let id = "DEV-12"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    let steps = Steps(file, by: look.day)
    guard provision.isInForce(on: steps.latest) else { return nil }
    let lacking = lackingOfPeople(file, steps) + lackingOfReviews(file, steps)
    guard !lacking.isEmpty else { return nil }
    return told(
      .incomplete, "incomplete", file, look,
      ["lacking": lacking.joined(separator: " "), "latest": steps.latest.description])
  }

  private func lackingOfPeople(_ file: Development, _ steps: Steps) -> [String] {
    var lacking: [String] = []
    switch file.isOfAge(provision.number("age")) {
    case false?: lacking.append("age")
    case nil where steps.isCandidate: lacking.append("born")
    default: break
    }
    let mentors = file.mentors.count
    let isHelped = mentors >= provision.number("mentors-least") && mentors <= provision.number("mentors-most")
    if steps.isActivist, !isHelped { lacking.append("mentors") }
    if steps.isAdmitted, file.sponsors.count != provision.number("sponsors") { lacking.append("sponsors") }
    return lacking
  }

  private func lackingOfReviews(_ file: Development, _ steps: Steps) -> [String] {
    guard steps.isReviewed || steps.isAdmitted else { return [] }
    var lacking: [String] = []
    if file.review == nil { lacking.append("review") }
    if file.committeeReviewed == nil { lacking.append("committee") }
    if file.preliminary == nil { lacking.append("preliminary") }
    return lacking
  }

  /// Which steps were taken by a day.
  private struct Steps {
    let isActivist, isCandidate, isReviewed, isAdmitted: Bool
    let latest: Day

    init(_ file: Development, by day: Day) {
      let taken = [file.activist, file.candidate, file.preliminary, file.assembly].map { step in
        step.flatMap { $0 <= day ? $0 : nil }
      }
      (isActivist, isCandidate) = (taken[0] != nil, taken[1] != nil)
      (isReviewed, isAdmitted) = (taken[2] != nil, taken[3] != nil)
      latest = taken.compactMap(\.self).max() ?? file.applied
    }
  }
}

extension Development {
  /// Whether they were so many years old when they applied; nil where no birth is written.
  fileprivate func isOfAge(_ years: Int) -> Bool? {
    born.flatMap(Development.earliestBirth).map { $0.adding(months: years * 12) <= applied }
  }
}
