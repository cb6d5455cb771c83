import Register

/// An activist is looked at every half year (发展党员工作细则 art. 11), from the day the committee decided on them until
/// they become a candidate.
///
/// The first gap that was too long is told, for ever; otherwise the running one as it draws near its end. A gap belongs
/// to the version in force when it began.
struct ActivistObserved: FileByFileRule {
  static let id = "DEV-2"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    guard let activist = file.activist, activist <= look.day else { return nil }
    let end = file.candidate.flatMap { $0 <= look.day ? $0 : nil }
    let observed = look.book.records(Observation.self).filter {
      $0.name == file.name && activist <= $0.date && $0.date <= end ?? look.day
    }
    let days = [activist] + observed.map(\.date).sorted() + [end].compactMap(\.self)
    let ends = days.dropFirst().map(Optional.some) + (end == nil ? [nil] : [])
    for (since, done) in zip(days, ends) {
      guard let finding = finding(since, done, file, look) else { continue }
      return provision.isInForce(on: since) ? finding : nil
    }
    return nil
  }

  private func finding(_ since: Day, _ done: Day?, _ file: Development, _ look: DevelopmentLook) -> Finding? {
    DueDay(due: since.adding(months: provision.number("months")), done: done).finding(
      on: look.day, near: provision.number("near"), DueDay.Sentences(late: "overdue-late")
    ) { state, sentence in
      told(state, sentence, file, look, ["since": since.description])
    }
  }
}
