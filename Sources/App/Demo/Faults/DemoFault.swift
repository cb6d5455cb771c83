/// One kind of thing that goes wrong in a branch or in its books.
enum DemoFault: String, CaseIterable, Sendable {
  // Sessions that were not held, or not yet.
  case missedAssembly, missedCommittee, missedGroup, missedThemeDay, missedLecture, notYetHeld, waived
  case noLifeMeeting, noAppraisal

  // Minutes and attendance.
  case minutesMissing, minutesDue, plannedWithSignIn, sumWrong, markedTwice
  case elementsMissing, bareLeave, voteOff, copiedMinutes, enteredLate, enteredInBulk, twoPlaces,
    beforeJoining
  case absenceRun

  // The branch, its committee and its term.
  case tooFew, tooMany, tooManyUnits, noCommittee, committeeTooLarge
  case termEnded, termEndsSoon, extensionUnapproved, extensionTooLong, noTerm

  // Dues and talks.
  case duesUnpaid, duesLongUnpaid, duesShort, duesMonthMissing, duesQuarterUnpaid, duesRunning
  case notAssessed, wrongRate, talksMissing

  // The files.
  case strayLine, fullWidthColon, conflictMarker, duesCutShort, carriageReturns, trailingBlanks, untidy
  case unknownMark, unknownPayer, unknownTalker, duplicateMeeting, duplicateMonth, duplicateTalk
  case impossibleDate, wrongFolder

  // The further books.
  case dutyLate, disclosureShort, reportMissing, duesUnpublished, spentAlone, tooManyExcellent
  case awayLong, contactLost, transferPending, correctionOver, lostContact
  case applicantWaiting, candidateEarly, noOfficerNamed, strangerInChair, notInspected
}

extension DemoFault {
  /// Which kinds go together in one branch: fourteen faulty branches show every kind, each once.
  ///
  /// One is badly behind, two are well on the way, half have a single thing or two. Kinds that exclude each other
  /// stand in different lines.
  static let lots: [[DemoFault]] = [
    [.missedAssembly, .duesUnpaid, .trailingBlanks, .dutyLate],
    [.tooFew, .minutesDue],
    [.termEndsSoon, .applicantWaiting, .contactLost],
    [
      .missedCommittee, .missedGroup, .missedThemeDay, .missedLecture, .minutesMissing, .sumWrong,
      .unknownMark,
      .duesMonthMissing, .duesLongUnpaid, .absenceRun, .termEnded, .enteredLate, .noLifeMeeting,
      .talksMissing, .reportMissing, .awayLong, .duesUnpublished,
    ],
    [.notYetHeld, .duesRunning, .transferPending],
    [.tooMany, .strayLine, .bareLeave, .markedTwice, .duplicateMeeting, .copiedMinutes],
    [.waived, .noOfficerNamed, .strangerInChair],
    [.tooManyUnits, .notAssessed, .elementsMissing, .fullWidthColon],
    [.noTerm, .unknownPayer, .correctionOver],
    [
      .noCommittee, .duesQuarterUnpaid, .duesShort, .impossibleDate, .plannedWithSignIn, .noAppraisal,
      .enteredInBulk, .conflictMarker, .duplicateTalk,
    ],
    [.extensionUnapproved, .carriageReturns, .wrongFolder, .disclosureShort, .candidateEarly],
    [.committeeTooLarge, .tooManyExcellent, .spentAlone, .notInspected],
    [.twoPlaces, .voteOff, .beforeJoining, .duplicateMonth, .wrongRate, .unknownTalker, .untidy],
    [.extensionTooLong, .duesCutShort, .lostContact],
  ]

  /// What the branch must be like for it.
  var needs: DemoShape.Need? {
    switch self {
    case .missedCommittee, .voteOff: .committee
    case .missedGroup, .twoPlaces: .groups
    case .tooFew: .tooFew
    case .tooMany: .tooMany
    case .tooManyUnits: .tooManyUnits
    case .noCommittee: .noCommittee
    case .committeeTooLarge: .committeeTooLarge
    case .termEnded, .termEndsSoon, .extensionUnapproved, .extensionTooLong, .noTerm: .term
    default: nil
    }
  }
}
