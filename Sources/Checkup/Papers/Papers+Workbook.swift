import Register

extension Papers {
  /// The year's workbook (党支部工作手册), in the order of the domain reference, 7: no national layout is known.
  package func workbook(of year: Int) -> Paper {
    var paper = head
    paper["year"] = "\(year)"
    let last = min(checker.asOf, Month(year, 12).last)
    paper["asOf"] = last.inChinese
    paper.take(profile(on: last))
    paper.fill(
      "posts",
      book.posts(on: last).map { post in
        Paper(["office": post.office.rawValue, "name": name(post.holder), "from": "\(post.from)"])
      })
    paper.fill(
      "groups",
      book.groups(on: last).map { group in
        let members = book.members(on: last).filter { $0.group == group.name }
        return Paper([
          "name": group.name, "leader": name(group.leader),
          "members": members.map(\.name).joined(separator: "、"),
        ])
      })
    paper.fill("members", book.members(on: last).map { roster($0, on: last) }.numbered)
    paper.fill("plan", plan(of: year))
    paper.fill("months", monthsOfDues(year))
    let received = dues(of: year)
    for field in ["received", "sent", "balance"] { paper[field] = received[field] }
    paper.fill("kinds", kinds(of: year))
    paper.fill("attendance", attendance(of: year))
    paper.take(further(of: year))
    paper["count"] = "\(sessions(of: year).count)"
    return paper
  }

  private func profile(on day: Day) -> Paper {
    let (branch, term) = (book.branch, book.term(on: day))
    return Paper([
      "kind": (branch?.kind.rawValue).shown, "form": (branch?.form.rawValue).shown,
      "level": (branch?.level?.rawValue).shown, "founded": (branch?.founded).shown,
      "themeDay": (branch?.themeDay).shown, "elected": (term?.elected).shown,
      "termYears": (term?.years).shown,
      "termEnd": (term?.end).shown, "memberCount": "\(book.members(on: day).count)",
      "fullCount": "\(book.fullMembers(on: day).count)",
      "mobileCount": "\(book.members(on: day).count { $0.isMobile(on: day) })",
      "officer": (branch?.designatedOfficer).map(name) ?? "",
    ])
  }

  private func roster(_ member: Member, on day: Day) -> Paper {
    Paper([
      "name": member.name, "sex": member.sex ?? "", "born": member.born ?? "", "joined": "\(member.joined)",
      "full": member.full.shown, "standing": member.isFull(on: day) ? "正式" : "预备",
      "group": member.group ?? "", "class": member.duesClass.rawValue, "phone": shown(member.phone),
    ])
  }

  private func plan(of year: Int) -> [Paper] {
    let held = Dictionary(
      book.meetings.filter { $0.state == .held }.map { ($0.id, $0) }
    ) { first, _ in first }
    return book.plan.filter { $0.month.year == year }.sorted { ($0.month, $0.id) < ($1.month, $1.id) }.map {
      item in
      Paper([
        "month": "\(item.month.ofYear)", "kind": item.kind, "title": item.title,
        "owner": item.owner.map(name) ?? "", "held": (item.meeting.flatMap { held[$0] }?.date).shown,
      ])
    }
  }

  /// The sessions held, kind by kind, each with its minutes.
  private func kinds(of year: Int) -> [Paper] {
    let sessions = sessions(of: year).filter { $0.state == .held }
    return Meeting.Kind.allCases.compactMap { kind in
      let own = sessions.filter { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      var paper = Paper(["kind": kind.rawValue, "times": "\(own.count)"])
      paper.fill("sessions", own.map(session).numbered)
      return paper
    }
  }

  /// How often each member was expected and came; sessions at which they were exempt are not expected of them.
  private func attendance(of year: Int) -> [Paper] {
    let entries = sessions(of: year).flatMap(\.entries)
    let marks = Dictionary(grouping: entries) { book.identity($0.person) }.mapValues { $0.map(\.mark) }
    return book.members.filter { marks[$0.person] != nil }.map { member in
      let own = marks[member.person] ?? []
      return Paper([
        "name": member.name, "expected": "\(own.count(where: \.isExpected))",
        "attended": "\(own.count(where: \.isAttendance))", "onLeave": "\(own.count { $0 == .leave })",
        "absent": "\(own.count { $0 == .absent })", "exempt": "\(own.count { $0 == .exempt })",
      ])
    }
  }
}
