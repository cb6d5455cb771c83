/// One kind of thing that goes wrong in a branch or in its books.
enum Fault: String, CaseIterable, Sendable {
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
}

extension Fault {
  /// The order in which branches get them: neighbours go together in one branch, so kinds that exclude each
  /// other stand far apart.
  static let rota: [Fault] = [
    .missedCommittee, .duesUnpaid, .termEndsSoon, .unknownMark, .minutesMissing, .trailingBlanks,
    .missedGroup,
    .tooMany, .absenceRun, .duesShort, .strayLine, .notYetHeld, .termEnded, .duplicateMeeting, .sumWrong,
    .missedThemeDay, .duesMonthMissing, .enteredLate, .tooFew, .minutesDue, .carriageReturns, .noTerm,
    .unknownPayer, .missedLecture, .waived, .voteOff, .duesRunning, .markedTwice, .fullWidthColon,
    .committeeTooLarge, .wrongFolder, .copiedMinutes, .missedAssembly, .duesQuarterUnpaid,
    .extensionUnapproved,
    .plannedWithSignIn, .duplicateMonth, .elementsMissing, .noLifeMeeting, .duesLongUnpaid, .conflictMarker,
    .tooManyUnits, .impossibleDate, .bareLeave, .notAssessed, .untidy, .noAppraisal, .enteredInBulk,
    .unknownTalker,
    .extensionTooLong, .talksMissing, .noCommittee, .duesCutShort, .twoPlaces, .wrongRate, .duplicateTalk,
    .beforeJoining,
  ]

  /// What the branch must be like for it.
  var needs: Shape.Need? {
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
