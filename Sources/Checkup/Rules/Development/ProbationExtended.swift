import Register

/// Probation is extended once, by six to twelve months (发展党员工作细则 art. 32), and its end draws near: due soon from
/// thirty days before it until the conversion is discussed or, as DEV-9 tells, overdue.
struct ProbationExtended: FileByFileRule {
  static let id = "DEV-11"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    let extensions = file.extensions.filter { $0.on <= look.day }.sorted { $0.on < $1.on }
    // The second is judged by its own day, and the first no longer.
    guard let judged = extensions.prefix(2).last, provision.isInForce(on: judged.on) else { return nil }
    let facts = ["on": judged.on.description, "months": "\(judged.months)"]
    if extensions.count > 1 { return told(.violated, "violated-second", file, look, facts) }
    if judged.months < provision.number("least") || judged.months > provision.number("most") {
      return told(.violated, "violated", file, look, facts)
    }
    return nearEnd(file, facts, look)
  }

  private func nearEnd(_ file: Development, _ facts: [String: String], _ look: DevelopmentLook) -> Finding? {
    let isConverted = (file.conversion ?? look.book.member(named: file.name)?.full).map { $0 <= look.day }
    guard !(isConverted ?? false), let end = file.probationEnd(on: look.day) else { return nil }
    let isOver = look.day > end
    let due = isOver ? end + provision.number("after") : end
    let near = isOver ? provision.number("after") : provision.number("near")
    let sentences = DueDay.Sentences(soon: isOver ? "due-soon-over" : "due-soon", late: "due-soon")
    let finding = DueDay(due: due, done: nil).finding(on: look.day, near: near, sentences) {
      told($0, $1, file, look, facts.merging(["end": end.description]) { $1 })
    }
    return finding?.state == .dueSoon ? finding : nil
  }
}
