import Register

/// What the minutes of each kind of session are made of, paragraph by paragraph.
extension Scribe {
  /// Writes the value of `Minutes`; the pen stands after the blank that follows the colon.
  mutating func writeMinutes(_ session: DemoSession) {
    write(shapes.opening)
    switch session.kind {
    case .committee: writeCommittee(session)
    case .assembly: writeAssembly(session)
    case .group: writeGroup(session)
    case .themeDay: writeThemeDay(session)
    case .lecture: writeLecture(session)
    case .organizationalLife: writeOrganizationalLife()
    case .appraisal: writeAppraisal()
    case .other: for item in session.items { writeBusiness(item, opinions: 3) }
    }
    newParagraph()
    write(shapes.closing)
  }

  mutating func newParagraph() {
    pen.put("\n+ ")
  }

  private mutating func paragraph(_ parts: (Int, Int)...) {
    newParagraph()
    for (symbol, times) in parts { write(symbol, times: times) }
  }

  /// One item: its title on a line, then report, opinions and decision.
  private mutating func writeBusiness(_ item: DemoSession.Item, opinions: Int) {
    takeUp(item.topic, item: item.title)
    newParagraph()
    pen.put(item.title)
    paragraph((shapes.report, 1))
    paragraph((shapes.opinion, opinions))
    paragraph((shapes.decision, 1))
  }

  private mutating func writeCommittee(_ session: DemoSession) {
    write(shapes.lastTime)
    for item in session.items { writeBusiness(item, opinions: chance.within(2...4)) }
    writeVotes(session)
    if chance.happens(0.5) { paragraph((shapes.aside, 1)) }
  }

  private mutating func writeAssembly(_ session: DemoSession) {
    paragraph((shapes.account, 1))
    for item in session.items { writeBusiness(item, opinions: chance.within(3...5)) }
    writeVotes(session)
  }

  private mutating func writeVotes(_ session: DemoSession) {
    for (place, vote) in session.votes.enumerated() {
      self.vote = vote
      if place < session.candidates.count {
        candidate = session.candidates[place].name
        paragraph((shapes.introduction, 1), (shapes.support, 3))
      }
      paragraph((shapes.vote, 1))
    }
  }

  private mutating func writeStudy(_ item: DemoSession.Item, insights: Int) {
    takeUp(item.topic, item: item.title)
    paragraph((shapes.study, 1), (shapes.insight, insights), (shapes.pledge, 1))
  }

  private mutating func writeGroup(_ session: DemoSession) {
    if let study = session.items.first { writeStudy(study, insights: chance.within(3...5)) }
    if let business = session.items.last { writeBusiness(business, opinions: chance.within(2...4)) }
  }

  private mutating func writeThemeDay(_ session: DemoSession) {
    if let study = session.items.first { writeStudy(study, insights: chance.within(3...5)) }
    guard let activity = session.items.last else { return }
    takeUp(activity.topic, item: activity.title)
    paragraph((shapes.deed, chance.within(3...5)))
    paragraph((shapes.feeling, chance.within(2...3)), (shapes.next, 1))
  }

  private mutating func writeLecture(_ session: DemoSession) {
    guard let item = session.items.first else { return }
    takeUp(item.topic, item: item.title)
    paragraph((shapes.lecture, 3))
    paragraph((shapes.lecture, chance.within(3...5)))
    paragraph((shapes.question, chance.within(2...3)), (shapes.pledge, 1))
  }

  private mutating func writeOrganizationalLife() {
    paragraph((shapes.preparation, 1), (shapes.account, 1))
    for _ in 0..<min(7, max(3, cast.speakers.count / 3)) {
      paragraph((shapes.confession, 1), (shapes.criticism, 1))
    }
    paragraph((shapes.remedies, 2))
  }

  private mutating func writeAppraisal() {
    paragraph((shapes.selfAppraisal, min(8, max(3, cast.speakers.count / 3))))
    paragraph((shapes.criticism, 3))
    paragraph((shapes.ballot, 1), (shapes.verdict, 1))
  }
}
