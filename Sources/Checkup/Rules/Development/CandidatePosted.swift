import Register

/// A candidate is posted for at least five working days, at each place where they are posted (发展党员工作细则 2026
/// art. 13; the text of 2014 asks for none at this step).
///
/// Where the table of holidays says nothing of the year, the result says that it is provisional.
struct CandidatePosted: FileByFileRule {
  static let id = "DEV-4"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    guard let candidate = file.candidate, candidate <= look.day, provision.isInForce(on: candidate) else {
      return nil
    }
    let (least, working) = (provision.number("days"), WorkingDays(look.directory.holidays))
    let notices = file.notices.filter { $0.from <= look.day }.map { notice in
      (notice: notice, count: working.count(from: notice.from, through: notice.to, upTo: least))
    }
    guard let shortest = notices.min(by: { $0.count < $1.count }) else {
      return told(.incomplete, "incomplete", file, look, ["candidate": candidate.description])
    }
    let (notice, count) = shortest
    guard count < least else { return nil }
    let isKnown = working.areKnown(in: notice.from.year) && working.areKnown(in: notice.to.year)
    return told(
      .violated, isKnown ? "violated" : "violated-provisional", file, look,
      [
        "from": notice.from.description, "to": notice.to.description, "count": "\(count)",
        "least": "\(least)",
      ])
  }
}
