import Register

/// When probation ends the conversion is discussed promptly (发展党员工作细则 art. 31-32): due soon thirty days before the
/// end, overdue thirty days after it, which are our default. Of those who were transferred in on probation the
/// discussion may wait six months more (2026, art. 35).
///
/// Members on probation of whom there is no file are judged by the day they joined. Whoever is a full member in the
/// roster has been converted.
struct ConversionDiscussed: DevelopmentRule {
  static let id = "DEV-9"
  let provision: Provision

  init(_ provision: Provision) { self.provision = provision }

  func findings(in book: Book, of directory: Directory, on day: Day) -> [Finding] {
    guard book.isActive(on: day), !book.isTemporary else { return [] }
    let look = DevelopmentLook(book: book, directory: directory, day: day)
    return book.developments(on: day).compactMap { finding(about: $0, in: look) } + withoutFile(in: look)
  }

  private func finding(about file: Development, in look: DevelopmentLook) -> Finding? {
    let transferred = file.transferredIn.flatMap { $0 <= look.day ? $0 : nil }
    guard let assembly = file.assembly, assembly <= look.day,
      provision.isInForce(on: transferred ?? assembly), let end = file.probationEnd(on: look.day)
    else { return nil }
    let done = file.conversion ?? look.book.member(named: file.name)?.full
    let wait = transferred == nil ? 0 : provision.number("wait")
    let finding = finding(end, wait: wait, done: done, look) {
      told($0, $1, file, look, ["since": assembly.description, "end": end.description])
    }
    // Before a longer probation is over DEV-11 speaks.
    let isExtended = file.extensions.contains { $0.on <= look.day }
    return isExtended && finding?.state == .dueSoon ? nil : finding
  }

  private func withoutFile(in look: DevelopmentLook) -> [Finding] {
    let members = look.book.members.indices.filter { index in
      !look.book.members[index].isFull(on: look.day) && look.book.members[index].belongs(on: look.day)
    }
    if members.isEmpty { return [] }
    let files = look.book.records(Development.self).filter { $0.applied <= look.day }
    let filed = Set(files.compactMap { look.book.member(named: $0.name)?.person })
    return members.map { look.book.members[$0] }.filter { !filed.contains($0.person) }
      .compactMap { finding(about: $0, look) }
  }

  private func finding(about member: Member, _ look: DevelopmentLook) -> Finding? {
    guard provision.isInForce(on: member.joined) else { return nil }
    let end = member.joined.adding(months: 12)
    return finding(end, wait: 0, done: nil, look) { state, sentence in
      var finding = look.book.finding(provision, state, sentence, at: member.place)
      finding.member = member.name
      finding.facts = [
        "member": member.name, "since": member.joined.description, "end": end.description,
      ]
      return finding
    }
  }

  /// - Parameter wait: months by which it may wait.
  private func finding(
    _ end: Day, wait: Int, done: Day?, _ look: DevelopmentLook, _ make: (Finding.State, String) -> Finding
  ) -> Finding? {
    let due = wait > 0 ? end.adding(months: wait) : end + provision.number("after")
    return DueDay(due: due, done: done).finding(
      on: look.day, near: due - end + provision.number("near"), DueDay.Sentences(late: "overdue-late"), make)
  }
}
