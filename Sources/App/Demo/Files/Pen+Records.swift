import Register

/// Records of the small files.
extension Pen {
  /// A record as its kind writes it, after a blank line.
  mutating func write(_ record: some RecordKind, _ names: Names) {
    var writing = Writing(names: names)
    record.write(to: &writing)
    endLine()
    for line in writing.fields { field(line.name, line.value) }
  }

  mutating func write(_ vote: DemoVote, number: Int, of session: [UInt8]) {
    endLine()
    name("Id")
    put(session)
    put(47)
    put(number: number)
    endLine()
    field("Meeting", session)
    field("Kind", vote.kind.rawValue)
    field("Matter", vote.matter)
    field("Expected", vote.expected)
    field("Present", vote.present)
    field("For", vote.votesFor)
    field("Against", vote.against)
    field("Abstain", vote.abstain)
    if vote.written > 0 { field("Written", vote.written) }
    if vote.isSecret { field("Secret", "yes") }
    field("Result", vote.isPassed ? "通过" : "未通过")
  }

  mutating func write(_ assessment: DemoAssessment, name member: [UInt8]) {
    endLine()
    field("Member", member)
    name("From")
    put(assessment.from)
    endLine()
    field("Class", assessment.duesClass.rawValue)
    if assessment.baseFen > 0 {
      name("Base")
      put(Money(fen: assessment.baseFen))
      endLine()
    }
    name("Monthly")
    put(assessment.monthly)
    endLine()
  }
}
