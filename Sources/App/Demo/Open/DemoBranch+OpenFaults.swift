import Register

/// What goes wrong in the further books.
extension DemoBranch {
  mutating func tamperWithOpenBooks(_ chance: inout Chance) {
    noteYearsUndone()
    notePlan()
    noteUnprepared()
    if has(.noOfficerNamed), dissolved == nil { beyond.note("ORG-7", .incomplete) }
    guard isSettled else { return }
    if has(.dutyLate) { neglectDuties() }
    if has(.disclosureShort) { postTooShort() }
    if has(.spentAlone) { spendAlone() }
    if has(.transferPending) { sendWithoutReceipt(&chance) }
    if has(.awayLong) { leaveForLong(&chance) }
    if has(.correctionOver) { letCorrectionRunOut(&chance) }
    if has(.lostContact) { loseContact(&chance) }
    if !isTemporary {
      if has(.applicantWaiting) { keepApplicantWaiting(&chance) }
      if has(.candidateEarly) { hurryCandidate(&chance) }
    }
  }

  private mutating func noteYearsUndone() {
    if let year = yearOf(.duesUnpublished), !isTemporary {
      beyond.note("DUE-6", .overdue, period: .year(year))
    }
    if let year = yearOf(.notInspected) { beyond.note("CHK-1", .overdue, period: .year(year)) }
    if let year = yearOf(.reportMissing) { beyond.note("REP-1", .overdue, period: .year(year)) }
  }

  /// One duty is past its day, another was accepted by the one who owned it.
  private mutating func neglectDuties() {
    let (owner, today) = (name(DemoBranch.secretary), scope.asOf)
    let late = enter(
      "duties.rec", "zr", today - 12,
      [("Goal", "更新党员活动室的公开栏"), ("Owner", owner), ("Due", (today - 12).description)])
    let own = enter(
      "duties.rec", "zr", today - 30,
      [
        ("Goal", "整理流动党员联系册"), ("Owner", owner), ("Due", (today - 30).description),
        ("Requested", (today - 34).description), ("Verdict", "已验收 \(owner) \(today - 33)"),
      ])
    beyond.note("FIX-1", .overdue, record: late)
    beyond.note("FIX-1", .violated, record: own)
  }

  private mutating func postTooShort() {
    let posted = scope.asOf - 40
    let id = enter(
      "disclosures.rec", "gk", posted,
      [
        ("Title", "困难党员帮扶名单"), ("Kind", "其他"), ("Scope", "公开"), ("Due", (posted + 3).description),
        ("Posted", posted.description), ("Until", (posted + 2).description), ("Days", "5"), ("Place", "公开栏"),
      ])
    beyond.note("PUB-1", .violated, record: id)
  }

  private mutating func spendAlone() {
    let day = scope.asOf - 25
    guard !isTemporary else { return }
    let id = enter(
      "expenses.rec", "zc", day,
      [
        ("Date", day.description), ("Amount", "120.00"), ("Use", "印制"), ("For", "印学习手册"),
        ("Source", "下拨"),
      ])
    beyond.note("DUE-7", .incomplete, record: id)
  }

  private mutating func sendWithoutReceipt(_ chance: inout Chance) {
    let sent = scope.asOf - 95
    guard let member = chance.any(of: ordinary(since: sent - 30)) else { return }
    let id = enter(
      "transfers.rec", "zj", sent,
      [
        ("Name", name(member)), ("Direction", "转出"), ("Sent", sent.description), ("To", "外省一家企业党支部"),
      ])
    beyond.note("MEM-7", .overdue, record: id, member: name(member))
  }

  private mutating func leaveForLong(_ chance: inout Chance) {
    let left = scope.asOf - 200
    let free = ordinary(since: left - 30).filter { name in !isNamed(name, in: "transfers.rec") }
    guard let member = chance.any(of: free) else { return }
    enter(
      "away.rec", "wc", left,
      [
        ("Name", name(member)), ("LeftOn", left.description), ("Place", "邻省工地"), ("Kind", "务工经商"),
        ("Why", "外出务工"),
      ])
    beyond.note("MEM-3", .overdue, member: name(member))
  }

  private mutating func letCorrectionRunOut(_ chance: inout Chance) {
    let from = scope.asOf - 200
    guard let member = chance.any(of: ordinary(since: from - 30)) else { return }
    let id = enter(
      "handling.rec", "cz", from,
      [
        ("Name", name(member)), ("Kind", "限期改正"), ("From", from.description),
        ("Until", (scope.asOf - 15).description),
      ])
    beyond.note("MEM-6", .overdue, record: id, member: name(member))
  }

  private mutating func loseContact(_ chance: inout Chance) {
    let last = scope.asOf - 190
    let free = ordinary(since: last - 30).filter { name in !isNamed(name, in: "handling.rec") }
    guard let member = chance.any(of: free) else { return }
    enter(
      "handling.rec", "cz", last,
      [("Name", name(member)), ("Kind", "失联"), ("From", last.description), ("Note", "电话已停机")])
    beyond.note("MEM-5", .overdue, member: name(member))
  }

  private func isNamed(_ member: Int, in file: String) -> Bool {
    entries.contains {
      $0.file == file && $0.fields.contains { $0.name == "Name" && $0.value == name(member) }
    }
  }

  private mutating func keepApplicantWaiting(_ chance: inout Chance) {
    let applied = scope.asOf - 60
    let born = scope.asOf.year - 30
    let name = String(decoding: names.next(born: born, isMale: true), as: UTF8.self)
    let id = enter(
      "development.rec", "fz", applied,
      [("Name", name), ("Born", "\(born)-04"), ("Applied", applied.description)])
    beyond.note("DEV-1", .overdue, record: id, member: name)
  }

  /// Ten months as an activist are not a year.
  private mutating func hurryCandidate(_ chance: inout Chance) {
    let activist = scope.asOf - 400
    let candidate = activist + 300
    let born = scope.asOf.year - 33
    let name = String(decoding: names.next(born: born, isMale: false), as: UTF8.self)
    let id = enter(
      "development.rec", "fz", activist - 90,
      [
        ("Name", name), ("Born", "\(born)-07"), ("Applied", (activist - 90).description),
        ("Talked", (activist - 80).description), ("Activist", activist.description),
        ("Filed", (activist + 5).description), ("Mentor", self.name(DemoBranch.secretary)),
        ("Candidate", candidate.description), ("Consent", (candidate + 4).description),
        ("Notice", "\(candidate - 14) \(candidate - 3) 公开栏"),
      ])
    for days in [150, 290] {
      let day = activist + days
      enter(
        "observations.rec", "kc", day,
        [
          ("Date", day.description), ("Name", name), ("By", self.name(DemoBranch.secretary)),
          ("Gist", "表现稳定，能按时参加学习。"),
        ])
    }
    beyond.note("DEV-3", .violated, record: id, member: name)
  }
}
