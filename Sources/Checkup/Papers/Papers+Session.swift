import Register

extension Papers {
  /// The minutes of a session (会议记录): elements as in the domain reference, 7; nil if there is no such session.
  package func minutes(of id: String) -> Paper? {
    book.meetings.first { $0.id == id }.map { meeting in
      var paper = head
      paper.take(session(meeting))
      paper["count"] = "1"
      return paper
    }
  }

  /// What one session says, in a document of its own or inside the workbook.
  func session(_ meeting: Meeting) -> Paper {
    let hours = [meeting.start, meeting.end].map(\.shown)
    var paper = Paper([
      "id": meeting.id, "kind": meeting.kind.rawValue, "title": meeting.title, "day": meeting.date.inChinese,
      "hours": hours == ["", ""] ? "" : hours.joined(separator: "—"), "forYear": meeting.year.shown,
      "group": meeting.group ?? "", "place": meeting.location ?? "",
      "chair": meeting.chair.map(name) ?? "", "recorder": meeting.recorder.map(name) ?? "",
      "lecturer": meeting.lecturer ?? "", "state": meeting.state.rawValue,
      "recorded": meeting.recorded.shown, "finalised": meeting.finalised.shown,
    ])
    paper.take(counts(meeting))
    for mark in Mark.allCases { paper["names-\(mark.rawValue)"] = names(meeting.people(mark)) }
    paper.fill("leaves", leaves(meeting))
    paper.fill("agenda", meeting.texts.agenda.map { Paper(["text": $0]) }.numbered)
    paper.fill("resolutions", meeting.texts.resolutions.map { Paper(["text": $0]) }.numbered)
    paper.fill("minutes", (meeting.texts.minutes ?? "").paragraphs)
    paper.fill("attachments", meeting.texts.attachments.map { Paper(["text": $0]) }.numbered)
    paper.fill("votes", book.votes.filter { $0.meeting == meeting.id }.map(vote).numbered)
    return paper
  }

  /// In persons, as `Expected = Attended + Leave + Absent` counts them; empty where nothing was marked.
  private func counts(_ meeting: Meeting) -> Paper {
    func people(_ isMeant: (Mark) -> Bool) -> String {
      meeting.entries.isEmpty
        ? "" : "\(Set(meeting.entries.filter { isMeant($0.mark) }.map { book.identity($0.person) }).count)"
    }
    return Paper([
      "expected": meeting.expected.shown, "voters": meeting.voters.shown,
      "attended": people(\.isAttendance), "onLeave": people { $0 == .leave },
      "absent": people { $0 == .absent }, "unmarked": people { $0 == .unmarked },
    ])
  }

  /// Who is on leave, why and by whose permission; also whoever is marked so without a line of their own.
  private func leaves(_ meeting: Meeting) -> [Paper] {
    let told = meeting.leaves.map {
      Paper(["name": name($0.person), "reason": $0.reason, "approver": $0.approver])
    }
    let untold = meeting.people(.leave).filter { person in !meeting.leaves.contains { $0.person == person } }
    return told + untold.map { Paper(["name": name($0), "reason": "", "approver": ""]) }
  }

  private func vote(_ vote: Vote) -> Paper {
    Paper([
      "id": vote.id, "kind": vote.kind.rawValue, "matter": vote.matter, "expected": "\(vote.expected)",
      "present": "\(vote.present)", "for": "\(vote.votesFor)", "against": "\(vote.against)",
      "abstain": "\(vote.abstain)", "invalid": vote.invalid.shown, "written": vote.written.shown,
      "secret": vote.isSecret ? "无记名" : "", "result": vote.result.rawValue,
    ])
  }
}

extension Papers {
  /// The sign-in sheet of a session (签到表): everybody it is for, with room to sign; nil if there is no such session.
  ///
  /// Before the roll is called those are the ones it will be called for; afterwards what was recorded stands beside.
  package func attendance(of id: String) -> Paper? {
    guard let meeting = book.meetings.first(where: { $0.id == id }) else { return nil }
    var paper = head
    paper.take(session(meeting))
    let rows = signers(meeting)
    paper.fill("people", rows.numbered)
    paper["count"] = "\(rows.count)"
    return paper
  }

  private func signers(_ meeting: Meeting) -> [Paper] {
    let circle = book.circle(of: meeting.kind, group: meeting.group, on: meeting.date)
    guard !meeting.entries.isEmpty else {
      return circle.map { member in
        signer(member.name, mark: member.isExempt(on: meeting.date) ? .exempt : nil)
      }
    }
    let reasons = Dictionary(meeting.leaves.map { ($0.person, $0.reason) }) { first, _ in first }
    return meeting.entries.map { entry in
      signer(
        name(entry.person), mark: entry.mark == .unmarked ? nil : entry.mark, reasons[entry.person] ?? "")
    }
  }

  private func signer(_ name: String, mark: Mark?, _ reason: String = "") -> Paper {
    Paper(["name": name, "mark": mark.map { texts("mark.\($0.rawValue)") } ?? "", "reason": reason])
  }
}
