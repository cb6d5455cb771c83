import Register

/// One item of the year's plan.
struct DemoPlanItem: Sendable {
  var month: Month
  var date: Day?
  var kind: Meeting.Kind
  var owner: [UInt8]
  /// The number of the session that fulfilled it.
  var meeting: [UInt8]?
  var slip: DemoSlip?
}

/// One talk between two members.
struct DemoTalk: Sendable {
  var id: [UInt8] = []
  var date: Day
  var from: Int
  var with: Int
  /// No rule asks for it.
  var isSpare = false
  /// The name as it was written, where it is not the right one.
  var spelling: [UInt8]?
  var slip: DemoSlip?
  /// Stands a second time under the number of the first.
  var isTwice = false
  /// A day that does not exist, as text.
  var strangeDate: [UInt8]?
}

/// One training and who took part.
struct DemoTraining: Sendable {
  var id: [UInt8] = []
  var date: Day
  var topic: Phrasebook.Topic?
  var hours: Int
  var attended: [Int]
  var unknown: [UInt8]?
  var slip: DemoSlip?
}
