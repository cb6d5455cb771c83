import Register

/// What a branch that is well kept has in its further books: nothing in them is overdue.
extension DemoBranch {
  mutating func keepOpenBooks() {
    var chance = Chance(scope.seed, index, .talks, 2)
    for year in folders {
      disclose(year, &chance)
      report(year, &chance)
      spend(year, &chance)
    }
    keepInTouch(&chance)
    appraise(&chance)
    if !isTemporary, shape.full >= 5 { followAnActivist(&chance) }
    tamperWithOpenBooks(&chance)
  }

  /// Whether the branch was there and still is on that day, and the day has come.
  private func isOpen(_ day: Day) -> Bool { opening <= day && day <= closing }

  private mutating func disclose(_ year: Int, _ chance: inout Chance) {
    let plan = Month(year, 1).first + chance.within(8...22)
    if isOpen(plan) {
      enter(
        "disclosures.rec", "gk", plan,
        [
          ("Title", "\(year)年工作计划"), ("Kind", "工作计划"), ("Scope", "公开"),
          ("Due", Month(year, 1).last.description), ("Posted", plan.description),
          ("Until", (plan + 9).description), ("Days", "5"), ("Place", "公开栏"),
          ("Feedback", String(chance.below(4))),
        ])
    }
    let dues = Month(year, 11).first + chance.below(24)
    guard isOpen(dues), !isTemporary, year != yearOf(.duesUnpublished) else { return }
    enter(
      "disclosures.rec", "gk", dues,
      [
        ("Title", "\(year)年党费收缴和使用情况"), ("Kind", "党费收支"), ("Scope", "党内"),
        ("Posted", dues.description), ("Place", "支部党员大会"),
      ])
  }

  private mutating func report(_ year: Int, _ chance: inout Chance) {
    let half = Month(year, 6).first + chance.within(4...19)
    let whole = Month(year, 12).first + chance.below(20)
    let isMissing = year == yearOf(.reportMissing)
    if isOpen(half) { report("上半年", year, half) }
    if isOpen(whole), !isMissing { report("年度", year, whole) }
  }

  private mutating func report(_ term: String, _ year: Int, _ made: Day) {
    enter(
      "reports.rec", "hb", made,
      [
        ("Kind", "报告"), ("Title", "\(year)年\(term == "年度" ? "全年" : term)工作报告"), ("To", parent),
        ("Term", term),
        ("Year", String(year)), ("Made", made.description),
      ])
  }

  /// Small sums handed back by the level above, each decided by a session.
  private mutating func spend(_ year: Int, _ chance: inout Chance) {
    let deciding = sessions.filter { session in
      session.isPlain && session.date.year == year && session.date + 6 <= closing
        && (session.kind == .committee || session.kind == .assembly)
    }
    guard let session = chance.any(of: deciding), !isTemporary else { return }
    let uses = [("书报资料设备", "订阅学习资料"), ("困难帮扶", "走访困难党员"), ("组织生活", "主题党日租车")]
    let (use, purpose) = chance.one(of: uses)
    let day = session.date + chance.within(1...5)
    enter(
      "expenses.rec", "zc", day,
      [
        ("Date", day.description), ("Amount", "\(chance.within(6...40) * 10).00"), ("Use", use),
        ("For", purpose),
        ("Decided", String(decoding: session.id, as: UTF8.self)), ("Source", "下拨"),
      ])
  }

  /// Somebody rings each mobile member every other month.
  private mutating func keepInTouch(_ chance: inout Chance) {
    for place in members.indices {
      guard let away = members[place].mobile else { continue }
      let last = [closing, away.to, members[place].to].compactMap(\.self).min() ?? closing
      let silent = has(.contactLost) && isSettled ? scope.asOf - 100 : last
      var day = max(away.from, opening)
      while day <= min(last, silent) {
        enter(
          "contacts.rec", "lx", day,
          [
            ("Date", day.description), ("With", name(place)), ("By", name(DemoBranch.secretary)),
            ("How", chance.one(of: ["电话", "微信", "回乡时面谈"])),
          ])
        day = day + chance.within(50...70)
      }
      if silent < last, members[place].mobile?.covers(scope.asOf) ?? false, max(away.from, opening) <= silent
      {
        beyond.note("MEM-4", .overdue, member: name(place))
      }
    }
  }

  private mutating func appraise(_ chance: inout Chance) {
    let held = sessions.filter { $0.kind == .appraisal && $0.state == .held && $0.date <= scope.asOf }
    for session in held {
      let there = members.indices.filter { members[$0].belongs(on: session.date) }
      let graded = chance.shuffled(there.filter { members[$0].full.map { $0 <= session.date } ?? false })
      let isTooMany = has(.tooManyExcellent) && session.year == held.compactMap(\.year).max()
      let excellent = min(graded.count, isTooMany ? there.count / 3 + 1 : there.count / 3)
      let sheets = session.entries.count { $0.mark.isAttendance }
      var fields: [(name: String, value: String?)] = [
        ("Year", session.year.map(String.init)), ("Date", session.date.description),
        ("Meeting", String(decoding: session.id, as: UTF8.self)), ("Issued", String(sheets)),
        ("Returned", String(sheets)),
      ]
      for (turn, member) in graded.enumerated() {
        fields.append(("Grade", "\(name(member)) \(turn < excellent ? "优秀" : "合格")"))
      }
      fields.append(("Opinion", "按测评结果和日常表现，由支部委员会研究后报党员大会通过。"))
      let id = enter("appraisals.rec", "py", session.date, fields)
      if excellent > there.count / 3 { beyond.note("MTG-7", .violated, record: id) }
    }
  }

  /// Someone who asked to join and is being observed.
  private mutating func followAnActivist(_ chance: inout Chance) {
    let activist = scope.asOf - chance.within(40...110)
    let applied = activist - chance.within(60...120)
    guard opening <= applied, dissolved == nil, founded + 200 < applied else { return }
    let born = scope.asOf.year - chance.within(24...45)
    let name = String(decoding: names.next(born: born, isMale: chance.happens(0.5)), as: UTF8.self)
    enter(
      "development.rec", "fz", applied,
      [
        ("Name", name), ("Born", "\(born)-0\(chance.within(1...9))"), ("Applied", applied.description),
        ("Talked", (applied + 9).description), ("Activist", activist.description),
        ("Filed", (activist + 6).description), ("Mentor", self.name(DemoBranch.secretary)),
      ])
  }

  /// The year whose duty the fault leaves undone: the last whole one that closed.
  func yearOf(_ fault: DemoFault) -> Int? {
    guard has(fault), isSettled else { return nil }
    return wholeYears.last { $0 < scope.asOf.year }
  }
}
