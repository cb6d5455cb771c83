import Register

/// An admission is approved within three months of the assembly, in a special case within six (发展党员工作细则 art. 22
/// and 25).
///
/// The three months are the first step of the ladder, the six the last.
struct AdmissionApproved: FileByFileRule {
  static let id = "DEV-7"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    guard let assembly = file.assembly, assembly <= look.day, provision.isInForce(on: assembly) else {
      return nil
    }
    let usual = assembly.adding(months: provision.number("months"))
    let longest = assembly.adding(months: provision.number("longest"))
    let facts = ["since": assembly.description, "usual": usual.description]
    let isApproved = file.approved.map { $0 <= look.day } ?? false
    if !isApproved, !file.isSpecial, look.day > usual, look.day <= longest {
      var finding = told(.dueSoon, "due-soon-amber", file, look, facts)
      finding.days = look.day - longest
      finding.facts["days"] = "\(look.day - usual)"
      finding.facts["due"] = longest.description
      return finding
    }
    // Nobody waits for the third month of a special case, and an approval is late by its own limit.
    let isShort = !file.isSpecial && (isApproved || look.day <= usual)
    return DueDay(due: isShort ? usual : longest, done: file.approved).finding(
      on: look.day, near: provision.number("near"), DueDay.Sentences(late: "overdue-late")
    ) { state, sentence in told(state, sentence, file, look, facts) }
  }
}
