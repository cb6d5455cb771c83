import Register

/// Only after a year as an activist does one become a candidate, filed above (2014) or with consent from above (2026)
/// (发展党员工作细则 art. 13).
struct CandidateRipe: DevelopmentRule {
  static let id = "DEV-3"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, of directory: Directory, on day: Day) -> [Finding] {
    let look = DevelopmentLook(book: book, directory: directory, day: day)
    return book.developments(on: day).flatMap { file -> [Finding] in
      guard let candidate = file.candidate, candidate <= day, provision.isInForce(on: candidate) else {
        return []
      }
      return [tooEarly(file, candidate, look), withoutConsent(file, candidate, look)].compactMap(\.self)
    }
  }

  private func tooEarly(_ file: Development, _ candidate: Day, _ look: DevelopmentLook) -> Finding? {
    guard let activist = file.activist else {
      return told(.violated, "violated-none", file, look, ["candidate": candidate.description])
    }
    let earliest = activist.adding(months: provision.number("months"))
    guard candidate < earliest else { return nil }
    return told(
      .violated, "violated", file, look,
      [
        "candidate": candidate.description, "since": activist.description, "earliest": earliest.description,
      ])
  }

  private func withoutConsent(_ file: Development, _ candidate: Day, _ look: DevelopmentLook) -> Finding? {
    guard file.consent.map({ $0 > look.day }) ?? true else { return nil }
    return told(.incomplete, "incomplete", file, look, ["candidate": candidate.description])
  }
}
